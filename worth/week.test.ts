import { describe, expect, it } from 'vitest';
import type { DayTotal } from '../time/totals';
import type { Label } from '../tone/voice';
import type { Action, ActionKind } from './action';
import { emptyWeek } from './rehearsal/empty-week';
import { type WeekInput, weekFigures } from './week';

const days = [
  '2026-10-19',
  '2026-10-20',
  '2026-10-21',
  '2026-10-22',
  '2026-10-23',
  '2026-10-24',
  '2026-10-25',
];

function total(day: string, durationMs: number, more: Partial<DayTotal> = {}): DayTotal {
  return {
    day,
    durationMs,
    account: 'jeanne',
    activity: 'listening',
    hand: 'me',
    standing: 'within',
    device: 'desk',
    ...more,
  };
}

function action(day: string, kind: ActionKind, account = 'jeanne', label?: Label): Action & { day: string } {
  return {
    id: `${day}-${kind}-${account}-${label}`,
    day,
    kind,
    account,
    at: Date.parse(`${day}T10:00:00Z`),
    zone: 'Europe/Paris',
    ...(label ? { voice: { label, score: 0.5 } } : {}),
  };
}

function week(input: Partial<WeekInput>) {
  return weekFigures({ ...emptyWeek, days, device: 'desk', today: '2026-10-25', ...input });
}

describe('weekFigures', () => {
  it('keeps seven days in order, the empty ones included', () => {
    const figures = week({
      totals: [
        total('2026-10-21', 500, { activity: 'speaking' }),
        total('2026-10-19', 1000),
        total('2026-10-19', 200),
      ],
    });
    expect(figures.days.map(({ day }) => day)).toEqual(days);
    expect(figures.days[0]?.ms).toEqual({ listening: 1200, reacting: 0, speaking: 0 });
    expect(figures.days[1]?.ms).toEqual({ listening: 0, reacting: 0, speaking: 0 });
    expect(figures.ms).toEqual({ listening: 1200, reacting: 0, speaking: 500 });
    expect(figures.totalMs).toBe(1700);
  });

  it('counts the minutes of the user, not those of the team', () => {
    const figures = week({
      totals: [total('2026-10-19', 1000), total('2026-10-19', 9000, { hand: 'team' })],
    });
    expect(figures.totalMs).toBe(1000);
    expect(figures.accounts[0]?.ms.listening).toBe(1000);
  });

  it('says what of the minutes was imported from other computers', () => {
    const totals = [total('2026-10-19', 1000), total('2026-10-20', 300, { device: 'laptop' })];
    const before = total('2026-10-12', 50, { device: 'laptop' });
    expect(week({ totals: [...totals, before] })).toMatchObject({
      totalMs: 1300,
      beside: { importedMs: 300 },
    });
    expect(week({ totals, device: null }).beside.importedMs).toBe(1300);
    expect(week({ totals: totals.slice(0, 1) }).beside.importedMs).toBe(0);
  });

  it('compares with the same elapsed days of the week before, over a change of clocks and month', () => {
    const totals = [
      total('2026-10-12', 100),
      total('2026-10-14', 20),
      total('2026-10-15', 4000),
      total('2026-10-19', 7),
    ];
    expect(week({ totals, today: '2026-10-21' })).toMatchObject({
      previousMs: 120,
      totalMs: 7,
      elapsedDays: 3,
    });
    expect(week({ totals, today: '2026-11-03' })).toMatchObject({ previousMs: 4120, elapsedDays: 7 });
    expect(week({ totals: [total('2026-10-19', 7)] }).previousMs).toBeNull();
    expect(
      week({
        totals: [total('2026-10-12', 5, { hand: 'team' })],
        today: '2026-10-19',
      }).previousMs,
    ).toBeNull();
  });

  it('has begun no day of a week to come', () => {
    expect(week({ today: '2026-10-18' }).elapsedDays).toBe(0);
  });

  it('credits what counted to the week of its conversation', () => {
    const figures = week({
      counted: [
        { kind: 'customer', day: '2026-10-19' },
        { kind: 'customer', day: '2026-10-25' },
        { kind: 'hire', day: '2026-10-26' },
        { kind: 'press', day: '2026-10-18' },
      ],
    });
    expect(figures.counted).toEqual({ customer: 2, hire: 0, press: 0, partner: 0, learned: 0 });
  });

  it('counts what was done this week, by kind', () => {
    const figures = week({
      actions: [
        action('2026-10-19', 'reply'),
        action('2026-10-20', 'reply'),
        action('2026-10-20', 'like'),
        action('2026-10-18', 'post'),
      ],
    });
    expect(figures.actions).toEqual({ like: 1, repost: 0, reply: 2, post: 0, message: 0, 'hand-over': 0 });
  });

  it('counts voices of posts and replies only, and none that was unsure', () => {
    const figures = week({
      actions: [
        action('2026-10-19', 'post', 'acme', 'corporate'),
        action('2026-10-19', 'reply', 'acme', 'personal'),
        action('2026-10-20', 'reply', 'acme', 'unsure'),
        action('2026-10-20', 'message', 'acme', 'mixed'),
        action('2026-10-20', 'post', 'acme'),
      ],
    });
    expect(figures.accounts).toEqual([
      {
        account: 'acme',
        ms: { listening: 0, reacting: 0, speaking: 0 },
        voices: { personal: 1, mixed: 0, corporate: 1 },
        intendedVoice: null,
      },
    ]);
  });

  it('gives every known account its line, the longest first, time without an account included', () => {
    const figures = week({
      accounts: [
        { account: 'quiet', intendedVoice: 'mixed' },
        { account: 'acme', intendedVoice: 'corporate' },
      ],
      totals: [
        total('2026-10-19', 10, { account: '' }),
        total('2026-10-19', 50, { account: 'jeanne' }),
        total('2026-10-19', 90, { account: 'acme' }),
      ],
    });
    expect(figures.accounts.map(({ account, intendedVoice }) => [account, intendedVoice])).toEqual([
      ['acme', 'corporate'],
      ['jeanne', null],
      ['', null],
      ['quiet', 'mixed'],
    ]);
  });
});

