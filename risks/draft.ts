/** A draft, read once for all that is looked for in it. */
import { type Token, tokenize } from '../tone/tokens';
import { companyNamer } from './company-names';
import type { RiskRules } from './risk';
import { type Sentence, sentencesOf } from './sentences';
import { type Ownership, ownershipOf } from './whose';

export interface ReadSentence extends Sentence {
  whose: Ownership;
}

export interface Draft {
  text: string;
  tokens: readonly Token[];
  sentences: readonly ReadSentence[];
  /** Somewhere the company speaks, or is named. */
  namesUs: boolean;
  /** Somewhere the company is named by its name. */
  namesCompany: boolean;
  /** Somewhere somebody else is named. */
  namesOthers: boolean;
  /** "RT @paper: …": somebody else's words throughout. */
  isOthersPost: boolean;
}

const repostStart = /^\s*RT [@＠]/;

export function readDraft(text: string, rules: Pick<RiskRules, 'company'>): Draft {
  const namesCompany = companyNamer(rules.company);
  const tokens = tokenize(text);
  const sentences = sentencesOf(text, tokens).map((sentence) => ({
    ...sentence,
    whose: ownershipOf(sentence, namesCompany),
  }));
  const reposted = repostStart.test(text) ? tokens.findIndex(({ kind }) => kind === 'handle') : -1;
  return {
    text,
    tokens,
    sentences,
    namesUs: sentences.some(({ whose }) => whose.namesUs),
    namesCompany: tokens.some((_, i) => namesCompany(tokens, i) > 0),
    namesOthers: sentences.some(({ whose }) => whose.namesOthers),
    isOthersPost: reposted >= 0 && namesCompany(tokens, reposted) === 0,
  };
}
