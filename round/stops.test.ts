import { describe, expect, it } from 'vitest';
import type { Watched, WatchList } from '../watch/watched';
import { legAfter, legOf, type RoundChoice, stopsOf } from './stops';

let added = 0;
const watched = (text: string, list: WatchList): Watched => ({
  entry: text.toLowerCase(),
  text,
  list,
  addedAt: added++,
});

const choice: RoundChoice = {
  account: 'claire',
  companyName: 'Maison Lorvane',
  companyAccounts: ['lorvane'],
  watched: [
    watched('fonte', 'press'),
    watched('@Gazette', 'press'),
    watched('@Batipro', 'customers'),
    watched('@Nord', 'partners'),
    watched('@Rival', 'competitors'),
  ],
  competitor: '@rival',
};

describe('the stops of a round', () => {
  it('are seven at most, in their order, each with its search', () => {
    expect(stopsOf(choice)).toEqual([
      { kind: 'mentions', name: '', queries: ['@claire -from:claire'] },
      {
        kind: 'company',
        name: 'Maison Lorvane',
        queries: ['("Maison Lorvane" OR @lorvane) -from:lorvane -from:claire'],
      },
      { kind: 'customers', name: '', queries: ['from:Batipro'] },
      { kind: 'partners', name: '', queries: ['from:Nord'] },
      { kind: 'press', name: '', queries: ['(from:Gazette OR "fonte")'] },
      { kind: 'competitors', name: '', queries: ['from:Rival'] },
      { kind: 'competitor', name: '@Rival', queries: ['(from:Rival OR @Rival)'] },
    ]);
  });

  it('are only those that there is something to look for at', () => {
    const few = { ...choice, companyName: '', companyAccounts: [], watched: [], competitor: '@gone' };
    expect(stopsOf(few).map(({ kind }) => kind)).toEqual(['mentions']);
    expect(stopsOf({ ...few, account: '' })).toEqual([]);
    // The company's own account hears what is said to it at the first stop.
    expect(
      stopsOf({ ...few, account: 'lorvane', companyAccounts: ['lorvane'] }).map(({ kind }) => kind),
    ).toEqual(['mentions']);
  });

  it('follow one another, long lists search by search', () => {
    const many = Array.from({ length: 40 }, (_, index) => watched(`@customer_${index}`, 'customers'));
    const stops = stopsOf({ ...choice, companyName: '', companyAccounts: [], watched: many, competitor: '' });
    expect(stops.map(({ queries }) => queries.length)).toEqual([1, 3]);
    const walked: string[] = [];
    let leg = legOf(stops, stops[0]?.queries[0] ?? '');
    while (leg) {
      walked.push(leg.key);
      const next = legAfter(stops, leg);
      const stop = stops.find(({ kind }) => kind === next?.kind);
      leg = next && legOf(stops, stop?.queries[next.part] ?? '');
    }
    expect(walked).toEqual(['mentions 1', 'customers 1', 'customers 2', 'customers 3']);
    expect(legOf(stops, 'anything else')).toBeNull();
  });

  it('keep their place when an entry is added', () => {
    const many = Array.from({ length: 20 }, (_, index) => watched(`@customer_${index}`, 'customers'));
    const before = stopsOf({ ...choice, watched: many })[2]?.queries;
    const after = stopsOf({ ...choice, watched: [watched('@a_new_one', 'customers'), ...many] })[2]?.queries;
    expect(after?.[0]).toBe(before?.[0]);
  });
});