describe('what is said of each conversation', () => {
  const held = Array.from({ length: 5 }, (_, index) => ({
    ...({
      account: 'jeanne',
      id: `${index}`,
      day: '2026-10-20',
      intent: 'question',
      state: 'answered',
    } as const),
    ...{ firstSeenAt: 0, changedAt: 1, isCustomer: false, isCompany: false },
  }));
  const totals = [total('2026-10-20', 50)];
  const elsewhere = (posts: number) =>
    Array.from({ length: posts }, (_, index) => ({ account: 'jeanne', postedAt: index }));
  const sent = Array.from({ length: 7 }, () => action('2026-10-20', 'reply'));

  it('is nothing below five', () => {
    expect(week({ totals, talks: held }).msPerTalk).toBe(10);
    expect(week({ totals, talks: held.slice(1) }).msPerTalk).toBeNull();
  });

  it('is nothing where more than 30 % of the posts were written elsewhere', () => {
    const three = week({ totals, talks: held, actions: sent, seenPosts: elsewhere(3) });
    expect([three.msPerTalk, three.isMostlyElsewhere]).toEqual([10, false]);
    const four = week({ totals, talks: held, actions: sent, seenPosts: elsewhere(4) });
    expect([four.msPerTalk, four.isMostlyElsewhere]).toEqual([null, true]);
  });

  it('is set beside the same elapsed days of the week before', () => {
    const before = held.map((talk, index) => ({ ...talk, day: `2026-10-1${index + 1}` }));
    expect(week({ talks: before, today: '2026-10-21' }).previousHeld).toBe(3);
  });
});
