/**
 * Conjugates a French verb by rule: the first group with its changes of spelling, the second, and families of the
 * third that share an ending. Which verbs are asked for is `verbs.ts`'s; a verb that no rule fits throws there.
 */
import { families, type Parts, type SixForms } from './families';

export type Tense = 'present' | 'imparfait' | 'futur' | 'conditionnel' | 'subjonctif';

export interface Conjugation {
  infinitive: string;
  forms: Record<Tense, SixForms>;
  /** Masculine singular. */
  participle: string;
}

const endings = {
  imparfait: ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'],
  futur: ['ai', 'as', 'a', 'ons', 'ez', 'ont'],
  subjonctif: ['e', 'es', 'e', 'ions', 'iez', 'ent'],
} as const;

/** « nous mangeons », « nous mangions »; « nous plaçons », « nous placions ». */
function joined(stem: string, ending: string): string {
  if (!ending.startsWith('i')) return stem + ending;
  return stem.replace(/ge$/, 'g').replace(/ç$/, 'c') + ending;
}

function fromParts(infinitive: string, { present, futur, participle, imparfait, subjonctif }: Parts) {
  const nous = (present[3] ?? '').replace(/ons$/, '');
  const ils = (present[5] ?? '').replace(/ent$/, '');
  return {
    infinitive,
    participle,
    forms: {
      present,
      imparfait: endings.imparfait.map((ending) => joined(imparfait ?? nous, ending)),
      futur: endings.futur.map((ending) => futur + ending),
      conditionnel: endings.imparfait.map((ending) => futur + ending),
      subjonctif:
        subjonctif ??
        endings.subjonctif.map((ending, i) => (i === 3 || i === 4 ? joined(nous, ending) : ils + ending)),
    },
  };
}

/** Those that double their consonant before a silent e; the others take a grave accent. */
const doubling =
  /(?:^|[^r])(?:appel|rappel|jet|projet|rejet|nouvel|épel|étiquet|ficel|nivel|morcel|feuillet)er$/;

/** The stem before a silent e: « j'achète », « je rappelle », « j'espère », « j'emploie ». */
function silentStem(infinitive: string, stem: string): string {
  if (doubling.test(infinitive)) return stem + stem.slice(-1);
  if (/[ou]y$/.test(stem)) return stem.replace(/y$/, 'i');
  if (/ay$/.test(stem)) return stem.replace(/y$/, 'i');
  return stem.replace(
    /[eé]((?:[bcdfglmnprstvz]|gn|ch|qu|gu|br|cr|tr|dr|gr|vr|pl|gl)?)$/,
    (match, consonants) => (consonants === '' ? match : `è${consonants}`),
  );
}

function firstGroup(infinitive: string): Parts {
  const stem = infinitive.slice(0, -2);
  const silent = silentStem(infinitive, stem);
  const beforeO = stem.replace(/g$/, 'ge').replace(/c$/, 'ç');
  // « j'espérerai » keeps its acute accent, « j'achèterai » has the grave one.
  const futur = /é(?:[^aeiouyéè]*|gu|qu)$/.test(stem) ? `${stem}er` : `${silent}er`;
  return {
    present: [`${silent}e`, `${silent}es`, `${silent}e`, `${beforeO}ons`, `${stem}ez`, `${silent}ent`],
    futur: /envoyer$/.test(infinitive) ? infinitive.replace(/oyer$/, 'err') : futur,
    participle: `${stem}é`,
    imparfait: beforeO,
  };
}

function secondGroup(infinitive: string): Parts {
  const stem = infinitive.slice(0, -1);
  return {
    present: [`${stem}s`, `${stem}s`, `${stem}t`, `${stem}ssons`, `${stem}ssez`, `${stem}ssent`],
    futur: infinitive,
    participle: stem,
  };
}

/** The longest ending that the verb shares with a family: « intervenir » goes as « venir ». */
function thirdGroup(infinitive: string): Parts {
  for (let cut = 0; cut < infinitive.length; cut += 1) {
    const parts = families.get(infinitive.slice(cut));
    if (!parts) continue;
    const prefix = infinitive.slice(0, cut);
    const prefixed = (forms: SixForms) => forms.map((form) => prefix + form);
    return {
      present: prefixed(parts.present),
      futur: prefix + parts.futur,
      participle: prefix + parts.participle,
      ...(parts.imparfait === undefined ? {} : { imparfait: prefix + parts.imparfait }),
      ...(parts.subjonctif === undefined ? {} : { subjonctif: prefixed(parts.subjonctif) }),
    };
  }
  throw new Error(`No rule conjugates ${infinitive}`);
}

export type Group = 1 | 2 | 3;

export function conjugate(infinitive: string, group: Group): Conjugation {
  const rule = { 1: firstGroup, 2: secondGroup, 3: thirdGroup }[group];
  return fromParts(infinitive, rule(infinitive));
}
