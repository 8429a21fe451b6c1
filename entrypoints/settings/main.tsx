import type { Subscription } from 'dexie';
import { render } from 'preact';
import '../../components/pages.css';
import { type SettingsError, type SettingsModel, SettingsView } from '../../components/SettingsView';
import { uiLanguage } from '../../locales/ui-language';
import { wordsFor } from '../../locales/words-for';
import { sendMessage } from '../../messaging/protocol';
import type { Settings } from '../../settings/settings';
import { isNewerDatabase } from '../../storage/database';
import { follow } from '../../storage/follow';
import { type Limits, noLimits } from '../../time/limits';
import { DataSection } from './data-section';
import { ListsSection } from './lists-section';
import { ModelSection } from './model-section';
import { OwnVoiceSection } from './own-voice-section';
import { readModel } from './settings-model';
import { SyncSection } from './sync-section';
import { forgetSaved, wish, withWishes } from './wishes';

const page = document.getElementById('page') as HTMLElement;
let read: SettingsModel | null = null;
let error: SettingsError | null = null;
let subscription: Subscription | undefined;

function show(): void {
  const model = read && withWishes(read);
  const language = uiLanguage(model?.settings.language ?? 'auto');
  const words = wordsFor(language);
  document.documentElement.lang = language;
  document.title = `${words.popup.openSettings} · Chandelle`;
  render(
    <SettingsView
      words={words}
      model={model}
      error={error}
      onChange={changeSettings}
      onLimits={changeLimits}
      onVoice={(account, voice) =>
        save(
          (shown) => ({
            ...shown,
            accounts: shown.accounts.map((each) =>
              each.handle === account ? { ...each, intendedVoice: voice } : each,
            ),
          }),
          () => sendMessage('giveVoice', { account, voice }),
        )
      }
      onSensitivity={(account, sensitivity) =>
        save(
          (shown) => ({
            ...shown,
            accounts: shown.accounts.map((each) =>
              each.handle === account ? { ...each, sensitivity } : each,
            ),
          }),
          () => sendMessage('setSensitivity', { account, sensitivity }),
        )
      }
      onForget={({ account, words: accepted }) =>
        save(
          (shown) => ({
            ...shown,
            acceptedWords: shown.acceptedWords.filter(
              (each) => each.account !== account || each.words !== accepted,
            ),
          }),
          () => sendMessage('forgetWords', { account, words: accepted }),
        )
      }
    >
      {model && <ListsSection words={words} settings={model.settings} onChange={changeSettings} />}
      {model && <OwnVoiceSection words={words} settings={model.settings} onChange={changeSettings} />}
      {model && <ModelSection words={words} language={language} />}
      {model && <SyncSection words={words} settings={model.settings} />}
      {model && <DataSection words={words} settings={model.settings} />}
    </SettingsView>,
    page,
  );
}

function changeSettings(change: Partial<Settings>): void {
  save(
    (shown) => ({ ...shown, settings: { ...shown.settings, ...change } }),
    () => sendMessage('changeSettings', { change }),
  );
}

/** Of the limits as they are shown: the next change may be made before this one is in the database. */
function changeLimits(account: string, change: (limits: Limits) => Limits): void {
  const shown = (read && withWishes(read))?.limits.find((each) => each.account === account);
  const limits = change(shown?.limits ?? noLimits);
  save(
    (model) => ({
      ...model,
      limits: model.limits.map((each) => (each.account === account ? { ...each, limits } : each)),
    }),
    () => sendMessage('setLimits', { account, limits }),
  );
}

/** The worker writes: this page may be closed in the middle. What could not be kept is said, and shown as it was. */
async function save(...[apply, send]: Parameters<typeof wish>): Promise<void> {
  const saving = wish(apply, send);
  show();
  try {
    await saving;
    error = null;
  } catch (problem) {
    console.error(problem);
    error = 'notSaved';
  }
  show();
}

/** Shows what is kept, and goes on showing it as it changes, by whomever. */
function followModel(): void {
  subscription?.unsubscribe();
  subscription = follow(readModel, {
    next(model) {
      forgetSaved();
      read = model;
      if (error !== 'notSaved') error = null;
      show();
    },
    error(problem) {
      console.error(problem);
      error = isNewerDatabase(problem) ? 'newer' : 'notRead';
      show();
    },
  });
}

show();
followModel();
// Left open overnight, it is another day: what is used up, and what has waited for it, are others.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') followModel();
});
