import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelOf, pack, unpack } from '../../tone/model';
import { plainSentences } from '../../tone/plain-sentences';
import { readVoice } from '../../tone/read-voice';
import { languages } from '../learning/corpus';
import { exponential } from '../learning/exponential';
import { roughened } from '../learning/roughen';
import { root } from '../root';
import { isOfPairs, readPosts } from './corpus';
import { sentencesOf, withoutSelf } from './pieces';
import { crossValidated, learntOf, trained } from './train';

/** A slice: the whole corpus takes minutes. `npm run tone:train -- --check` compares the whole. */
const slice = (language: (typeof languages)[number]) =>
  learntOf(
    readPosts(language).filter((_, index) => index % 12 === 0),
    language,
  );

/** Milliseconds: on a busy machine, two trainings of a slice. */
const slow = 60_000;

describe('training', () => {
  it.each(languages)(
    'gives the same model twice, to the last bit: %s',
    (language) => {
      const train = () => {
        const posts = slice(language);
        return JSON.stringify(
          trained(
            posts,
            crossValidated(posts, (_, index) => index % 3),
          ),
        );
      };
      expect(train()).toBe(train());
    },
    slow,
  );

  it.each(languages)(
    'learns more than chance from a slice: %s',
    (language) => {
      const posts = slice(language);
      const clear = crossValidated(posts, (_, index) => index % 3).filter(({ label }) => label !== 'mixed');
      const right = clear.filter(({ label, side }) => side > 0 === (label === 'corporate'));
      expect(right.length / clear.length).toBeGreaterThan(0.75);
    },
    slow,
  );

  it('has an exponential of its own that is one', () => {
    for (const x of [-700, -30.5, -1, -1e-9, 0, 0.3, 1, 12.25]) {
      expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 12);
    }
    expect(exponential(-800)).toBe(0);
  });

  it('roughens a post the same way every time, and never to nothing', () => {
    for (let index = 0; index < 300; index += 1) {
      const text = `@someone Post ${index}, ${'with a good many words, '.repeat(index % 8)} and a link https://exemple.fr`;
      expect(roughened(text, index)).toBe(roughened(text, index));
      expect(roughened('https://exemple.fr', index).trim()).not.toBe('');
    }
  });
});

describe('the pieces of a post', () => {
  it('are its sentences, where it has several', () => {
    expect(sentencesOf('One that is whole.')).toEqual([]);
    expect(sentencesOf('We are open. No. Come and see us…\nAnd bring the kids')).toEqual([
      'We are open.',
      'Come and see us…',
      'And bring the kids',
    ]);
  });

  it('leave out who speaks', () => {
    expect(withoutSelf('I lost my keys and I’m late', 'personal', 'en')).toBe('lost keys and late');
    expect(withoutSelf('J’ai perdu mes clés', 'personal', 'fr')).toBe('ai perdu clés');
    expect(withoutSelf('Our offices and our shops are closed', 'corporate', 'en')).toBe(
      'offices and shops are closed',
    );
    expect(withoutSelf('Offices are closed on Monday', 'corporate', 'en')).toBeUndefined();
    expect(withoutSelf('I am proud of our teams', 'mixed', 'en')).toBeUndefined();
  });
});

describe('the plain sentences of the test', () => {
  it.each(languages)('are not learnt: %s', (language) => {
    const learnt = new Set(readPosts(language).map(({ text }) => text.toLowerCase()));
    const tested = Object.values(plainSentences[language]).flat();
    expect(tested.filter((text) => learnt.has(text.toLowerCase()))).toEqual([]);
  });
});

describe('the weights file', () => {
  it('packs and unpacks to within a step', () => {
    const buckets = [0, 1, 89, 90, 91, 300, 2 ** 18 - 1];
    const sides = [1, -1, 0.5, 0, -0.001, 0.25, 1];
    const mixednesses = [0, 2, -2, 0, 0.5, 1, -1];
    const packed = pack(buckets, sides, mixednesses);
    expect(packed.weights).toMatch(/^[\x23-\x5b\x5d-\x7e]*$/);
    const calibration = modelOf('en').calibration;
    const model = unpack({ ...packed, bias: { side: 0, mixedness: 0 }, calibration });
    for (const [index, bucket] of buckets.entries()) {
      expect(model.sideOfStep[(model.weights[2 * bucket] ?? 0) + 45]).toBeCloseTo(sides[index] ?? 0, 1);
      expect(model.mixednessOfStep[(model.weights[2 * bucket + 1] ?? 0) + 45]).toBeCloseTo(
        mixednesses[index] ?? 0,
        1,
      );
    }
  });

  it('is small, and knows of both languages what the corpus says', () => {
    const file = JSON.parse(readFileSync(join(root, 'tone/weights.json'), 'utf8'));
    expect(Object.keys(file)).toEqual([...languages]);
    for (const language of languages) {
      const learnt = readPosts(language).filter((post) => !isOfPairs(post));
      const clear = learnt.filter(({ label }, index) => label !== 'mixed' && index % 5 === 0);
      const right = clear.filter(
        ({ label, text }) => readVoice(text, { lang: language }).score > 0.5 === (label === 'corporate'),
      );
      expect(right.length / clear.length).toBeGreaterThan(0.95);
    }
  });
});

describe('the evidence', () => {
  it.each(languages)(
    'carries the decision: without the first, the score moves to the other side: %s',
    (language) => {
      let moved = 0;
      let tried = 0;
      for (const { text } of readPosts(language).filter((_, index) => index % 7 === 0)) {
        const before = readVoice(text, { lang: language });
        const [top] = before.evidence;
        if (!top || before.lang !== language) continue;
        // A text that now begins with a small letter would have gained a sign that it had not.
        const rest = `${text.slice(0, top.start)} ${text.slice(top.end)}`.trim();
        const after = readVoice(rest.charAt(0).toUpperCase() + rest.slice(1), { lang: language });
        if (after.lang !== language) continue;
        tried += 1;
        if (top.side === 'corporate' ? after.score < before.score : after.score > before.score) moved += 1;
      }
      expect(tried).toBeGreaterThan(300);
      // The others: a formula said twice, of which one is still there; a new neighbour that weighs more.
      expect(moved / tried).toBeGreaterThan(0.95);
    },
  );

  it.each(languages)('is made of whole words: %s', (language) => {
    for (const { text } of readPosts(language).filter((_, index) => index % 40 === 0)) {
      for (const { start, end } of readVoice(text).evidence) {
        const cutsWord = (at: number) => /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
        expect(cutsWord(start) || cutsWord(end), text.slice(start, end)).toBe(false);
      }
    }
  });
});
