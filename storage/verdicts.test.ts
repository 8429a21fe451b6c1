import { afterEach, expect, it } from 'vitest';
import { emptyDatabase } from './rehearsal/computers';
import { giveVerdict, noteAsked, verdictsBetween } from './verdicts';

const week = '2026-10-12';
afterEach(emptyDatabase);

it('is asked for twice, then waits for the next week', async () => {
  expect(await noteAsked(week)).toBe(true);
  expect(await noteAsked(week)).toBe(true);
  expect(await noteAsked(week)).toBe(false);
  expect(await noteAsked('2026-10-19')).toBe(true);
});

it('is not asked for once it is given, in whatever words', async () => {
  await noteAsked(week);
  await giveVerdict(week, 'mixed', '', 5);
  await giveVerdict(week, 'no', 'Beaucoup de bruit.', 7);
  expect(await noteAsked(week)).toBe(false);
  expect(await verdictsBetween(week, week)).toEqual([
    { week, answer: 'no', line: 'Beaucoup de bruit.', answeredAt: 7, ignored: 1 },
  ]);
});
