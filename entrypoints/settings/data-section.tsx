import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { type DataOutcome, DataSettings } from '../../components/DataSettings';
import { localeOf } from '../../locales/ui-language';
import type { Words } from '../../locales/words';
import { sendMessage } from '../../messaging/protocol';
import type { Settings } from '../../settings/settings';
import { mergeArchive } from '../../storage/archive-merge';
import { ArchiveRefused, readArchive } from '../../storage/archive-read';
import { archivePieces } from '../../storage/archive-write';
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
    const url = URL.createObjectURL(new Blob(await archivePieces(now), { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `chandelle-${dayOf(now, zoneHere(), 0)}.json`;
    link.click();
    // The browser reads it after the click, and does not say when.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return null;
  } catch (error) {
    console.error(error);
    return { kind: 'not-exported' };
  }
}

async function importFrom(file: File): Promise<DataOutcome> {
  try {
    const archive = await readArchive(await file.text());
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
