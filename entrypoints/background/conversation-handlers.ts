import { handOverNote } from '../../locales/hand-over-note';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { localeOf, type UiLanguage, uiLanguage } from '../../locales/ui-language';
import type { PostGiven, Standing } from '../../messaging/conversations';
import type { PageHandlers } from '../../messaging/from-page';
import type { Answer } from '../../replies/answer';
import { editBetween } from '../../replies/edit-distance';
import { writeHandOver } from '../../replies/hand-over';
import { readMention } from '../../replies/read-mention';
import { suggest } from '../../replies/suggest';
import { recordAction } from '../../storage/actions';
import {
  beginConversations,
  type Conversation,
  conversationsOf,
  noteAnswerSeen,
  settle,
  waitingFor,
} from '../../storage/conversations';
import { forgetCounted, keepCounted, readCounted } from '../../storage/counted';
import { keepOffer } from '../../storage/offers';
import { readSettings } from '../../storage/settings';
import { recallTab } from '../../storage/tabs';
import { readAccountToday } from '../../storage/today';
import { dayOf } from '../../time/calendar';
import { zoneHere } from '../../time/zone-here';
import type { WatchList } from '../../watch/watched';
import { addressOfPost } from '../../x/pages';
import { answerOptions, listsOf } from './answer-options';
import { handOverAccount } from './hand-over-account';
import { keepAsOwn } from './own-voice';

type ConversationMessages =
  | 'noteAddressed'
  | 'noteAnswersSeen'
  | 'noteSent'
  | 'readConversation'
  | 'leaveConversation'
  | 'writeHandOver'
  | 'noteHandedOver'
  | 'noteCounted'
  | 'noteOffer'
  | 'listWaiting';

/** So many are shown; who has more waiting than that has another problem. */
const mostWaiting = 50;

/** What the worker does for a page of X about the posts that are addressed to the account in use. */
export const conversationHandlers: Pick<PageHandlers, ConversationMessages> = {
  async noteAddressed({ account, posts }) {
    const known = await conversationsOf(
      account,
      posts.map(({ id }) => id),
    );
    const now = Date.now();
    const begun: Conversation[] = [];
    const day = await dayAt(now);
    const listOf = await listsOf(posts.map(({ author }) => author));
    for (const post of posts) {
      if (known.has(post.id)) continue;
      const conversation = begin(account, post, listOf(post.author), now, day);
      if (conversation.worthAnswering) begun.push(conversation.row);
    }
    await beginConversations(begun);
    const states = new Map([...known.values(), ...begun].map(({ id, state }) => [id, state]));
    return { standings: posts.map(({ id }): Standing => states.get(id) ?? null) };
  },

  async noteAnswersSeen({ answers }) {
    for (const { id, by } of answers) await noteAnswerSeen(id, by, Date.now());
  },

  async noteSent({ account, post, text, handedTo, suggested }) {
    if (suggested) {
      const { offer } = suggested;
      const edit = editBetween(suggested.text, text);
      await keepOffer({ ...offer, ...edit, account, outcome: 'sent' }, await dayAt(offer.at));
    }
    if (handedTo !== '') return { standing: await handOver(account, post, handedTo, text) };
    await keepAsOwn(account, post, text, await dayAt(Date.now()));
    return { standing: await settle(account, post.id, 'answered', Date.now(), { answer: text }) };
  },

  async readConversation({ account, id }) {
    const row = (await conversationsOf(account, [id])).get(id);
    const counted = await readCounted(account, id);
    return {
      standing: row?.state ?? null,
      handedTo: row?.handedTo ?? '',
      counted: counted?.kind ?? null,
    };
  },

  async leaveConversation({ account, id, isLeft }) {
    await settle(account, id, isLeft ? 'left' : 'to-answer', Date.now());
  },

  async writeHandOver({ account, post, way }) {
    const today = await todayOf(account);
    const to = handOverAccount(account, today);
    if (to === '') return { text: null };
    const writer = (await listsOf([post.author]))(post.author);
    const mention = { text: post.text, lang: post.lang ?? undefined, writer };
    if (way === 'note') {
      const answer = suggest(mention, await answerOptions(account, 0));
      return { text: note(post, to, answer, uiLanguage(today.settings.language)) };
    }
    const { lang, intent, delicate } = readMention(mention);
    if (lang === 'other') return { text: null };
    const voice = today.intendedVoice ?? 'mixed';
    return { text: writeHandOver({ text: post.text, lang, intent, delicate, way, to, voice }) };
  },

  async noteHandedOver({ account, post }) {
    const to = handOverAccount(account, await todayOf(account));
    if (to !== '') await handOver(account, post, to);
  },

  async noteCounted({ account, id, author, postedAt, kind, line }) {
    if (kind === null) return forgetCounted(account, id);
    const now = Date.now();
    const conversation = (await conversationsOf(account, [id])).get(id);
    const before = await readCounted(account, id);
    // Of a post that was no conversation the day is that of its writing. X's clock may be ahead of ours.
    const day = conversation?.day ?? before?.day ?? (await dayAt(Math.min(now, postedAt ?? now)));
    // Another kind is chosen without the line: the page is never told what it says.
    const kept = line === '' && before && before.kind !== kind ? before.line : line;
    await keepCounted({ account, id, author, day, kind, line: kept, saidAt: now });
  },

  async noteOffer({ offer }) {
    await keepOffer(offer, await dayAt(offer.at));
  },

  async listWaiting({ account }, tabId) {
    if ((await recallTab(tabId)) !== account) return { waiting: [] };
    const waiting = (await waitingFor(account, Date.now())).slice(0, mostWaiting);
    return {
      waiting: waiting.map(({ id, author, intent, delicate, firstSeenAt }) => ({
        ...{ id, author, intent, delicate, firstSeenAt },
      })),
    };
  },
};

