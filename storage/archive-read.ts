/** Reading a file that should hold everything: it is looked at as a whole, or refused as a whole. */
import type * as z from 'zod/mini';
import {
  type Archive,
  type ArchiveLists,
  archiveFormat,
  archiveFrame,
  archiveItems,
  archiveVersion,
} from './archive-format';

export type ArchiveProblem =
  | 'not-json'
  | 'other-format'
  | 'newer'
  | 'missing'
  | 'wrong-kind'
  | 'out-of-range'
  | 'unknown-value';

/** Why a file is refused, and where in it, such as `visits[3].durationMs`; empty: as a whole. */
export class ArchiveRefused extends Error {
  override name = 'ArchiveRefused';
  constructor(
    readonly problem: ArchiveProblem,
    readonly place: string,
  ) {
    super(`${problem}: ${place}`);
  }
}

const itemsAtATime = 2000;

/** Throws `ArchiveRefused`. Between portions it lets the page breathe: a file may hold years. */
export async function readArchive(text: string): Promise<Archive> {
  const raw = parseJson(text);
  refuseOther(raw);
  const frame = parse(archiveFrame, raw, []);
  return {
    settings: frame.settings,
    visits: await items('visits', archiveItems.visits, frame.visits),
    days: await items('days', archiveItems.days, frame.days),
    actions: await items('actions', archiveItems.actions, frame.actions),
    reliefs: await items('reliefs', archiveItems.reliefs, frame.reliefs),
    limits: await items('limits', archiveItems.limits, frame.limits),
    accounts: await items('accounts', archiveItems.accounts, frame.accounts),
    ownPosts: await items('ownPosts', archiveItems.ownPosts, frame.ownPosts),
    phone: await items('phone', archiveItems.phone, frame.phone),
    acceptedWords: await items('acceptedWords', archiveItems.acceptedWords, frame.acceptedWords),
    raised: await items('raised', archiveItems.raised, frame.raised),
    watched: await items('watched', archiveItems.watched, frame.watched),
    seen: await items('seen', archiveItems.seen, frame.seen),
    conversations: await items('conversations', archiveItems.conversations, frame.conversations),
    counted: await items('counted', archiveItems.counted, frame.counted),
    offers: await items('offers', archiveItems.offers, frame.offers),
    ownAnswers: await items('ownAnswers', archiveItems.ownAnswers, frame.ownAnswers),
    verdicts: await items('verdicts', archiveItems.verdicts, frame.verdicts),
    elsewhere: await items('elsewhere', archiveItems.elsewhere, frame.elsewhere),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ArchiveRefused('not-json', '');
  }
}

/** Before anything else is found wanting in it: it may be another program's, or a newer Chandelle's. */
function refuseOther(raw: unknown): void {
  const { format, version } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  if (format !== archiveFormat) throw new ArchiveRefused('other-format', 'format');
  if (typeof version === 'number' && version > archiveVersion) throw new ArchiveRefused('newer', 'version');
}

async function items<Item>(
  name: keyof ArchiveLists,
  schema: z.ZodMiniType<Item>,
  raw: readonly unknown[],
): Promise<Item[]> {
  const parsed: Item[] = [];
  for (const [index, item] of raw.entries()) {
    if (index % itemsAtATime === itemsAtATime - 1) await breath();
    parsed.push(parse(schema, item, [name, index]));
  }
  return parsed;
}

/** Lets the page draw and answer. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function parse<Value>(schema: z.ZodMiniType<Value>, raw: unknown, at: readonly PropertyKey[]): Value {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue = { code: 'custom', path: [] }] = parsed.error.issues;
  throw new ArchiveRefused(problemOf(issue, raw), placeOf([...at, ...issue.path]));
}

function problemOf({ code, path }: Pick<z.core.$ZodIssue, 'code' | 'path'>, raw: unknown): ArchiveProblem {
  const value = path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown>)[key], raw);
  if (value === undefined) return 'missing';
  if (code === 'invalid_type') return 'wrong-kind';
  return code === 'too_big' || code === 'too_small' ? 'out-of-range' : 'unknown-value';
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place === '' ? String(key) : `${place}.${String(key)}`;
  }, '');
}
