/**
 * The browser's own sync, and what Chandelle keeps there. Each computer writes its own records alone, so that two
 * never overwrite each other:
 *
 *     day.<device>.<YYYY-MM-DD>    seconds by account
 *     month.<device>.<YYYY-MM>     seconds of each day of the month by account: days that are some weeks old
 *     limits.<device>              limits that hold, and those to come
 *     chosen.<device>              voices and a few settings, each with when it was chosen
 */

/** `browser.storage.sync`, or what stands for it in a test. */
export interface SyncArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export type Items = Record<string, unknown>;
export type RecordKind = 'day' | 'month' | 'limits' | 'chosen';

export const mostBytesOfItem = 8192;
/** The browsers allow 102,400 and 512: something is left for what is replaced before what was is removed. */
const mostBytes = 98_000;
const mostItems = 500;

export function keyOf(kind: RecordKind, device: string, of?: string): string {
  return of === undefined ? `${kind}.${device}` : `${kind}.${device}.${of}`;
}

const pattern = /^(day|month|limits|chosen)\.([\w-]{1,36})(?:\.([\d-]{7,10}))?$/;

/** Null where it is no record of Chandelle's. `of`: the day or month, else empty. */
export function partsOf(key: string): { kind: RecordKind; device: string; of: string } | null {
  const [, kind, device = '', of = ''] = pattern.exec(key) ?? [];
  return kind === undefined ? null : { kind: kind as RecordKind, device, of };
}

/** As the browsers measure: the key, and the value as JSON. */
export function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

export function fits(items: Items): boolean {
  const entries = Object.entries(items);
  return (
    entries.length <= mostItems &&
    entries.reduce((sum, [key, value]) => sum + bytesOf(key, value), 0) <= mostBytes
  );
}

/** The browser gives back a record with its names in another order than it was written in. */
export function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: unknown): string {
  return (
    JSON.stringify(value, (_, inside: unknown) =>
      typeof inside === 'object' && inside !== null && !Array.isArray(inside)
        ? Object.fromEntries(Object.entries(inside).sort(([one], [other]) => (one < other ? -1 : 1)))
        : inside,
    ) ?? ''
  );
}
