import { describe, expect, it } from 'vitest';
import { weightedLength } from './weighted-length';

describe('weightedLength', () => {
  it.each([
    ['', 0],
    ['Bonjour à vous, c’est noté « ici » – merci', 42],
    ['wait…', 6],
    ['日本', 4],
    ['👍', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['👍🏽 ok', 5],
    ['🇫🇷', 2],
    ['e\u0301', 1],
    ['see https://exemple.fr/une/adresse/tres/longue/qui/ne/compte/pas', 27],
    ['write to presse@exemple.fr', 26],
    ['@exemple can help', 17],
  ])('%s: %i', (text, length) => {
    expect(weightedLength(text)).toBe(length);
  });
});
