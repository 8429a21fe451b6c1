/**
 * Notes the posts on screen that are addressed to the account, tells the other features how each stands, and tells
 * the worker when one was really answered. What is wanted is read in the worker; nothing of a timeline is noted.
 */
import type { Feature } from '../lifecycle/feature';
import type { Sent } from '../lifecycle/session';
import type { Standing } from '../messaging/conversations';
import { sendMessage } from '../messaging/protocol';
import { unknownAccount } from '../time/slice';
import { type AnswersSeen, addressedTo, answersBy } from '../x/addressed';
import { asGiven, type Post } from '../x/posts';

/** Looked for now and then, not as the page scrolls by. */
const lookMs = 1_000;
const postsAtATime = 20;
const longestText = 25_000;

export const conversations: Feature = {
  id: 'conversations',
  start({ session, signal, guard, whenever }) {
    /** Of this page and account: the posts that the worker was shown, and the answers that it was told of. */
    const shown = new Set<string>();
    const told = new Set<string>();
    let isAsking = false;

    // On another page, under another account, or after a while elsewhere, each may stand otherwise.
    whenever(
      () => `${session.path.value} ${session.account.value}`,
      () => {
        shown.clear();
        told.clear();
        session.standings.value = new Map();
      },
    );
    whenever(
      () => session.isCounting.value,
      () => shown.clear(),
    );

    function stand(posts: readonly Pick<Post, 'id'>[], standings: readonly Standing[]): void {
      const all = new Map(session.standings.value);
      for (const [index, { id }] of posts.entries()) all.set(id, standings[index] ?? null);
      session.standings.value = all;
    }

    async function look(): Promise<void> {
      const [account, path] = [session.account.value, session.path.value];
      const isReading = session.isCounting.value && session.isOpen.value && !session.isCovered.value;
      if (!isReading || isAsking || session.isNaming.value || account === unknownAccount) return;
      isAsking = true;
      try {
        const posts = addressedTo(document, path, account)
          .filter(({ id }) => !shown.has(id))
          .slice(0, postsAtATime);
        if (posts.length > 0) {
          const given = { account, posts: posts.map(asGiven) };
          const { standings } = await sendMessage('noteAddressed', given);
          // What is asked on another page, or by another account, is asked again there.
          if (account !== session.account.value || path !== session.path.value) return;
          for (const { id } of posts) shown.add(id);
          stand(posts, standings);
        }
        await tellAnswers(account, path);
      } finally {
        isAsking = false;
      }
    }

    async function tellAnswers(account: string, path: string): Promise<void> {
      const company = session.state.value?.handOverAccount;
      const accounts = company ? [account, company] : [account];
      const keyOf = ({ id, by }: AnswersSeen) => `${id} ${by}`;
      const answers = answersBy(document, path, accounts).filter((each) => !told.has(keyOf(each)));
      if (answers.length === 0) return;
      await sendMessage('noteAnswersSeen', { answers });
      for (const each of answers) told.add(keyOf(each));
    }

    async function tellSent({ text, answered }: Sent): Promise<void> {
      const account = session.account.value;
      const inserted = answered ? session.inserted.get(answered.id) : handedOverIn(text);
      const post = answered ?? inserted?.post;
      if (!post || account === unknownAccount) return;
      session.inserted.delete(post.id);
      const { suggested = null, handedTo = '' } = inserted ?? {};
      const { standing } = await sendMessage('noteSent', {
        ...{ account, text: text.slice(0, longestText), suggested },
        post: asGiven(post),
        // Whoever took the account's name out of the draft has answered themselves.
        handedTo: names(text, handedTo) ? handedTo : '',
      });
      if (session.standings.value.has(post.id)) stand([post], [standing]);
    }

    /** A post of its own that names the account which takes over: a quote, drafted a moment before. */
    function handedOverIn(text: string) {
      return [...session.inserted.values()].find(({ handedTo }) => names(text, handedTo));
    }

    whenever(
      () => session.sent.value,
      (sent) => sent && tellSent(sent),
    );
    const looking = setInterval(guard(look), lookMs);
    signal.addEventListener('abort', () => clearInterval(looking));
  },
};

function names(text: string, account: string): boolean {
  return account !== '' && text.toLowerCase().includes(`@${account}`);
}
