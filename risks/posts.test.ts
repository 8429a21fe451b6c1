/** Posts as executives, companies and customers write them, each with what is to be asked: mostly nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRisks } from './find-risks';
import type { RiskRules } from './risk';

const rules: RiskRules = {
  releaseDomains: ['lorvane.example'],
  wordList: ['Projet Aurora', 'Néréide', 'Blue Heron'],
  embargoes: [],
  company: ['Lorvane', '@lorvane', 'Groupe Lorvane'],
};

/** A line: the kinds that are asked, in any order, or "-"; a bar; the post. */
function postsIn(language: 'en' | 'fr'): [text: string, asked: string][] {
  return readFileSync(join(import.meta.dirname, 'posts', `${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [asked = '', ...text] = line.split(' | ');
      return [text.join(' | '), asked === '-' ? '' : asked.split(' ').sort().join(' ')];
    });
}

describe.each(['fr', 'en'] as const)('posts in %s', (language) => {
  const posts = postsIn(language);

  it('are many, and most are to be left alone', () => {
    expect(posts.length).toBeGreaterThanOrEqual(120);
    expect(posts.filter(([, asked]) => asked === '').length).toBeGreaterThanOrEqual(posts.length / 2);
  });

  it.each(posts)('%s', (text, asked) => {
    const found = new Set(findRisks(text, rules, '2026-11-25').map(({ kind }) => kind));
    expect([...found].sort().join(' ')).toBe(asked);
  });
});
