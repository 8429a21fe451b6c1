import { liveQuery } from 'dexie';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/pages.css';
import { type PopupModel, PopupView } from '../../components/PopupView';
import { uiLanguage } from '../../locales/ui-language';
import { wordsFor } from '../../locales/words-for';
import { sendMessage } from '../../messaging/protocol';
import { isNewerDatabase } from '../../storage/database';
import { allTogether, withDayMinutes } from '../../time/limits';
import { noModel, readModel } from './popup-model';
import { giveSiteAccess, hasSiteAccess } from './site-access';
import { describeTab } from './tab-in-front';

const page = document.getElementById('page') as HTMLElement;
let model: PopupModel = noModel;
let accountInTab: string | null = null;

function show(change: Partial<PopupModel>): void {
  const read = { ...model, ...change };
  const accounts = read.accounts.map((each) => ({ ...each, isInTab: each.account === accountInTab }));
  model = { ...read, accounts };
  const language = uiLanguage(model.language);
  document.documentElement.lang = language;
  render(
    <PopupView
      words={wordsFor(language)}
      model={model}
      onLimit={(account, { limits, weekday }, minutes) =>
        save(
          sendMessage('setLimits', {
            account: account ?? allTogether,
            limits: withDayMinutes(limits, weekday, minutes),
          }),
        )
      }
      onVoice={(account, voice) => save(sendMessage('giveVoice', { account, voice }))}
      onLanguage={(language) => save(sendMessage('changeSettings', { change: { language } }))}
      onHand={(hand) => save(sendMessage('changeSettings', { change: { hand } }))}
      onPause={(isPaused) => save(sendMessage('stepAside', { isPaused }))}
      onOpenSettings={() => openPage('settings')}
      onGiveAccess={async () => show({ hasSiteAccess: await giveSiteAccess() })}
      onOpenReport={() => openPage('report')}
    />,
    page,
  );
}

async function openPage(name: 'report' | 'settings'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) });
  window.close();
}

/**
 * The worker writes: this page is gone as soon as the user clicks elsewhere. What was changed is shown as soon as
 * it is in the database; what could not be kept is said.
 */
async function save(saving: Promise<void>): Promise<void> {
  try {
    await saving;
    show({ error: null });
  } catch (error) {
    console.error(error);
    show({ error: 'notSaved' });
  }
}

// The page in front may not answer (no Chandelle there): the rest must not wait for it.
const tab = describeTab();
show({});
liveQuery(() => readModel()).subscribe({
  next: (read) => show({ ...read, error: null }),
  error: (error) => {
    console.error(error);
    show({ error: isNewerDatabase(error) ? 'newer' : 'notRead' });
  },
});
tab.then(({ account, hasXChanged }) => {
  accountInTab = account;
  show({ hasXChanged });
});
hasSiteAccess().then((has) => show({ hasSiteAccess: has }));
browser.permissions.onAdded.addListener(async () => show({ hasSiteAccess: await hasSiteAccess() }));
browser.permissions.onRemoved.addListener(async () => show({ hasSiteAccess: await hasSiteAccess() }));
