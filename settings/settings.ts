/** What the user chose for Chandelle as a whole. A value that is missing or no longer valid is the default. */
import * as z from 'zod/mini';
import { defaultIdleMs } from '../time/meter';
import { hands } from '../time/slice';
import { approvedLine, pressContact } from './answers';
import { domain, email, embargo, listedWord, listOf } from './before-posting';
import { currencies } from './currency';

const within = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const flag = z.boolean();
/** Handle, lower case, without "@"; empty: none. */
const handle = z.string().check(z.regex(/^[a-z0-9_]{0,15}$/));
const emailOrNone = z.union([z.literal(''), email]);
const nameOrNone = z.string().check(z.trim(), z.maxLength(60));

const fields = {
  /** `auto` follows the browser. */
  language: { schema: z.enum(['auto', 'fr', 'en']), initial: 'auto' },
  /** Who sits at this browser. */
  hand: { schema: z.enum(hands), initial: 'me' },
  /** Without a sign of life for this long, the time stops being counted. */
  idleSeconds: { schema: within(15, 300), initial: defaultIdleMs / 1000 },
  /** Count a visible page of X also while another window has the focus: X on a second screen. */
  countsUnfocused: { schema: flag, initial: false },
  /** A calendar day begins at this hour, 0 to 6. */
  dayStartHour: { schema: within(0, 6), initial: 0 },
  /** 1 Monday ... 7 Sunday; null: as the language has it. */
  firstWeekday: { schema: z.nullable(within(1, 7)), initial: null },
  /** How often a day the curtain gives five more minutes. */
  extensionsPerDay: { schema: within(0, 12), initial: 3 },
  /** Of the user's own will: no lift, a wait, and more of what is used up only from tomorrow on. */
  isStrict: { schema: flag, initial: false },
  /** The candle shows the minutes left beside its flame. */
  showsCountdown: { schema: flag, initial: false },
  /** The account that takes over; empty: that of the accounts here which speaks for the company. */
  handOverAccount: { schema: handle, initial: '' },
  /** The first Post of a draft whose voice or figures are in doubt waits for a second one. */
  holdsBack: { schema: flag, initial: false },
  /** Who reads a draft before it is public: an e-mail address; empty: nobody. */
  secondReader: { schema: emailOrNone, initial: '' },
  /** Domains on which the company publishes: a link to one of them says that a figure is public. */
  releaseDomains: { schema: listOf(domain), initial: [] },
  /** Words that a draft is asked about. */
  wordList: { schema: listOf(listedWord), initial: [] },
  /** Days (both included) on which figures of the company are not to be spoken of. */
  embargoes: { schema: listOf(embargo), initial: [] },
  /** The company's name, as others write it: a stop of the round; empty: none. */
  companyName: { schema: nameOrNone, initial: '' },
  /** The watched entry of the one competitor that the round ends with; empty: none. */
  roundCompetitor: { schema: nameOrNone, initial: '' },
  /** Who speaks with the press, as an answer may name them; empty: nobody is named. */
  pressContact: { schema: pressContact, initial: '' },
  /** Answers that communications has approved: offered first, word for word. */
  approvedLines: { schema: listOf(approvedLine), initial: [] },
  /** What was written to the user, and what they answered, is kept beside what was counted. */
  keepsTexts: { schema: flag, initial: false },
  /** Answers that the user sent are kept, with the posts that they answer, and offered again. */
  keepsOwnAnswers: { schema: flag, initial: false },
  /** What an hour of the user's is worth; null: not said, and then nothing has a cost. */
  hourlyRate: { schema: z.nullable(within(1, 100_000)), initial: null },
  currency: { schema: z.enum(currencies), initial: 'EUR' },
  /** Minutes and limits follow to the user's other computers, through the browser's own sync. */
  isSynced: { schema: flag, initial: false },
  /** Visits are kept one by one for so long, then as day totals. */
  keptMonths: { schema: within(1, 120), initial: 13 },
} as const;

export type Settings = { [Name in keyof typeof fields]: z.infer<(typeof fields)[Name]['schema']> };
type SettingName = keyof Settings;

/** The settings as they hold, from what was stored under their names. */
export function settingsFrom(stored: ReadonlyMap<string, unknown>): Settings {
  const settings = Object.entries(fields).map(([name, { schema, initial }]) => {
    const parsed = schema.safeParse(stored.get(name));
    return [name, parsed.success ? parsed.data : initial];
  });
  return Object.fromEntries(settings) as Settings;
}

/** A change of some settings, each of which must be valid. */
export const settingsChange = z.partial(
  z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])) as {
      [Name in SettingName]: (typeof fields)[Name]['schema'];
    },
  ),
);
