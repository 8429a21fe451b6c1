/** Several of the user's computers in one unit test: each with its own rows in the one database that there is. */
import type { Hand } from '../../time/slice';
import { noteAccount } from '../accounts';
import { database } from '../database';
import { changeSettings } from '../settings';
import { recordSlices } from '../visits';

export class Computer {
  #rows: [table: string, rows: unknown[]][] = [];

  /** Does something on this computer. */
  async use<Result>(run: () => Promise<Result>): Promise<Result> {
    await emptyDatabase();
    for (const [name, rows] of this.#rows) await database.table(name).bulkPut(rows);
    const result = await run();
    this.#rows = await Promise.all(
      database.tables.map(async (table): Promise<[string, unknown[]]> => [table.name, await table.toArray()]),
    );
    return result;
  }
}

export async function emptyDatabase(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
}

/** Two computers on which sync is on, and an account in use. `now`: UTC, ms. */
export async function twoInSync(now: number): Promise<[Computer, Computer]> {
  const computers: [Computer, Computer] = [new Computer(), new Computer()];
  for (const computer of computers) {
    await computer.use(async () => {
      await changeSettings({ isSynced: true }, 1);
      await noteAccount('claire', now);
    });
  }
  return computers;
}

/** Until each has heard of what every other has told. */
export async function passBothWays(sync: () => Promise<void>, computers: Computer[]): Promise<void> {
  for (const computer of [...computers, ...computers]) await computer.use(sync);
}

/** Minutes counted on this computer from `now` on (UTC, ms). */
export async function spendAt(
  now: number,
  account: string,
  minutes: number,
  hand: Hand = 'me',
): Promise<void> {
  const kept = { activity: 'listening', pageKind: 'home', hand, standing: 'within' } as const;
  const times = { startedAt: now, durationMs: minutes * 60_000, zone: 'Europe/Paris' };
  await recordSlices([{ id: crypto.randomUUID(), account, ...kept, ...times }]);
}
