import { liveQuery, type Subscription } from 'dexie';
import { render } from 'preact';
import '../../components/pages.css';
import { type SettingsError, type SettingsModel, SettingsView } from '../../components/SettingsView';
import { uiLanguage } from '../../locales/ui-language';
import { wordsFor } from '../../locales/words-for';
import { sendMessage } from '../../messaging/protocol';
import { isNewerDatabase } from '../../storage/database';
import { type Limits, noLimits } from '../../time/limits';
import { DataSection } from './data-section';
import { readModel } from './settings-model';
import { SyncSection } from './sync-section';

const page = document.getElementById('page') as HTMLElement;
let model: SettingsModel | null = null;
let subscription: Subscription | undefined;

function show(error: SettingsError | null): void {
  const language = uiLanguage(model?.settings.language ?? 'auto');
  const words = wordsFor(language);
  document.documentElement.lang = language;
  document.title = `${words.popup.openSettings} · Chandelle`;
  render(
    <SettingsView
      words={words}
      model={model}
      error={error}
      onChange={(change) => save(sendMessage('changeSettings', { change }))}
      onLimits={changeLimits}
      onVoice={(account, voice) => save(sendMessage('giveVoice', { account, voice }))}
    >
      {model && <SyncSection words={words} settings={model.settings} />}
      {model && <DataSection words={words} settings={model.settings} />}
    </SettingsView>,
    page,
  );
}

/** What is on its way to the database, by account: the next change, made a moment later, is one of these. */
const underway = new Map<string, { limits: Limits; isDone: boolean }>();

async function changeLimits(account: string, change: (limits: Limits) => Limits): Promise<void> {
  const shown = model?.limits.find((each) => each.account === account)?.limits ?? noLimits;
  const saving = { limits: change(underway.get(account)?.limits ?? shown), isDone: false };
  underway.set(account, saving);
  const isSaved = await save(sendMessage('setLimits', { account, limits: saving.limits }));
  saving.isDone = true;
  if (!isSaved && underway.get(account) === saving) underway.delete(account);
}

/** True when it is in the database, where it is then shown from; what could not be kept is said. */
async function save(saving: Promise<void>): Promise<boolean> {
  try {
    await saving;
    show(null);
    return true;
  } catch (error) {
    console.error(error);
    show('notSaved');
    return false;
  }
}

/** Shows what is kept, and goes on showing it as it changes, by whomever. */
function follow(): void {
  subscription?.unsubscribe();
  subscription = liveQuery(readModel).subscribe({
    next(read) {
      for (const [account, { isDone }] of underway) if (isDone) underway.delete(account);
      model = read;
      show(null);
    },
    error(error) {
      console.error(error);
      show(isNewerDatabase(error) ? 'newer' : 'notRead');
    },
  });
}

follow();
// Left open overnight, it is another day: what is used up, and what has waited for it, are others.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') follow();
});