/** For the company's team: in the user's own language, whatever that of the post. */
function note(
  { id, author, text }: PostGiven,
  account: string,
  answer: Answer,
  language: UiLanguage,
): string {
  return handOverNote(language, {
    ...{ account, url: addressOfPost('https://x.com', { id, author }), author, text },
    wanted: answer.lang === 'other' ? '' : overlayWordsFor(language).reply.intents[answer.intent],
    answer: answer.suggestions[0]?.text ?? '',
  });
}

/** A conversation as it begins; whether it deserves an answer is another question. */
function begin(
  account: string,
  { id, author, text, lang }: PostGiven,
  writer: WatchList | undefined,
  now: number,
  day: string,
) {
  const read = readMention({ text, lang: lang ?? undefined, writer });
  const { intent, delicate, worthAnswering } = read;
  const row: Conversation = {
    ...{ account, id, author, day, intent, delicate, lang: read.lang, text },
    firstSeenAt: now,
    state: 'to-answer',
    changedAt: now,
    handedTo: '',
  };
  return { row, worthAnswering };
}

/** Counted once for each post, however often it is handed over; what was none until then becomes a conversation. */
async function handOver(
  account: string,
  post: PostGiven,
  handedTo: string,
  answer?: string,
): Promise<Standing> {
  const now = Date.now();
  const zone = zoneHere();
  const { dayStartHour } = await readSettings();
  const before = (await conversationsOf(account, [post.id])).get(post.id)?.state;
  if (before === 'handed-over' || before === 'taken-up') return before;
  const writer = (await listsOf([post.author]))(post.author);
  await beginConversations([begin(account, post, writer, now, dayOf(now, zone, dayStartHour)).row]);
  const more = answer === undefined ? { handedTo } : { handedTo, answer };
  const standing = await settle(account, post.id, 'handed-over', now, more);
  const id = `hand-over-${account}-${post.id}`;
  await recordAction({ id, kind: 'hand-over', account, at: now, zone }, dayStartHour);
  return standing;
}

async function dayAt(instant: number): Promise<string> {
  return dayOf(instant, zoneHere(), (await readSettings()).dayStartHour);
}

function todayOf(account: string) {
  return readAccountToday(account, Date.now(), zoneHere(), localeOf);
}
