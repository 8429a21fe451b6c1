/**
 * What the user's company proposes or settles, by the browser's own policies (docs/policy.md). It can propose or
 * lock limits, voices and a few defaults. It can read nothing, impose no strict mode, and never takes away the
 * lift for today. Whatever part of it is not understood is left out, and the rest holds.
 */
import * as z from 'zod/mini';
import type { ApprovedLine } from '../replies/answer';
import { allTogether, type Limits, minutesInADay, minutesInAWeek, noLimits } from '../time/limits';
import { type Voice, voices } from '../tone/voice';
import { approvedLine, pressContact } from './answers';
import { domain, email, embargo, listedWord } from './before-posting';

export interface PolicyLimits {
  limits: Limits;
  isLocked: boolean;
}

export interface Policy {
  /** By account; `allTogether` for all accounts together. */
  limits: ReadonlyMap<string, PolicyLimits>;
  voices: ReadonlyMap<string, { voice: Voice; isLocked: boolean }>;
  /** Handle, lower case; empty: none. */
  handOverAccount: string;
  /** Days (`YYYY-MM-DD`, both included) on which figures of the company are not to be spoken of. */
  embargoes: readonly { from: string; until: string }[];
  /** Domains on which the company publishes what is public. */
  releaseDomains: readonly string[];
  /** Words that a draft is warned of. */
  wordList: readonly string[];
  /** An e-mail address; empty: none. */
  secondReader: string;
  /** Empty: none. */
  pressContact: { contact: string; isLocked: boolean };
  /** Locked: no others are offered. */
  approvedLines: { lines: readonly ApprovedLine[]; isLocked: boolean };
  isSyncOff: boolean;
  areModelsOff: boolean;
}

export const noPolicy: Policy = {
  limits: new Map(),
  voices: new Map(),
  handOverAccount: '',
  embargoes: [],
  releaseDomains: [],
  wordList: [],
  secondReader: '',
  pressContact: { contact: '', isLocked: false },
  approvedLines: { lines: [], isLocked: false },
  isSyncOff: false,
  areModelsOff: false,
};

/** "@Handle" and "handle" are one; a star stands for all accounts together. */
const account = z.pipe(
  z.string().check(z.regex(/^(\*|@?[A-Za-z0-9_]{1,15})$/)),
  z.transform((name: string) => name.replace('@', '').toLowerCase()),
);
const minutesUpTo = (most: number) => z.int().check(z.minimum(1), z.maximum(most));
/** Zero stands for no limit: the browsers' policy schemas know no null. */
const weekdayMinutes = z.int().check(z.minimum(0), z.maximum(minutesInADay));
const clock = z.pipe(
  z.string().check(z.regex(/^([01]?\d|2[0-4]):[0-5]\d$/)),
  z.transform((time: string) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return (hour * 60 + minute) % minutesInADay;
  }),
);
const isLocked = z._default(z.boolean(), false);

const limits = z.object({
  minutesPerDay: z.optional(minutesUpTo(minutesInADay)),
  /** Monday to Sunday; where it is given, `minutesPerDay` is not asked. */
  minutesByWeekday: z.optional(z.array(weekdayMinutes).check(z.length(7))),
  minutesPerWeek: z.optional(minutesUpTo(minutesInAWeek)),
  minutesPerVisit: z.optional(minutesUpTo(minutesInADay)),
  hours: z.optional(z.object({ from: clock, until: clock })),
  locked: isLocked,
});
const voice = z.object({ voice: z.enum(voices), locked: isLocked });

const press = z.object({ contact: pressContact.check(z.minLength(1)), locked: isLocked });

/** What `storage.managed` holds, or anything else. */
export function policyFrom(raw: unknown): Policy {
  const given = isRecord(raw) ? raw : {};
  return {
    limits: new Map(
      entriesOf(given.limits, limits).map(([name, { locked, ...set }]) => [
        name,
        { isLocked: locked, limits: limitsOf(set) },
      ]),
    ),
    voices: new Map(
      entriesOf(given.voices, voice)
        .filter(([name]) => name !== allTogether)
        .map(([name, { voice: meant, locked }]) => [name, { voice: meant, isLocked: locked }]),
    ),
    handOverAccount: account.safeParse(given.handOverAccount).data?.replace(allTogether, '') ?? '',
    embargoes: listOf(given.embargoDates, embargo),
    releaseDomains: listOf(given.releaseDomains, domain),
    wordList: listOf(given.wordList, listedWord),
    secondReader: email.safeParse(given.secondReader).data ?? '',
    pressContact: pressFrom(given.pressContact),
    approvedLines: approvedFrom(given.approvedLines),
    isSyncOff: given.syncOff === true,
    areModelsOff: given.modelsOff === true,
  };
}

function limitsOf(set: Omit<z.infer<typeof limits>, 'locked'>): Limits {
  const { minutesPerDay = null, minutesByWeekday, minutesPerWeek, minutesPerVisit, hours } = set;
  return {
    dayMinutes: noLimits.dayMinutes.map((_, index) =>
      minutesByWeekday ? minutesByWeekday[index] || null : minutesPerDay,
    ),
    weekMinutes: minutesPerWeek ?? null,
    visitMinutes: minutesPerVisit ?? null,
    hours: hours ?? null,
  };
}

/** Nobody is locked out of naming a contact by one that was not understood. */
function pressFrom(raw: unknown): Policy['pressContact'] {
  const { data } = press.safeParse(raw);
  return data ? { contact: data.contact, isLocked: data.locked } : noPolicy.pressContact;
}

function approvedFrom(raw: unknown): Policy['approvedLines'] {
  const given = isRecord(raw) ? raw : {};
  return { lines: listOf(given.lines, approvedLine), isLocked: given.locked === true };
}

/** Those entries of a record by account that are valid. */
function entriesOf<Schema extends z.ZodMiniType>(raw: unknown, schema: Schema): [string, z.infer<Schema>][] {
  return Object.entries(isRecord(raw) ? raw : {}).flatMap(([name, value]) => {
    const handle = account.safeParse(name);
    const parsed = schema.safeParse(value);
    return handle.success && parsed.success ? [[handle.data, parsed.data] as [string, z.infer<Schema>]] : [];
  });
}

/** Those items of a list that are valid. */
function listOf<Schema extends z.ZodMiniType>(raw: unknown, schema: Schema): z.infer<Schema>[] {
  return (Array.isArray(raw) ? raw : []).flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
