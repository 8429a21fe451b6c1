/** Several of the user's computers in one unit test: each with its own rows in the one database that there is. */
import { database } from '../database';

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
