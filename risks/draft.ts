/** A draft, read once for all that is looked for in it. */
import { type Token, tokenize } from '../tone/tokens';
import { companyNamer, type NamesCompany } from './company-names';
import { type Quantity, quantitiesIn } from './quantities';
import type { RiskRules } from './risk';
import { type Sentence, sentencesOf } from './sentences';
import { type Setting, settingsIn } from './setting';
import { type Ownership, ownershipOf } from './whose';

export interface ReadSentence extends Sentence {
  whose: Ownership;
  /** Read when first asked for: most sentences have nothing to ask about. */
  readonly quantities: readonly Quantity[];
  readonly settings: ReadonlySet<Setting>;
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

function readSentence(sentence: Sentence, namesCompany: NamesCompany): ReadSentence {
  let quantities: readonly Quantity[] | undefined;
  let settings: ReadonlySet<Setting> | undefined;
  return {
    ...sentence,
    whose: ownershipOf(sentence, namesCompany),
    get quantities() {
      quantities ??= quantitiesIn(sentence.tokens);
      return quantities;
    },
    get settings() {
      settings ??= new Set(settingsIn(sentence.tokens).map(({ value }) => value));
      return settings;
    },
  };
}

export function readDraft(text: string, rules: Pick<RiskRules, 'company'>): Draft {
  const namesCompany = companyNamer(rules.company);
  const tokens = tokenize(text);
  const sentences = sentencesOf(text, tokens).map((sentence) => readSentence(sentence, namesCompany));
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
