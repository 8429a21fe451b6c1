import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findListedWords } from './listed-words';

const found = (text: string, ...list: string[]) =>
  findListedWords(text, list).map(({ start, end }) => text.slice(start, end));

describe('findListedWords', () => {
  it.each([
    ['le projet aurora', ['projet aurora']],
    ['PROJET AURORA', ['PROJET AURORA']],
    ['Projet-Aurora', ['Projet-Aurora']],
    ['projet\u00A0Aurora', ['projet\u00A0Aurora']],
    ['#ProjetAurora !', ['#ProjetAurora']],
    ['#projet_aurora', ['#projet_aurora']],
    ['projetaurora', ['projetaurora']],
    ['Projets Auroras', ['Projets Auroras']],
    ['Prôjet Âurora', ['Prôjet Âurora']],
    ['Projet Aurora’s', ['Projet Aurora']],
    ['l’aurora du projet', []],
    ['Projet. Aurora ; projet : Aurora', []],
    ['projet (Aurora)', []],
    ['Projet Auroral', []],
    ['#ProjetAuroraLyon', []],
    ['projet et Aurora', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'Projet Aurora')).toEqual(expected);
  });

  it('takes the list as people write it', () => {
    expect(found('projet aurora', '#ProjetAurora')).toEqual(['projet aurora']);
    expect(found('la nereide', ' Néréide ')).toEqual(['nereide']);
    expect(found("L'Oréal", 'l’oreal')).toEqual(["L'Oréal"]);
    expect(found('R&D, R et D', 'R&D')).toEqual(['R&D']);
    expect(found('des bijoux', 'bijou')).toEqual(['bijoux']);
    expect(found('un bijou', 'bijoux')).toEqual([]);
  });

  it('finds the longest', () => {
    expect(found('Projet Aurora Nord', 'Projet', 'Projet Aurora Nord', 'Projet Aurora')).toEqual([
      'Projet Aurora Nord',
    ]);
    expect(found('Projet Aurora Sud', 'Projet Aurora Nord', 'Aurora')).toEqual(['Aurora']);
  });

  it('leaves out what is no word', () => {
    expect(found('C’est à 1 € !', 'C', '', ' ', '€', '!', '#')).toEqual([]);
  });

  it('finds every word of letters that is on the list', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé]{2,12}$/), fc.string(), (word, after) => {
        expect(found(`${word} ${after}`, word)[0]?.toLowerCase()).toContain(word);
      }),
    );
  });
});
