/** Notes the posts of the account in use that are on screen: some were written on a phone, or by somebody else. */
import type { Feature } from '../lifecycle/feature';
import { sendMessage } from '../messaging/protocol';
import { unknownAccount } from '../time/slice';
import { zoneHere } from '../time/zone-here';
import { postsBy } from '../x/posts';

/** Looked for now and then, not as the page scrolls by. */
const lookMs = 3_000;

export const ownPosts: Feature = {
  id: 'own-posts',
  start({ session, signal, guard }) {
    const noted = new Set<string>();

    async function look(): Promise<void> {
      const account = session.account.value;
      const isReading = session.isCounting.value && session.health.value === 'known';
      if (!isReading || session.isNaming.value || account === unknownAccount) return;
      const posts = postsBy(document, account).filter(({ id }) => !noted.has(id));
      if (posts.length === 0) return;
      await sendMessage('noteOwnPosts', { account, posts: posts.slice(0, 100), zone: zoneHere() });
      for (const { id } of posts) noted.add(id);
    }

    const looking = setInterval(guard(look), lookMs);
    signal.addEventListener('abort', () => clearInterval(looking));
  },
};
