/** The file that holds everything (docs/archive.md): what each of its places may hold. */
import * as z from 'zod/mini';
import { intents } from '../replies/answer';
import { conversationStates } from '../replies/conversation';
import type { OwnAnswer } from '../replies/own-answers';
import { limitsSchema } from '../settings/limits-schema';
import { settingsChange } from '../settings/settings';
import { allTogether } from '../time/limits';
import { activities, hands, pageKinds, standings } from '../time/slice';
import type { DayTotal } from '../time/totals';
import { labels, sensitivities, voices } from '../tone/voice';
import { longestWord, type Watched, watchLists } from '../watch/watched';
import { actionKinds } from '../worth/action';
import { countedKinds, longestLine } from '../worth/counted';
import { offerOutcomes } from '../worth/offer';
import { verdicts, type WeekVerdict } from '../worth/verdict';
import type {
  AcceptedWordsRow,
  AccountRow,
  ActionRow,
  ConversationRow,
  CountedRow,
  LimitsRow,
  OfferRow,
  OwnPostRow,
  PhoneRow,
  RaisedRow,
  ReliefRow,
  RemoteDayRow,
  SeenRow,
  SliceRow,
} from './database';

export const archiveFormat = 'chandelle';
export const archiveVersion = 1;

const hourMs = 3_600_000;
/** UTC, ms: the year 2100. */
export const latestTime = 4_102_444_800_000;
/** UTC, ms. */
const time = z.number().check(z.minimum(0), z.maximum(latestTime));
const duration = (mostHours: number) => z.number().check(z.minimum(0), z.maximum(mostHours * hourMs));
/** Around the world, a date lasts 50 hours. */
const dateHours = 50;
/** Lower case, without "@"; empty: X did not say. */
const account = z.string().check(z.regex(/^[a-z0-9_]{0,15}$/));
const handle = z.string().check(z.regex(/^[a-z0-9_]{1,15}$/));
const device = z.string().check(z.regex(/^[\w-]{1,36}$/));
const id = z.string().check(z.minLength(1), z.maxLength(64));
const postId = z.string().check(z.regex(/^\d{1,25}$/));
/** A watched account or word; some letters are longer in lower case. */
const listed = z.string().check(z.minLength(2), z.maxLength(2 * longestWord));
/** As X spells it; empty where X did not say. */
const author = z.string().check(z.regex(/^\w{0,15}$/));
const post = z.string().check(z.regex(/^\d{1,25}$/));
/** X's longest posts, and drafts before they are cut. */
const text = z.optional(z.string().check(z.maxLength(50_000)));
const words = z.nullable(z.int().check(z.minimum(0), z.maximum(100_000)));
const day = z.iso.date();
const zone = z.string().check(z.refine(isZone));
const spent = z.object({ dayMs: duration(100), weekMs: duration(1000), visitMs: duration(1000) });

const counted = {
  account,
  activity: z.enum(activities),
  hand: z.enum(hands),
  standing: z.enum(standings),
  device,
};

