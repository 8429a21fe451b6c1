/**
 * eld knows sixty languages by their n-grams, a megabyte of them; what ships tells seven apart. This Vite plugin
 * leaves the others out while bundling. eld counts its languages to size its scores, so that those that stay are
 * numbered anew from 0: with their old numbers it finds nothing at all.
 */
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

interface NgramsData {
  type: string;
  isSubset: boolean;
  languages: Record<number, string>;
  /** Scores of each n-gram by language number. */
  ngrams: Record<string, Record<number, number>>;
}

/** @param kept ISO 639-1 codes */
export function cutNgrams(data: NgramsData, kept: readonly string[]): NgramsData {
  const newNumber = new Map<string, number>();
  for (const [number, code] of Object.entries(data.languages)) {
    if (kept.includes(code)) newNumber.set(number, newNumber.size);
  }
  const ngrams: NgramsData['ngrams'] = {};
  for (const [ngram, scores] of Object.entries(data.ngrams)) {
    const left = Object.entries(scores).flatMap(([number, score]) => {
      const renumbered = newNumber.get(number);
      return renumbered === undefined ? [] : [[renumbered, score] as const];
    });
    if (left.length > 0) ngrams[ngram] = Object.fromEntries(left);
  }
  const languages = Object.fromEntries(
    [...newNumber].map(([number, now]) => [now, data.languages[Number(number)] ?? '']),
  );
  return { ...data, languages, ngrams };
}

export function cutLanguages(kept: readonly string[]): Plugin {
  return {
    name: 'cut-languages',
    async load(id) {
      const path = id.split('?')[0] ?? id;
      if (!/[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/.test(path)) return null;
      const { ngramsData } = (await import(pathToFileURL(path).href)) as { ngramsData: NgramsData };
      return `export const ngramsData = ${JSON.stringify(cutNgrams(ngramsData, kept))};`;
    },
  };
}
