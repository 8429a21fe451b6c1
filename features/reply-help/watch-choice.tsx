import { WatchChoice } from '../../components/WatchChoice';
import type { Stage } from '../../lifecycle/feature';
import { overlayWordsFor } from '../../locales/overlay/words-here';
import { sendMessage } from '../../messaging/protocol';
import type { WatchList } from '../../watch/watched';

/** The lists on which a post's writer can be put. `handle`: as X spells it. Null: there is nobody to watch. */
export function watchChoice({ session, guard }: Stage, handle: string) {
  const [language, key] = [session.language.value, handle.toLowerCase()];
  if (!language || key === '' || key === session.account.value) return null;

  async function choose(list: WatchList | null): Promise<void> {
    await sendMessage('watchAccount', { handle, list });
    session.watched.value = new Map([...session.watched.value, [key, list]]);
  }
  return (
    <WatchChoice
      words={overlayWordsFor(language)}
      handle={handle}
      chosen={session.watched.value.get(key) ?? null}
      onChoose={guard(choose)}
    />
  );
}
