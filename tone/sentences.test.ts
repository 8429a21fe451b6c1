import { describe, expect, it } from 'vitest';
import { formsOf } from './sentences';
import { tokenize } from './tokens';

const namesOf = (text: string, language: 'en' | 'fr') =>
  formsOf(tokenize(text), language).map(({ name }) => name);

describe('the form of sentences', () => {
  it.each([
    ['I was there. You knew?', ['I .', 'you ?']],
    ['We open at nine!', ['we !']],
    ['Then suddenly today I fell.', ['I .']],
    ['Council rejects plan for new bridge', ['nobody no mark']],
    ['The bridge on the river that we built', ['nobody no mark', 'nobody before it no mark']],
    ['Yes.', []],
  ])('%s', (text, names) => {
    expect(namesOf(text, 'en')).toEqual(names);
  });

  it('hears French persons', () => {
    expect(namesOf("J'arrive... Vous venez ? On y va", 'fr')).toEqual(['I …', 'you ?', 'one no mark']);
  });

  it('shows the words that it speaks of', () => {
    const text = 'Rain all day. I stayed in.';
    const tokens = tokenize(text);
    const form = formsOf(tokens, 'en').find(({ name }) => name === 'I .');
    expect(form?.at.map((index) => tokens[index]?.raw)).toEqual(['I']);
  });
});
