/** What the user chose for Chandelle as a whole. A value that is missing or no longer valid is the default. */
import * as z from 'zod/mini';
import { defaultIdleMs } from '../time/meter';
import { hands } from '../time/slice';
import { database } from './database';

const fields = {
  /** `auto` follows the browser. */
  language: { schema: z.enum(['auto', 'fr', 'en']), initial: 'auto' },
  hand: { schema: z.enum(hands), initial: 'me' },
  /** For all accounts together; null: no limit. */
  dailyLimitMinutes: { schema: z.nullable(z.number().check(z.minimum(1), z.maximum(1440))), initial: null },
  /** Without a sign of life for this long, the time stops being counted. */
  idleSeconds: { schema: z.number().check(z.minimum(15), z.maximum(300)), initial: defaultIdleMs / 1000 },
} as const;

export type Settings = { [Name in keyof typeof fields]: z.infer<(typeof fields)[Name]['schema']> };

export async function readSettings(): Promise<Settings> {
  const stored = new Map((await database.settings.toArray()).map(({ key, value }) => [key, value]));
  const settings = Object.entries(fields).map(([name, { schema, initial }]) => {
    const parsed = schema.safeParse(stored.get(name));
    return [name, parsed.success ? parsed.data : initial];
  });
  return Object.fromEntries(settings) as Settings;
}

export async function changeSetting<Name extends keyof Settings>(
  name: Name,
  value: Settings[Name],
): Promise<void> {
  await database.settings.put({ key: name, value: fields[name].schema.parse(value) });
}
