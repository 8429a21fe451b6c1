import { expect, it } from 'vitest';
import { builtInAvailability, fetchBuiltIn, type LanguageModelHere, streamFromBuiltIn } from './built-in';

/** The browser's own model runs in no test machine: this one writes down what it was asked, and says two words. */
function rehearsed(availability: Awaited<ReturnType<LanguageModelHere['availability']>>) {
  const asked: unknown[] = [];
  const api: LanguageModelHere = {
    async availability(languages) {
      asked.push(languages);
      return availability;
    },
    async create({ monitor, signal: _, ...options }) {
      asked.push(options);
      const progress = new EventTarget();
      monitor?.(progress);
      progress.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
      return {
        promptStreaming(text, { responseConstraint }) {
          asked.push({ text, responseConstraint });
          return new ReadableStream({
            start(controller) {
              for (const word of ['one ', 'two']) controller.enqueue(word);
              controller.close();
            },
          });
        },
        destroy: () => asked.push('destroyed'),
      };
    },
  };
  return { api, asked };
}

const texts = [{ type: 'text', languages: ['fr', 'en'] }];
const languages = { expectedInputs: texts, expectedOutputs: texts };
const request = { system: 'rules', user: '{"post":"…"}', schema: { type: 'object' } };
const { signal } = new AbortController();

it('is asked for French and English, by the schema, and let go', async () => {
  const { api, asked } = rehearsed('available');
  const pieces: string[] = [];
  for await (const piece of streamFromBuiltIn(request, signal, api)) pieces.push(piece);
  expect(pieces.join('')).toBe('one two');
  expect(asked).toEqual([
    languages,
    { ...languages, initialPrompts: [{ role: 'system', content: 'rules' }] },
    { text: request.user, responseConstraint: request.schema },
    'destroyed',
  ]);
});

it('that would first have to be fetched is not asked: that takes a click in the settings', async () => {
  const { api, asked } = rehearsed('downloadable');
  await expect(streamFromBuiltIn(request, signal, api).next()).rejects.toMatchObject({
    problem: 'not-there',
  });
  expect(asked).toEqual([languages]);
  const shares: number[] = [];
  await fetchBuiltIn((share) => shares.push(share), api);
  expect(shares).toEqual([0.5]);
});

it('that is not there at all is said not to be', async () => {
  expect(await builtInAvailability(null)).toBe('unavailable');
  await expect(streamFromBuiltIn(request, signal, null).next()).rejects.toMatchObject({
    problem: 'not-there',
  });
});
