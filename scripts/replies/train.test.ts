import { describe, expect, it } from 'vitest';
import { intents } from '../../replies/answer';
import { readIntent } from '../../replies/intent';
import { chancesOf } from '../../replies/model';
import { languages } from '../learning/corpus';
import { readMentions } from './corpus';
import { crossValidated, learntOf, trained } from './train';

/** A slice: the whole corpus takes a minute. `npm run replies:train -- --check` compares the whole. */
const slice = (language: (typeof languages)[number]) =>
  learntOf(
    readMentions(language).filter((_, index) => index % 8 === 0),
    language,
  );

describe('training', () => {
  it.each(languages)(
    'gives the same model twice, to the last bit, and learns: %s',
    (language) => {
      const train = () => {
        const mentions = slice(language);
        const judged = crossValidated(mentions, (_, index) => index % 2);
        return { judged, file: JSON.stringify(trained(mentions, judged)) };
      };
      const first = train();
      expect(train().file).toBe(first.file);
      const right = first.judged.filter(
        ({ intent, scores }) => intents[scores.indexOf(Math.max(...scores))] === intent,
      );
      // By chance one in eleven; always "complaint" one in four.
      expect(right.length / first.judged.length).toBeGreaterThan(0.35);
    },
    60_000,
  );

  it('makes probabilities of scores', () => {
    const chances = Object.values(chancesOf([3, 1, ...Array.from({ length: 9 }, () => 0)], 1));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
    expect(Math.max(...chances)).toBe(chances[0]);
  });
});

describe('the weights file', () => {
  it.each(languages)('knows of the corpus what the corpus says: %s', (language) => {
    const mentions = readMentions(language).filter((_, index) => index % 5 === 0);
    const right = mentions.filter(({ intent, text }) => readIntent({ text }, language).intent === intent);
    expect(right.length / mentions.length).toBeGreaterThan(0.85);
  });
});
