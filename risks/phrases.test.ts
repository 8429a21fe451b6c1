/** Where a phrase stands in two groups the later one silently wins. */
import { describe, expect, it } from 'vitest';
import type { PhraseGroup } from '../tone/phrase-finder';
import { tokenize } from '../tone/tokens';
import { englishDeals } from './deals-en';
import { frenchDeals } from './deals-fr';
import { englishFigures } from './figures-en';
import { frenchFigures } from './figures-fr';
import { englishPromises } from './promises-en';
import { frenchPromises } from './promises-fr';

const lists: Record<string, readonly PhraseGroup<string>[]> = {
  figures: [...englishFigures, ...frenchFigures],
  deals: [...englishDeals, ...frenchDeals],
  'words of promises': [...englishPromises.words, ...frenchPromises.words],
  'deeds that are promised': [...englishPromises.deeds, ...frenchPromises.deeds],
  'when it is due': [...englishPromises.dues, ...frenchPromises.dues],
};

describe.each(Object.entries(lists))('the phrases of %s', (_, groups) => {
  const spelt = groups.flatMap(({ value, phrases }) =>
    phrases.split('|').map((phrase) => ({
      value,
      key: tokenize(phrase)
        .map(({ key }) => key)
        .join(' '),
    })),
  );

  it('stand in one group only', () => {
    const values = new Map<string, string>();
    const twice = spelt.filter(({ value, key }) => {
      const known = values.get(key) ?? value;
      values.set(key, value);
      return known !== value;
    });
    expect(twice).toEqual([]);
  });

  it('are none of them empty', () => {
    expect(spelt.filter(({ key }) => key === '')).toEqual([]);
  });
});
