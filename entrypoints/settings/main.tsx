import { liveQuery } from 'dexie';
import { render } from 'preact';
import '../../components/pages.css';
import { SettingsView } from '../../components/SettingsView';
import { uiLanguage } from '../../locales/ui-language';
import { wordsFor } from '../../locales/words-for';
import { sendMessage } from '../../messaging/protocol';
import type { Settings } from '../../settings/settings';
import { readSettings } from '../../storage/settings';
import { DataSection } from './data-section';
import { SyncSection } from './sync-section';

const page = document.getElementById('page') as HTMLElement;

function show(settings: Settings): void {
  const language = uiLanguage(settings.language);
  const words = wordsFor(language);
  document.documentElement.lang = language;
  document.title = `${words.popup.openSettings} · Chandelle`;
  render(
    <SettingsView
      words={words}
      settings={settings}
      onChange={(change) => sendMessage('changeSettings', { change })}
    >
      <SyncSection words={words} settings={settings} />
      <DataSection words={words} settings={settings} />
    </SettingsView>,
    page,
  );
}

liveQuery(readSettings).subscribe({ next: show, error: console.error });
