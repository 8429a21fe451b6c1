/** The report's figures against another computation of them, from the file of everything, for random histories. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { intents } from '../replies/answer';
import { conversationStates } from '../replies/conversation';
import { weekOf } from '../time/calendar';
import { countedKinds } from '../worth/counted';
import { archivePieces } from './archive-write';
import { keepCounted } from './counted';
import { type ConversationRow, database } from './database';
import { takePolicyFrom } from './policy';
import { emptyDatabase } from './rehearsal/computers';
import { anyVisit, historyBegins, historyMs } from './rehearsal/histories';
import { changeSettings } from './settings';
import { recordSlices } from './visits';
import { readWeek } from './week';

takePolicyFrom(async () => ({}));
afterEach(emptyDatabase);

const dayMs = 24 * 3_600_000;
/** After everything in the histories; the database that they fill is the one of a computer in Paris. */
const now = historyBegins + historyMs + 10 * dayMs;
const read = (day: string, weeks: 1 | 4) => readWeek(day, weeks, now, 'Europe/Paris', 'fr-FR');

/** 10 June 2025, around which the histories have much to tell. */
const middle = historyBegins + 100 * dayMs;
const dateAt = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: -70, max: 35 }).map((days) => dateAt(middle + days * dayMs));
const accounts = ['claire', 'acme'] as const;

/** Of a post its writer and what is wanted are always the same. */
const posts = Array.from({ length: 12 }, (_, index) => ({
  id: String(1000 + index),
  author: ['Lea', 'Oscar', 'Nina'][index % 3] ?? '',
  intent: intents[index % intents.length] ?? 'question',
}));

const anyTalk: fc.Arbitrary<ConversationRow> = fc
  .record({
    account: fc.constantFrom(...accounts),
    post: fc.constantFrom(...posts),
    day: anyDay,
    state: fc.constantFrom(...conversationStates),
  })
  .map(({ account, post, day, state }) => ({
    ...{
      account,
      ...post,
      day,
      state,
      delicate: false,
      handedTo: '',
      firstSeenAt: middle,
      changedAt: middle,
    },
  }));

const anyCounted = fc
  .tuple(fc.constantFrom(...posts), anyDay, fc.constantFrom(...countedKinds))
  .map(([{ id, author }, day, kind]) => ({
    account: 'claire',
    id,
    author,
    day,
    kind,
    line: '',
    saidAt: now,
  }));

const anyAction = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('reply' as const, 'post' as const, 'like' as const),
  account: fc.constantFrom(...accounts),
  day: anyDay,
});

const anyOwnPost = fc.record({
  id: fc.uuid(),
  account: fc.constantFrom(...accounts),
  day: anyDay,
  isOurs: fc.boolean(),
});

interface RawFile {
  visits: { hand: string; startedAt: number; durationMs: number; zone: string; dayStartHour: number }[];
  actions: { kind: string; account: string; at: number; day: string }[];
  conversations: {
    account: string;
    id: string;
    author: string;
    day: string;
    state: string;
    intent: string;
  }[];
  counted: { day: string }[];
  ownPosts: { account: string; postedAt: number; day: string }[];
  watched: { entry: string; list: string }[];
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The user's day of an instant, read off a wall clock. */
function dayOnWall(at: number, zone: string, startHour: number): string {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      ...{
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
      },
    });
  formats.set(zone, format);
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return Number(parts.get('hour')) >= startHour ? date : dateAt(Date.parse(date) - dayMs);
}

/** The executive's own milliseconds by day: minute by minute of every visit. */
function msByDay({ visits }: RawFile): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { hand, startedAt, durationMs, zone, dayStartHour } of visits) {
    if (hand !== 'me') continue;
    const end = startedAt + durationMs;
    for (let from = startedAt; from < end; ) {
      const until = Math.min(end, (Math.floor(from / 60_000) + 1) * 60_000);
      const day = dayOnWall(from, zone, dayStartHour);
      sums.set(day, (sums.get(day) ?? 0) + until - from);
      from = until;
    }
  }
  return sums;
}

/** What the report must say of these days. */
function recompute(file: RawFile, days: readonly string[]) {
  const ms = msByDay(file);
  const sumMs = (of: readonly string[]) => of.reduce((all, day) => all + (ms.get(day) ?? 0), 0);
  const isIn = ({ day }: { day: string }) => days.includes(day);
  const back = (count: number) =>
    Array.from({ length: count }, (_, index) => dateAt(Date.parse(days.at(-1) ?? '') - index * dayMs));
  const isHeld = ({ state }: { state: string }) => state === 'answered' || state === 'taken-up';
  const held = new Map(
    file.conversations.filter((row) => isIn(row) && isHeld(row)).map((row) => [row.id, row]),
  );
  const customers = new Set(
    file.watched.filter(({ list }) => list === 'customers').map(({ entry }) => entry),
  );
  const sent = file.actions.filter(({ kind }) => kind !== 'like');
  const isElsewhere = (post: RawFile['ownPosts'][number]) =>
    sent.every(({ account, at }) => account !== post.account || Math.abs(at - post.postedAt) > 120_000);
  const elsewhere = file.ownPosts.filter((post) => isIn(post) && isElsewhere(post)).length;
  const mine = sent.filter(isIn).length;
  const isMostlyElsewhere = elsewhere / Math.max(1, elsewhere + mine) > 0.3;
  const totalMs = sumMs(days);
  return {
    days: days.map((day) => Math.round(ms.get(day) ?? 0)),
    totalMs: Math.round(totalMs),
    previousMs: Math.round(sumMs(days.map((day) => dateAt(Date.parse(day) - days.length * dayMs)))),
    held: held.size,
    customers: [...held.values()].filter(
      ({ author, intent }) => intent === 'complaint' || customers.has(`@${author.toLowerCase()}`),
    ).length,
    counted: file.counted.filter(isIn).length,
    fourWeeks: {
      counted: file.counted.filter(({ day }) => back(28).includes(day)).length,
      totalMs: Math.round(sumMs(back(28))),
    },
    isMostlyElsewhere,
    msPerTalk: held.size < 5 || isMostlyElsewhere || totalMs === 0 ? null : Math.round(totalMs / held.size),
  };
}

