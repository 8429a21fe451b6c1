import { useEffect, useState } from 'preact/hooks';
import { SyncSettings } from '../../components/SyncSettings';
import type { Words } from '../../locales/words';
import { sendMessage } from '../../messaging/protocol';
import type { Settings } from '../../settings/settings';
import { readPolicy } from '../../storage/policy';

export function SyncSection({ words, settings }: { words: Words; settings: Settings }) {
  const [isOffByCompany, setOffByCompany] = useState(false);
  useEffect(() => {
    readPolicy().then(({ isSyncOff }) => setOffByCompany(isSyncOff));
  }, []);
  return (
    <SyncSettings
      words={words}
      isSynced={settings.isSynced}
      isOffByCompany={isOffByCompany}
      onSynced={(isSynced) => sendMessage('changeSettings', { change: { isSynced } })}
    />
  );
}
