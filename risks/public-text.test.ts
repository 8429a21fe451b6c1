import { describe, expect, it } from 'vitest';
import { findRisks } from './find-risks';
import { outsidePublic } from './public-text';

const rules = { releaseDomains: [], wordList: [], embargoes: [], company: [] };
const contact = 'Léa Morel, press@lorvane.example';

function foundIn(text: string, known: readonly string[]): string[] {
  const found = outsidePublic(findRisks(text, rules, '2026-03-02'), text, known);
  return found.map(({ start, end }) => text.slice(start, end));
}

describe('words that are public already', () => {
  it('are not asked about, however often they stand there', () => {
    const text = `${contact} handles press requests. Once more: ${contact}.`;
    expect(foundIn(text, [])).toHaveLength(2);
    expect(foundIn(text, [contact])).toEqual([]);
  });

  it('cover themselves alone', () => {
    const text = `${contact} or claire@lorvane.example, and press@lorvane.example by itself`;
    expect(foundIn(text, ['', contact])).toEqual(['claire@lorvane.example', 'press@lorvane.example']);
  });
});
