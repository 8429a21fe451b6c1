import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { type DataOutcome, DataSettings } from '../../components/DataSettings';
import { download } from '../../components/download';
import { csvEn } from '../../locales/pages/csv-en';
import { csvFr } from '../../locales/pages/csv-fr';
import { localeOf } from '../../locales/ui-language';
import type { Words } from '../../locales/words';
import { sendMessage } from '../../messaging/protocol';
import type { Settings } from '../../settings/settings';
import { mergeArchive } from '../../storage/archive-merge';
import { ArchiveRefused, readArchive } from '../../storage/archive-read';
import { archivePieces } from '../../storage/archive-write';
import { archiveOfCsv } from '../../storage/csv-read';
import { type Kept, readKept } from '../../storage/kept';
import { readStrictToday } from '../../storage/strict-today';
import { dayOf } from '../../time/calendar';
import { zoneHere } from '../../time/zone-here';

const nothing: Kept = { visits: 0, sinceDay: null, bytes: null };

export function DataSection({ words, settings }: { words: Words; settings: Settings }) {
  const [kept, setKept] = useState(nothing);
  const [outcome, setOutcome] = useState<DataOutcome | null>(null);
  useEffect(() => {
    const subscription = liveQuery(readKept).subscribe({ next: setKept, error: console.error });
    return () => subscription.unsubscribe();
  }, []);
  const ask = async (run: () => Promise<DataOutcome | null>) => {
    setOutcome({ kind: 'working' });
    setOutcome(await run());
  };
  return (
    <DataSettings
      words={words}
      kept={kept}
      keptMonths={settings.keptMonths}
      outcome={outcome}
      onExport={() => ask(exportAll)}
      onImport={(file) => ask(() => importFrom(file))}
      onErase={() => ask(eraseAll)}
    />
  );
}

async function exportAll(): Promise<DataOutcome | null> {
  try {
    const now = Date.now();
    download(`chandelle-${dayOf(now, zoneHere(), 0)}.json`, 'application/json', await archivePieces(now));
    return null;
  } catch (error) {
    console.error(error);
    return { kind: 'not-exported' };
  }
}

async function importFrom(file: File): Promise<DataOutcome> {
  try {
    const text = await file.text();
    const archive = await readArchive(archiveOfCsv(text, [csvFr, csvEn]) ?? text);
    const strict = await readStrictToday(Date.now(), zoneHere(), localeOf);
    return { kind: 'imported', ...(await mergeArchive(archive, strict)) };
  } catch (error) {
    if (error instanceof ArchiveRefused) {
      return { kind: 'refused', problem: error.problem, place: error.place };
    }
    console.error(error);
    return { kind: 'not-imported' };
  }
}

async function eraseAll(): Promise<DataOutcome> {
  try {
    await sendMessage('eraseEverything', {});
    return { kind: 'erased' };
  } catch (error) {
    console.error(error);
    return { kind: 'not-erased' };
  }
}