it('says what another computation finds in the file of everything', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyVisit, { maxLength: 12 }),
      fc.array(anyTalk, { maxLength: 30 }),
      fc.uniqueArray(anyCounted, { maxLength: 8, selector: ({ id }) => id }),
      fc.array(anyAction, { maxLength: 10 }),
      fc.array(anyOwnPost, { maxLength: 5 }),
      fc.constantFrom(0, 4),
      anyDay,
      fc.constantFrom(1 as const, 4 as const),
      async (visits, talks, counted, actions, ownPosts, dayStartHour, day, weeks) => {
        await emptyDatabase();
        await changeSettings({ dayStartHour });
        await recordSlices(visits);
        await database.conversations.bulkPut(talks);
        await database.counted.bulkPut(counted);
        const noon = (on: string) => Date.parse(`${on}T12:00:00Z`);
        await database.actions.bulkPut(
          actions.map((action) => ({ ...action, at: noon(action.day), zone: 'Europe/Paris' })),
        );
        // One of ours was posted when something was sent from its account on that day, if anything was.
        await database.ownPosts.bulkPut(
          ownPosts.map(({ isOurs, ...post }) => ({
            ...post,
            postedAt: noon(post.day) + (isOurs ? 60_000 : 600_000),
          })),
        );
        await database.watched.put({ entry: '@lea', text: '@Lea', list: 'customers', addedAt: 0 });
        await database.watched.put({ entry: '@nina', text: '@Nina', list: 'press', addedAt: 0 });

        const file: RawFile = JSON.parse((await archivePieces(now)).join(''));
        const { figures, fourWeeks } = await read(day, weeks);
        const days = figures.days.map((each) => each.day);
        expect(days).toHaveLength(7 * weeks);
        expect(days.slice(-7)).toEqual(weekOf(day, 1));
        const sumMs = ({
          listening,
          reacting,
          speaking,
        }: {
          listening: number;
          reacting: number;
          speaking: number;
        }) => Math.round(listening + reacting + speaking);
        expect({
          days: figures.days.map(({ ms }) => sumMs(ms)),
          totalMs: Math.round(figures.totalMs),
          previousMs: Math.round(figures.previousMs ?? 0),
          held: figures.talks.held,
          customers: figures.talks.heldWithCustomers,
          counted: Object.values(figures.counted).reduce((sum, each) => sum + each, 0),
          fourWeeks: { ...fourWeeks, totalMs: Math.round(fourWeeks.totalMs) },
          isMostlyElsewhere: figures.isMostlyElsewhere,
          msPerTalk: figures.msPerTalk === null ? null : Math.round(figures.msPerTalk),
        }).toEqual(recompute(file, days));
      },
    ),
    { numRuns: 60 },
  );
});

describe('what counted, said in week 6 of a conversation of week 2', () => {
  const inWeek = (week: number) => dateAt(Date.parse('2025-06-02') + (week - 1) * 7 * dayMs + 2 * dayMs);
  const sum = (counted: Record<string, number>) =>
    Object.values(counted).reduce((all, each) => all + each, 0);
  const told = async () => {
    const weeks = await Promise.all([1, 2, 3, 4, 5, 6].map((week) => read(inWeek(week), 1)));
    const ending = await Promise.all([2, 5, 6].map((week) => read(inWeek(week), 4)));
    return {
      weeks: weeks.map(({ figures }) => sum(figures.counted)),
      large: weeks.map(({ fourWeeks }) => fourWeeks.counted),
      fourWeeks: ending.map(({ figures }) => sum(figures.counted)),
    };
  };

  it('changes week 2, and the four weeks that it is in', async () => {
    const { id, author } = posts[0] ?? { id: '', author: '' };
    const talk = { account: 'claire', id, author, day: inWeek(2) };
    await database.conversations.put({
      ...{ ...talk, intent: 'question', state: 'answered', delicate: false, handedTo: '' },
      ...{ firstSeenAt: middle, changedAt: middle },
    });
    expect(await told()).toEqual({
      weeks: [0, 0, 0, 0, 0, 0],
      large: [0, 0, 0, 0, 0, 0],
      fourWeeks: [0, 0, 0],
    });
    await keepCounted({ ...talk, kind: 'customer', line: '', saidAt: Date.parse(inWeek(6)) });
    expect(await told()).toEqual({
      weeks: [0, 1, 0, 0, 0, 0],
      large: [0, 1, 1, 1, 1, 0],
      fourWeeks: [1, 1, 0],
    });
  });
});
