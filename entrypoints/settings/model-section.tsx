import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ModelSettings, type ModelSettingsProps, type ModelStatus } from '../../components/ModelSettings';
import type { UiLanguage } from '../../locales/ui-language';
import type { Words } from '../../locales/words';
import { sendMessage } from '../../messaging/protocol';
import { commandsToAllow, type System } from '../../models/allow-origin';
import { builtInAvailability, fetchBuiltIn } from '../../models/built-in';
import { isLocal, type ModelChoice, originPattern, type Receiver, receiverOf } from '../../models/choice';
import { follow } from '../../storage/follow';
import { chosenModel } from '../../storage/models';
import { readPolicy } from '../../storage/policy';

/** The model that the user may have asked. The browser is asked for one address, at the click that chooses it. */
export function ModelSection({ words, language }: { words: Words; language: UiLanguage }) {
  const [isOffByCompany, setOffByCompany] = useState(false);
  const [receiver, setReceiver] = useState<Receiver | null>(null);
  const [builtIn, setBuiltIn] = useState<ModelSettingsProps['builtIn']>('unavailable');
  const [status, setStatus] = useState<ModelStatus | null>(null);
  const [commands, setCommands] = useState<ModelSettingsProps['commands']>([]);
  useEffect(() => {
    readPolicy().then(({ areModelsOff }) => setOffByCompany(areModelsOff));
    builtInAvailability().then(setBuiltIn);
    readCommands().then(setCommands);
    const subscription = follow(receiverNow, { next: setReceiver, error: console.error });
    return () => subscription.unsubscribe();
  }, []);

  async function choose(choice: ModelChoice | null): Promise<void> {
    setStatus(null);
    // The first thing that is waited for: the browser asks its user only while the click is fresh.
    if (choice && !(await isGranted(choice))) return setStatus({ kind: 'notGranted' });
    try {
      await sendMessage('chooseModel', { choice });
    } catch (error) {
      console.error(error);
      setStatus({ kind: 'notSaved' });
    }
  }

  async function tryIt(): Promise<void> {
    setStatus({ kind: 'trying' });
    try {
      const tried = await sendMessage('tryModel', { language });
      setStatus('problem' in tried ? { kind: 'problem', ...tried } : { kind: 'tried', ...tried });
    } catch (error) {
      console.error(error);
      setStatus({ kind: 'problem', problem: 'server' });
    }
  }

  async function fetchIt(): Promise<void> {
    setStatus({ kind: 'fetching', share: 0 });
    try {
      await fetchBuiltIn((share) => setStatus({ kind: 'fetching', share }));
      setBuiltIn(await builtInAvailability());
      await choose({ provider: 'browser' });
    } catch (error) {
      console.error(error);
      setStatus({ kind: 'notFetched' });
    }
  }

  return (
    <ModelSettings
      words={words.model}
      isOffByCompany={isOffByCompany}
      receiver={receiver}
      builtIn={builtIn}
      status={status}
      commands={commands}
      onChoose={choose}
      onTry={tryIt}
      onFetch={fetchIt}
    />
  );
}

/** Never the key: it is not shown again. */
async function receiverNow(): Promise<Receiver | null> {
  const model = await chosenModel();
  return model && receiverOf(model.choice);
}

/** Firefox also asks whether posts may go to somebody else's server. */
async function isGranted(choice: ModelChoice): Promise<boolean> {
  if (choice.provider === 'browser') return true;
  const origins = [originPattern(choice.address)];
  const isElsewhere = import.meta.env.FIREFOX && !isLocal(choice.address);
  return browser.permissions.request({
    origins,
    ...(isElsewhere && { data_collection: ['websiteContent', 'personalCommunications'] }),
  });
}

async function readCommands(): Promise<ModelSettingsProps['commands']> {
  const { os } = await browser.runtime.getPlatformInfo();
  const system: System = os === 'mac' || os === 'win' ? os : 'linux';
  const { origin, protocol } = new URL(browser.runtime.getURL(''));
  return commandsToAllow(system, import.meta.env.FIREFOX ? `${protocol}//*` : origin);
}