/** What one item of each list is. */
export const archiveItems = {
  visits: z.object({
    ...counted,
    id,
    startedAt: time,
    durationMs: duration(24),
    zone,
    pageKind: z.enum(pageKinds),
    dayStartHour: z.int().check(z.minimum(0), z.maximum(6)),
  }) satisfies z.ZodMiniType<SliceRow>,
  days: z.object({ ...counted, day, durationMs: duration(dateHours) }) satisfies z.ZodMiniType<DayTotal>,
  actions: z.object({
    id,
    kind: z.enum(actionKinds),
    account,
    at: time,
    zone,
    day,
    voice: z.optional(
      z.object({ label: z.enum(labels), score: z.number().check(z.minimum(0), z.maximum(1)) }),
    ),
  }) satisfies z.ZodMiniType<ActionRow>,
  reliefs: z.object({
    day,
    account,
    kind: z.enum(['extension', 'lift']),
    at: time,
    own: spent,
    all: spent,
    reason: z.string().check(z.maxLength(200)),
  }) satisfies z.ZodMiniType<ReliefRow>,
  limits: z.extend(limitsSchema, {
    account: z.union([handle, z.literal(allTogether)]),
    fromDay: day,
    changedAt: time,
  }) satisfies z.ZodMiniType<LimitsRow>,
  accounts: z.object({
    handle,
    intendedVoice: z.nullable(z.enum(voices)),
    firstSeenAt: time,
    lastSeenAt: time,
    voiceChangedAt: time,
    sensitivity: z.optional(z.enum(sensitivities)),
  }) satisfies z.ZodMiniType<AccountRow>,
  ownPosts: z.object({ id, account, postedAt: time, day }) satisfies z.ZodMiniType<OwnPostRow>,
  phone: z.object({
    week: day,
    minutes: z.int().check(z.minimum(0), z.maximum(7 * 1440)),
  }) satisfies z.ZodMiniType<PhoneRow>,
  acceptedWords: z.object({
    account: handle,
    words: z.string().check(z.minLength(1), z.maxLength(200)),
    count: z.int().check(z.minimum(1), z.maximum(100_000)),
    acceptedAt: time,
  }) satisfies z.ZodMiniType<AcceptedWordsRow>,
  raised: z.object({
    week: day,
    count: z.int().check(z.minimum(0), z.maximum(100_000)),
  }) satisfies z.ZodMiniType<RaisedRow>,
  watched: z.object({
    entry: listed,
    text: listed,
    list: z.enum(watchLists),
    addedAt: time,
  }) satisfies z.ZodMiniType<Watched>,
  seen: z.object({
    account: handle,
    leg: z.string().check(z.minLength(1), z.maxLength(3 * longestWord)),
    before: z.nullable(postId),
    newest: postId,
    round: time,
  }) satisfies z.ZodMiniType<SeenRow>,
  conversations: z.object({
    account: handle,
    id: post,
    author,
    firstSeenAt: time,
    day,
    intent: z.enum(intents),
    delicate: z.boolean(),
    lang: z.optional(z.enum(['fr', 'en', 'other'])),
    state: z.enum(conversationStates),
    changedAt: time,
    handedTo: account,
    text,
    answer: text,
  }) satisfies z.ZodMiniType<ConversationRow>,
  counted: z.object({
    account: handle,
    id: post,
    author,
    day,
    kind: z.enum(countedKinds),
    line: z.string().check(z.maxLength(longestLine)),
    saidAt: time,
  }) satisfies z.ZodMiniType<CountedRow>,
  offers: z.object({
    id,
    account,
    at: time,
    day,
    rounds: z.int().check(z.minimum(1), z.maximum(100)),
    outcome: z.enum(offerOutcomes),
    words,
    changed: words,
  }) satisfies z.ZodMiniType<OfferRow>,
  ownAnswers: z.object({
    account: handle,
    id: post,
    post: z.string().check(z.maxLength(50_000)),
    answer: z.string().check(z.minLength(1), z.maxLength(50_000)),
    language: z.enum(['fr', 'en']),
    intent: z.enum(intents),
    day,
    sentAt: time,
  }) satisfies z.ZodMiniType<OwnAnswer>,
  verdicts: z.object({
    week: day,
    answer: z.nullable(z.enum(verdicts)),
    line: z.string().check(z.maxLength(longestLine)),
    answeredAt: time,
    ignored: z.int().check(z.minimum(0), z.maximum(100)),
  }) satisfies z.ZodMiniType<WeekVerdict>,
  elsewhere: z.object({
    device,
    day,
    ms: z.record(account, duration(dateHours)),
  }) satisfies z.ZodMiniType<Omit<RemoteDayRow, 'key'>>,
};

export type ArchiveLists = {
  [Name in keyof typeof archiveItems]: z.infer<(typeof archiveItems)[Name]>[];
};

const anyItems = z._default(z.array(z.unknown()), []);

/** Of settings that this version does not know, nothing is taken. */
const settings = z.object(settingsChange.shape);

/** All but the items of its lists, which are many: those are looked at one by one. */
export const archiveFrame = z.object({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  exportedAt: time,
  device,
  settings: z._default(settings, {}),
  visits: z.array(z.unknown()),
  days: z.array(z.unknown()),
  actions: anyItems,
  reliefs: anyItems,
  limits: anyItems,
  accounts: anyItems,
  ownPosts: anyItems,
  phone: anyItems,
  acceptedWords: anyItems,
  raised: anyItems,
  watched: anyItems,
  seen: anyItems,
  conversations: anyItems,
  counted: anyItems,
  offers: anyItems,
  ownAnswers: anyItems,
  verdicts: anyItems,
  elsewhere: anyItems,
});

export interface Archive extends ArchiveLists {
  settings: z.infer<typeof settings>;
}

const knownZones = new Map<string, boolean>();

/** Asked for each visit, found out once for each zone. */
function isZone(name: string): boolean {
  const known = knownZones.get(name);
  if (known !== undefined) return known;
  let isOne = name.length <= 64;
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    isOne = false;
  }
  knownZones.set(name, isOne);
  return isOne;
}
