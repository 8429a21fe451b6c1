/** The receiving end of the content script's messages: parsed, and their sender checked, before use. */

import * as z from 'zod/mini';
import { handOverWays } from '../replies/hand-over';
import { stopKinds } from '../round/stops';
import { activities, hands, pageKinds, standings } from '../time/slice';
import { labels } from '../tone/voice';
import { watchLists } from '../watch/watched';
import { actionKinds } from '../worth/action';
import { countedKinds, longestLine } from '../worth/counted';
import { offerOutcomes } from '../worth/offer';
import { verdicts } from '../worth/verdict';
import { longestContext } from '../x/context';
import { longestSaid } from '../x/said-day';
import { badges, type PageMessages } from './protocol';
import { type Sender, serve } from './serve';

/** X's longest posts have 25,000 characters; a draft may run over before it is cut. */
const text = z.string().check(z.maxLength(50_000));
const lang = z.nullable(z.string().check(z.maxLength(35)));
/** A handle as X allows it, lower case; empty: unknown. */
const account = z.string().check(z.regex(/^[a-z0-9_]{0,15}$/));
const id = z.string().check(z.minLength(8), z.maxLength(64));
const zone = z.string().check(z.maxLength(64), z.refine(isZone));
const time = z.number().check(z.minimum(0), z.maximum(8.64e15));

const postId = z.string().check(z.regex(/^\d{1,25}$/));
/** As X spells it; empty where X does not say. */
const author = z.string().check(z.regex(/^\w{0,15}$/));
const handle = z.string().check(z.regex(/^[a-z0-9_]{1,15}$/));
const post = z.object({ id: postId, author, text, lang });
const wordCount = z.nullable(z.int().check(z.minimum(0), z.maximum(50_000)));
const offer = z.object({
  id,
  account,
  at: time,
  rounds: z.int().check(z.minimum(1), z.maximum(100)),
  outcome: z.enum(offerOutcomes),
  words: wordCount,
  changed: wordCount,
});

const quoted = z.object({ author: z.string().check(z.maxLength(15)), text });
const someWords = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(200));

const slice = z.object({
  id,
  account,
  activity: z.enum(activities),
  pageKind: z.enum(pageKinds),
  hand: z.enum(hands),
  standing: z.enum(standings),
  startedAt: time,
  durationMs: z.number().check(z.minimum(0), z.maximum(24 * 3_600_000)),
  zone,
});

/** More posts than X keeps on its page at once. */
const handles = z.array(z.string().check(z.regex(/^[a-z0-9_]{1,15}$/))).check(z.maxLength(60));
const query = z.string().check(z.maxLength(1000));
const leg = z.object({ kind: z.enum(stopKinds), part: z.int().check(z.minimum(0), z.maximum(500)) });

const schemas = {
  useAccount: z.object({ account }),
  recallAccount: z.object({}),
  keepSlices: z.object({
    account,
    slices: z.array(slice).check(z.maxLength(200)),
    isNaming: z.boolean(),
  }),
  keepAction: z.object({
    action: z.object({
      id,
      kind: z.enum(actionKinds),
      account,
      at: time,
      zone,
      voice: z.optional(
        z.object({ label: z.enum(labels), score: z.number().check(z.minimum(0), z.maximum(1)) }),
      ),
    }),
  }),
  readVoice: z.object({ text, lang }),
  readDraft: z.object({
    account,
    text,
    quoted: z.nullable(quoted),
    scheduled: z.nullable(
      z.object({
        said: z.string().check(z.maxLength(longestSaid)),
        language: z.string().check(z.maxLength(35)),
      }),
    ),
    fine: someWords,
  }),
  readQuoted: quoted,
  acceptWords: z.object({ account, words: someWords }),
  noteRaised: z.object({}),
  suggestReplies: z.object({
    account,
    author,
    text,
    lang,
    context: z.string().check(z.maxLength(longestContext)),
    round: z.int().check(z.minimum(0), z.maximum(99)),
  }),
  askModel: z.object({ ask: id, account, text, lang, isAgreed: z.boolean() }),
  takeRelief: z.object({
    account,
    kind: z.enum(['extension', 'lift']),
    reason: z.string().check(z.maxLength(200)),
  }),
  pause: z.object({ account, isPaused: z.boolean() }),
  claimCount: z.object({
    canCount: z.boolean(),
    isFocused: z.boolean(),
    stillMs: z.number().check(z.minimum(0)),
    sinceMs: z.number().check(z.minimum(0)),
  }),
  noteOwnPosts: z.object({
    account,
    posts: z.array(z.object({ id: postId, postedAt: time })).check(z.maxLength(100)),
    zone,
  }),
  findWatched: z.object({ handles }),
  watchAccount: z.object({
    handle: z.string().check(z.regex(/^\w{1,15}$/)),
    list: z.nullable(z.enum(watchLists)),
  }),
  readRound: z.object({ account }),
  openLeg: z.object({ account, leg }),
  readHere: z.object({ account, query }),
  noteSeen: z.object({ account, query, newest: postId }),
  noteAddressed: z.object({ account: handle, posts: z.array(post).check(z.maxLength(20)) }),
  noteAnswersSeen: z.object({
    answers: z
      .array(z.object({ id: postId, by: z.array(handle).check(z.maxLength(2)) }))
      .check(z.maxLength(20)),
  }),
  noteSent: z.object({
    account: handle,
    post,
    text,
    handedTo: account,
    suggested: z.nullable(z.object({ text, offer })),
  }),
  readConversation: z.object({ account, id: postId }),
  leaveConversation: z.object({ account: handle, id: postId, isLeft: z.boolean() }),
  writeHandOver: z.object({ account: handle, post, way: z.enum(handOverWays) }),
  noteHandedOver: z.object({ account: handle, post }),
  noteCounted: z.object({
    account: handle,
    id: postId,
    author,
    postedAt: z.nullable(time),
    kind: z.nullable(z.enum(countedKinds)),
    line: z.string().check(z.maxLength(longestLine)),
  }),
  noteOffer: z.object({ offer }),
  listWaiting: z.object({ account: handle }),
  askVerdict: z.object({}),
  giveVerdict: z.object({
    week: z.iso.date(),
    answer: z.enum(verdicts),
    line: z.string().check(z.maxLength(longestLine)),
  }),
  bringWords: z.object({ language: z.enum(['fr', 'en']) }),
  showBadge: z.object({ badge: z.enum(badges) }),
  openReport: z.object({}),
} satisfies { [Name in keyof PageMessages]: z.ZodMiniType<Parameters<PageMessages[Name]>[0]> };

/** One handler for each message; `tabId` is the tab that it came from. */
export type PageHandlers = {
  [Name in keyof PageMessages]: (
    data: Parameters<PageMessages[Name]>[0],
    tabId: number,
  ) => ReturnType<PageMessages[Name]> | Promise<ReturnType<PageMessages[Name]>>;
};

/** Serves the messages; one that is malformed, or not from our script on a page of X, is refused. */
export function servePages(handlers: PageHandlers, isX: (url: string) => boolean): void {
  for (const name of Object.keys(schemas) as (keyof PageMessages)[]) serveOne(name, handlers, isX);
}

function serveOne<Name extends keyof PageMessages>(
  name: Name,
  handlers: PageHandlers,
  isX: (url: string) => boolean,
): void {
  const isOurs = ({ frameId, tabId, url }: Sender) => frameId === 0 && tabId !== undefined && isX(url);
  serve(name, schemas[name], isOurs, (data, { tabId }) =>
    handlers[name](data as Parameters<PageMessages[Name]>[0], tabId as number),
  );
}

function isZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
