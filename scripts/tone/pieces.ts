/**
 * Pieces of a post that are learnt beside it: its sentences, each by itself, and the post without the words that give
 * its voice away at once (I, me, my; we, our). People leave themselves out and posts are short; what else in them
 * speaks for a person or a house is to be learnt as well.
 */
import type { Voice } from '../../tone/voice';
import type { ReadLanguage } from '../learning/corpus';

const fewestWords = 3;
const shortestRest = 10;

/** The sentences of a post that has several; none of one that has not. */
export function sentencesOf(text: string): string[] {
  const sentences = text
    .split(/(?<=[.!?…])\s+(?=\S)|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/u).length >= fewestWords);
  return sentences.length > 1 ? sentences : [];
}

const selves: Record<ReadLanguage, Partial<Record<Voice, RegExp>>> = {
  en: {
    personal: /(?<![\p{L}'’])(?:I(?:['’](?:m|ve|d|ll))?|im|ive|i|my|me|mine|myself)(?![\p{L}'’])\s*/gu,
    corporate: /(?<![\p{L}'’])(?:[Ww]e(?:['’](?:re|ve|d|ll))?|[Oo]ur|us|ours)(?![\p{L}'’])\s*/gu,
  },
  fr: {
    personal: /(?<![\p{L}'’])(?:[Jj]e |[Jj]['’]|moi |me |m['’]|[Mm](?:on|a|es) )/gu,
    corporate: /(?<![\p{L}'’])(?:[Nn]ous |[Nn]otre |[Nn]os )/gu,
  },
};

/** The post without the first persons of its voice; nothing where there are none, or too little is left. */
export function withoutSelf(text: string, label: Voice, language: ReadLanguage): string | undefined {
  const self = selves[language][label];
  const rest = self && text.replace(self, '').trim();
  return rest !== undefined && rest !== text.trim() && rest.length > shortestRest ? rest : undefined;
}
