/** The browser's sync, for tests: it keeps its quotas as the browsers do, and refuses what goes beyond them. */
import type { SyncArea } from '../sync/area';

const mostBytes = 102_400;
const mostBytesOfItem = 8192;
const mostItems = 512;
const mostWritesAnHour = 1800;
const mostWritesAMinute = 120;

export class RehearsedSync implements SyncArea {
  readonly items = new Map<string, string>();
  /** When each item was written or removed: UTC, ms. */
  readonly writes: number[] = [];
  calls = 0;
  refusals = 0;

  constructor(readonly clock: () => number) {}

  async get(): Promise<Record<string, unknown>> {
    this.calls++;
    // With names in another order than they were written in, as the browsers do.
    const backwards = (_: string, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value;
    return Object.fromEntries([...this.items].map(([key, json]) => [key, JSON.parse(json, backwards)]));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    this.calls++;
    const after = new Map(this.items);
    for (const [key, value] of Object.entries(items)) {
      const json = JSON.stringify(value);
      if (sizeOf(key, json) > mostBytesOfItem) this.#refuse('QUOTA_BYTES_PER_ITEM');
      after.set(key, json);
    }
    if (after.size > mostItems) this.#refuse('MAX_ITEMS');
    if ([...after].reduce((sum, [key, json]) => sum + sizeOf(key, json), 0) > mostBytes) {
      this.#refuse('QUOTA_BYTES');
    }
    this.#write(Object.keys(items).length);
    for (const [key, json] of after) this.items.set(key, json);
  }

  async remove(keys: string[]): Promise<void> {
    this.calls++;
    this.#write(1);
    for (const key of keys) this.items.delete(key);
  }

  bytes(): number {
    return [...this.items].reduce((sum, [key, json]) => sum + sizeOf(key, json), 0);
  }

  #write(count: number): void {
    const now = this.clock();
    const within = (ms: number) => this.writes.filter((at) => at > now - ms).length + count;
    if (within(3_600_000) > mostWritesAnHour) this.#refuse('MAX_WRITE_OPERATIONS_PER_HOUR');
    if (within(60_000) > mostWritesAMinute) this.#refuse('MAX_WRITE_OPERATIONS_PER_MINUTE');
    for (let written = 0; written < count; written++) this.writes.push(now);
  }

  #refuse(quota: string): never {
    this.refusals++;
    throw new Error(`This request exceeds the ${quota} quota.`);
  }
}

function sizeOf(key: string, json: string): number {
  return new TextEncoder().encode(key + json).length;
}
