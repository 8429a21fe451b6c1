/** What Chandelle writes when a post is handed over is read by Chandelle as any other draft, and found fine. */
import { expect, it } from 'vitest';
import { intents } from '../replies/answer';
import { writeHandOver } from '../replies/hand-over';
import { findRisks } from '../risks/find-risks';
import { judge } from '../tone/judge';
import { voices } from '../tone/voice';

const to = 'maisonlorvane';
const rules = { releaseDomains: [], wordList: [], embargoes: [], company: [to] };

it.each(voices)('a hand-over by an account that speaks as %s is neither flagged nor asked about', (voice) => {
  const judged = {
    lang: null,
    company: [to],
    voice,
    sensitivity: 'usual',
    silent: new Set<string>(),
  } as const;
  for (const lang of ['fr', 'en'] as const) {
    for (const way of ['reply', 'quote'] as const) {
      for (const intent of intents) {
        for (const text of ['a', 'b', 'c', 'd']) {
          const given = { lang, way, intent, voice, delicate: false, text, to };
          const written = writeHandOver(given);
          expect(findRisks(written, rules, '2026-11-25'), written).toEqual([]);
          expect(judge(written, judged).isFlagged, `${voice}: ${written}`).toBe(false);
        }
      }
    }
  }
});
