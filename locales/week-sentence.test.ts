import { describe, expect, it } from 'vitest';
import { en } from './en';
import { fr } from './fr';
import { figures, talking, withImported } from './rehearsal/weeks';

const noBreak = '\u00a0';

describe('the sentence of the week', () => {
  it('has the right plurals', () => {
    const plain = (text: string) => text.replaceAll(noBreak, ' ');
    expect(plain(fr.report.sentence(figures(52, 7, 3, null)))).toBe(
      '52 minutes, 7 réponses et 3 posts sur cet ordinateur.',
    );
    expect(plain(fr.report.sentence(figures(1, 1, 0, null)))).toBe(
      '1 minute et 1 réponse sur cet ordinateur.',
    );
    expect(plain(fr.report.sentence(figures(0.5, 0, 0, null)))).toBe(
      'Moins d’une minute sur cet ordinateur, sans réponse ni post.',
    );
    expect(plain(fr.report.sentence(figures(65, 0, 1, null)))).toBe(
      '1 heure 5 minutes et 1 post sur cet ordinateur.',
    );
    expect(plain(en.report.sentence(figures(65, 2, 1, null)))).toBe(
      '1 hour 5 minutes, 2 replies and 1 post on this computer.',
    );
    expect(fr.report.sentence(figures(0, 0, 0, null))).toBe('Rien n’a été compté sur cet ordinateur.');
    expect(plain(fr.report.sentence(withImported(figures(52, 0, 3, null))))).toBe(
      '52 minutes et 3 posts sur vos ordinateurs.',
    );
  });

  it('says what came of the time', () => {
    const plain = (text: string) => text.replaceAll(noBreak, ' ');
    expect(plain(fr.report.sentence(talking(7, 4, 1)))).toBe(
      '52 minutes, 7 conversations dont 4 clients ; 1 a compté.',
    );
    expect(plain(en.report.sentence(talking(7, 4, 1)))).toBe(
      '52 minutes, 7 conversations, 4 with customers; 1 counted.',
    );
    expect(plain(fr.report.sentence(talking(1, 1, 0)))).toBe('52 minutes, 1 conversation avec un client.');
    expect(plain(fr.report.sentence(talking(3, 3, 2)))).toBe(
      '52 minutes, 3 conversations, toutes avec des clients ; 2 ont compté.',
    );
  });

  it('states no change between conversations that are few', () => {
    expect(fr.worth.talksComparison(talking(4, 0, 0))).toBe('');
    expect(fr.worth.talksComparison({ ...talking(7, 0, 0), previousHeld: 4 })).toBe('');
    expect(fr.worth.talksComparison(talking(7, 0, 0)).replaceAll(noBreak, ' ')).toBe(
      '1 conversation de plus.',
    );
  });

  it('compares in whole minutes, and is silent without a week to compare with', () => {
    expect(fr.report.comparison(figures(52, 0, 0, null))).toBe('');
    expect(fr.report.comparison(figures(52, 0, 0, 40)).replaceAll(noBreak, ' ')).toMatch(
      /^12 minutes de plus/,
    );
    expect(en.report.comparison(figures(39, 0, 0, 40)).replaceAll(noBreak, ' ')).toMatch(/^1 minute less/);
  });
});
