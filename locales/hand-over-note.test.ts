import { expect, it } from 'vitest';
import { handOverNote } from './hand-over-note';

const note = {
  account: 'maisonlorvane',
  url: 'https://x.com/oscar/status/1',
  author: 'oscar',
  wanted: 'a complaint',
  text: 'My pot is broken',
  answer: 'Thank you for telling us.',
};

it('says where, who, what, and what might be answered', () => {
  const said = handOverNote('en', note);
  for (const part of Object.values(note)) expect(said).toContain(part);
});

it('leaves out what is not known', () => {
  const said = handOverNote('en', { ...note, wanted: '', answer: '' });
  expect(said).toContain('From @oscar: “My pot is broken”');
  expect(said).not.toMatch(/answer|, :/);
});

it('sets French spaces', () => {
  const said = handOverNote('fr', { ...note, wanted: 'une réclamation', text: 'Cassée', answer: 'Merci' });
  for (const mark of said.matchAll(/[?»]|:(?!\/\/)/g)) expect(said[mark.index - 1]).toBe('\u00a0');
  expect(said).toContain('«\u00a0Cassée\u00a0»');
});
