import fc from 'fast-check';
import { expect, it } from 'vitest';
import { about, aroundCompetitor, ofList, saidTo } from './query';

it('asks for what others say to an account, and of the company', () => {
  expect(saidTo('claire')).toBe('@claire -from:claire');
  expect(about('Maison Lorvane', ['lorvane'], ['lorvane', 'claire'])).toBe(
    '("Maison Lorvane" OR @lorvane) -from:lorvane -from:claire',
  );
  expect(about('', ['lorvane'], ['lorvane'])).toBe('@lorvane -from:lorvane');
  expect(about('Lorvane', [], [])).toBe('"Lorvane"');
  expect(about('', [], ['claire'])).toBeNull();
  const crowd = Array.from({ length: 60 }, (_, index) => `account_number_${index}`);
  expect(about('Lorvane', [], crowd)?.length).toBeLessThanOrEqual(480);
});

it('lets no word be an operator', () => {
  expect(ofList(['from:somebody OR "x"'])).toEqual(['"from:somebody OR  x"']);
});

it('asks for a competitor, its posts and what is said to it', () => {
  expect(aroundCompetitor('@Rival')).toBe('(from:Rival OR @Rival)');
  expect(aroundCompetitor('fonte brute')).toBe('"fonte brute"');
});

it('splits a list into searches that X takes: nothing is missing, nothing is asked twice', () => {
  expect(ofList([])).toEqual([]);
  expect(ofList(['@Batipro', 'fonte brute'])).toEqual(['(from:Batipro OR "fonte brute")']);
  const account = fc.stringMatching(/^@\w{1,15}$/);
  const word = fc.stringMatching(/^[a-zé ]{1,60}$/).map((each) => `é${each}`.trim());
  fc.assert(
    fc.property(fc.array(fc.oneof(account, word), { maxLength: 120 }), (texts) => {
      const queries = ofList(texts);
      for (const query of queries) expect(query.length).toBeLessThanOrEqual(480);
      const parts = queries.flatMap((query) => query.replace(/^\(|\)$/g, '').split(' OR '));
      expect(parts).toEqual(
        texts.map((text) => (text.startsWith('@') ? `from:${text.slice(1)}` : `"${text}"`)),
      );
      for (const query of queries) expect(query.split(' OR ').length).toBeLessThanOrEqual(16);
    }),
  );
});
