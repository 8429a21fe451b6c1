/**
 * Rehearsed days, so that the report has a week to tell of. Only days before today are made up: today
 * is what was really counted.
 */
import { type Activity, activities } from '../../time/slice';
import { keyOfTotal } from '../../time/totals';
import type { Voice } from '../../tone/voice';
import type { ActionKind } from '../../worth/action';
import type { Rows } from './database';

/** Minutes listening, reacting and speaking, then replies and posts, for the person; then for the company. */
type Day = [person: number[], company: number[]];

/** By weekday, Sunday first: a busy week, and a calmer end of it. */
const rehearsed: Day[] = [
  [
    [3, 1, 0, 1, 0],
    [0, 0, 0, 0, 0],
  ],
  [
    [5, 3, 1.5, 2, 1],
    [3, 1, 0, 1, 0],
  ],
  [
    [4, 4, 0, 3, 0],
    [2, 2, 1, 1, 1],
  ],
  [
    [8, 6, 2, 4, 1],
    [3, 1, 0, 1, 0],
  ],
  [
    [4, 3, 1, 2, 1],
    [2, 0, 0, 0, 0],
  ],
  [
    [5, 2, 0, 2, 0],
    [1, 1, 1.5, 1, 1],
  ],
  [
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ],
];

const minuteMs = 60_000;

/** `before`: the days to fill, as local noons, UTC ms. */
export function rehearsedRows(
  before: readonly number[],
  person: string,
  company: string,
  zone: string,
  device: string,
): Rows {
  const rows: Rows = { slices: [], dayTotals: [], actions: [] };
  for (const [index, noon] of before.entries()) {
    const [ofPerson, ofCompany] = rehearsed[new Date(noon).getDay()] ?? [[], []];
    // The weeks before the last were a little longer, so that the two can be compared.
    const share = index < 7 ? 1 : 1.2;
    addDay(rows, noon, person, ofPerson, share, zone, device);
    addDay(rows, noon, company, ofCompany, share, zone, device);
  }
  return rows;
}

function addDay(
  rows: Rows,
  at: number,
  account: string,
  figures: number[],
  share: number,
  zone: string,
  device: string,
): void {
  const day = dayAt(at, zone);
  const [replies = 0, posts = 0] = figures.slice(3);
  for (const [index, activity] of activities.entries()) {
    const durationMs = Math.round((figures[index] ?? 0) * share * minuteMs);
    if (durationMs > 0) addTime(rows, { day, at, account, activity, durationMs, zone, device });
  }
  const isCompany = account.startsWith('maison');
  for (let n = 0; n < replies; n++)
    addAct(rows, 'reply', n === 2 ? 'mixed' : isCompany ? 'corporate' : 'personal');
  for (let n = 0; n < posts; n++) addAct(rows, 'post', isCompany ? 'corporate' : 'personal');

  function addAct(to: Rows, kind: ActionKind, label: Voice): void {
    const score = { personal: 0.12, mixed: 0.5, corporate: 0.88 }[label];
    to.actions.push({ id: crypto.randomUUID(), kind, account, at, zone, day, voice: { label, score } });
  }
}

/** The calendar day, `YYYY-MM-DD`. */
export function dayAt(at: number, zone?: string): string {
  // Canada's English writes dates so.
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
}

interface Time {
  day: string;
  at: number;
  account: string;
  activity: Activity;
  durationMs: number;
  zone: string;
  device: string;
}

function addTime(rows: Rows, { day, at, account, activity, durationMs, zone, device }: Time): void {
  const hand = 'me';
  const pageKind = activity === 'listening' ? 'home' : activity === 'reacting' ? 'post' : 'compose';
  const id = crypto.randomUUID();
  const kept = { standing: 'within', device, dayStartHour: 0 } as const;
  rows.slices.push({ id, account, activity, pageKind, hand, startedAt: at, durationMs, zone, ...kept });
  const total = { day, account, activity, hand, standing: kept.standing, device: kept.device } as const;
  rows.dayTotals.push({ ...total, key: keyOfTotal(total), durationMs });
}
