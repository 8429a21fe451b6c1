import { expect, it } from 'vitest';
import { mailTo } from './mail-to';

const bodyOf = (text: string) => `Flags first.\n\n—\n${text}`;
const bodyIn = (href: string) => decodeURIComponent(href.split('&body=')[1] ?? '');

it('holds the whole draft where there is room, with the line breaks of mail', () => {
  const href = mailTo('camille@lorvane.example', 'À lire', 'Un mot.\nDeux.', bodyOf);
  expect(href).toMatch(/^mailto:camille@lorvane\.example\?subject=%C3%80%20lire&body=/);
  expect(bodyIn(href)).toBe('Flags first.\r\n\r\n—\r\nUn mot.\r\nDeux.');
});

it.each(['é', '👩‍👩‍👧‍👦', '\uD83D', 'a ', 'ש'])(
  'cuts a long draft of %j so that the address stays short, and never throws',
  (piece) => {
    const href = mailTo('camille@lorvane.example', 'Read', piece.repeat(10_000), bodyOf);
    expect(href.length).toBeLessThanOrEqual(1_900);
    expect(href.length).toBeGreaterThan(1_500);
    expect(bodyIn(href)).toMatch(/^Flags first\.[\s\S]*…$/);
  },
);
