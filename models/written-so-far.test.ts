import { expect, it } from 'vitest';
import { lastTextIn } from './written-so-far';

const whole = JSON.stringify({ replies: [{ move: 'ask', text: 'Un « mot » \\ é\n"là"' }] }).replace(
  'é',
  '\\u00e9',
);

it('is the text as far as it has come, at whichever character', () => {
  const seen = new Set(Array.from(whole, (_, end) => lastTextIn(whole.slice(0, end))));
  for (const text of seen) expect('Un « mot » \\ é\n"là"'.startsWith(text)).toBe(true);
  expect(lastTextIn(whole)).toBe('Un « mot » \\ é\n"là"');
});

it('is the last of several, and nothing where there is none', () => {
  expect(lastTextIn('{"replies":[{"text":"one"},{"move":"ask","text":"tw')).toBe('tw');
  expect(lastTextIn('Sure! Here')).toBe('');
});
