import { afterEach, expect, it } from 'vitest';
import { noLimits, withDayMinutes } from '../time/limits';
import { noteAccount } from './accounts';
import { mergeArchive } from './archive-merge';
import { readArchive } from './archive-read';
import { takePolicyFrom } from './policy';
import { emptyDatabase } from './rehearsal/computers';
import { readSettings } from './settings';
import { readStrictToday } from './strict-today';
import { readAccountToday } from './today';
import { recordSlices } from './visits';

const zone = 'Europe/Paris';
const day = '2026-03-02';
const now = Date.parse('2026-03-02T11:00:00Z');
const dayMs = 24 * 3_600_000;
const minute = 60_000;
const spent = { dayMs: 99 * minute, weekMs: 99 * minute, visitMs: 0 };

const strict = () => readStrictToday(now, zone, () => 'fr');
const claire = (at = now) => readAccountToday('claire', at, zone, () => 'fr');
const limitOf = (minutes: number, fromDay: string, changedAt: number) => ({
  ...withDayMinutes(noLimits, 1, minutes),
  account: 'claire',
  fromDay,
  changedAt,
});

async function importFile(lists: Record<string, unknown>): Promise<void> {
  const head = { format: 'chandelle', version: 1, exportedAt: now, device: 'laptop', visits: [], days: [] };
  await mergeArchive(await readArchive(JSON.stringify({ ...head, ...lists })), await strict());
}

/** Strict, ten minutes a day, and some of them spent. */
async function spend(minutes: number): Promise<void> {
  takePolicyFrom(async () => ({}));
  await importFile({ limits: [limitOf(10, '2026-01-01', 5)], settings: { isStrict: true } });
  await noteAccount('claire', now);
  await recordSlices([
    {
      ...{ id: 'one', account: 'claire', activity: 'listening', pageKind: 'home', hand: 'me' },
      ...{ standing: 'within', startedAt: now, durationMs: minutes * minute, zone },
    },
  ]);
}

/** What somebody would put together who wants more of today. */
const more = {
  limits: [limitOf(600, '2026-01-01', now)],
  reliefs: [{ day, account: 'claire', kind: 'lift', at: now, own: spent, all: spent, reason: '' }],
  settings: { extensionsPerDay: 12, dayStartHour: 6, idleSeconds: 90 },
};

afterEach(emptyDatabase);

it('a file gives nothing of today back once it is used up, and more from tomorrow on', async () => {
  await spend(10);
  for (let times = 0; times < 2; times++) {
    await importFile(more);
    expect(await claire()).toMatchObject({ own: { limitMs: 10 * minute, isReached: true, isLifted: false } });
    expect((await claire(now + dayMs)).own.limitMs).toBe(600 * minute);
    expect(await readSettings()).toMatchObject({ extensionsPerDay: 3, dayStartHour: 0, idleSeconds: 90 });
  }
});

it('a file that allows less is taken at once', async () => {
  await spend(10);
  await importFile({ limits: [limitOf(4, '2026-01-01', now)] });
  expect((await claire()).own.limitMs).toBe(4 * minute);
});

it('while something is left, a file is taken as it is', async () => {
  await spend(9);
  await importFile(more);
  expect((await claire()).own).toMatchObject({ limitMs: null, isLifted: true });
  expect(await readSettings()).toMatchObject({ extensionsPerDay: 12, dayStartHour: 6 });
});
