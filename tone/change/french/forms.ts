/** Which verb a form is of: the index over everything that `verbs.ts` knows, read the other way round. */
import { type Conjugation, conjugate, type Tense } from './conjugate';
import { firstGroup, secondGroup, thirdGroup } from './verbs';

export interface PersonalForm {
  infinitive: string;
  tense: Tense;
  /** The same tense with the other pronoun: « annonçons » for « annonce », and back. */
  other: string;
}

export interface Participle {
  infinitive: string;
  gender: 'm' | 'f';
  number: 'singular' | 'plural';
  masculine: string;
}

const singular = new Map<string, PersonalForm[]>();
const plural = new Map<string, PersonalForm[]>();
const others = new Set<string>();
const infinitives = new Set<string>();
const participles = new Map<string, Participle>();

function add(forms: Map<string, PersonalForm[]>, key: string, form: PersonalForm): void {
  const known = forms.get(key);
  if (known) known.push(form);
  else forms.set(key, [form]);
}

function addParticiple({ infinitive, participle }: Conjugation): void {
  const base = participle.replace('û', 'u');
  const many = base.endsWith('s') ? base : `${base}s`;
  const add = (form: string, gender: 'm' | 'f', number: 'singular' | 'plural') => {
    if (!participles.has(form)) participles.set(form, { infinitive, gender, number, masculine: participle });
  };
  add(participle, 'm', 'singular');
  add(`${base}e`, 'f', 'singular');
  add(many, 'm', 'plural');
  add(`${base}es`, 'f', 'plural');
}

function addVerb(verb: Conjugation): void {
  const { infinitive, forms } = verb;
  infinitives.add(infinitive);
  addParticiple(verb);
  for (const [tense, [je = '', , il = '', nous = '', vous = '', ils = '']] of Object.entries(forms) as [
    Tense,
    readonly string[],
  ][]) {
    add(singular, je, { infinitive, tense, other: nous });
    add(plural, nous, { infinitive, tense, other: je });
    // « je paie » and « je paye » are both right; going back, the first is written.
    if (infinitive.endsWith('ayer') && tense !== 'imparfait') {
      add(singular, je.replace('ai', 'ay'), { infinitive, tense, other: nous });
    }
    for (const form of [il, vous, ils]) others.add(form);
  }
}

for (const verb of firstGroup) addVerb(conjugate(verb, 1));
for (const verb of secondGroup) addVerb(conjugate(verb, 2));
for (const verb of thirdGroup) addVerb(conjugate(verb, 3));

const none: readonly PersonalForm[] = [];

/** What « je » can be doing with this form; lower case, accents as written. */
export const formsOfJe = (form: string): readonly PersonalForm[] => singular.get(form) ?? none;
export const formsOfNous = (form: string): readonly PersonalForm[] => plural.get(form) ?? none;
/** Is it a form of il, vous or ils? */
export const isOfOthers = (form: string) => others.has(form);
export const isKnownInfinitive = (form: string) => infinitives.has(form);
export const participleOf = (form: string): Participle | undefined => participles.get(form);

const withoutAccents = (form: string) => form.normalize('NFD').replace(/\p{M}/gu, '');

/** « jsuis », « jai », « jespere », « jvais »: « je » and its verb in one, as people type them. */
export const glued: ReadonlySet<string> = new Set(
  [...singular.keys()].map((form) => `j${withoutAccents(form)}`).filter((form) => form !== 'jouvre'),
);
