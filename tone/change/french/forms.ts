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

interface Index {
  singular: Map<string, PersonalForm[]>;
  plural: Map<string, PersonalForm[]>;
  others: Set<string>;
  infinitives: Set<string>;
  participles: Map<string, Participle>;
}

function add(forms: Map<string, PersonalForm[]>, key: string, form: PersonalForm): void {
  const known = forms.get(key);
  if (known) known.push(form);
  else forms.set(key, [form]);
}

function addParticiple({ participles }: Index, { infinitive, participle }: Conjugation): void {
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

const tenses: readonly Tense[] = ['present', 'imparfait', 'futur', 'conditionnel', 'subjonctif'];

function addVerb(index: Index, verb: Conjugation): void {
  const { infinitive, forms } = verb;
  index.infinitives.add(infinitive);
  addParticiple(index, verb);
  for (const tense of tenses) {
    const [je = '', , il = '', nous = '', vous = '', ils = ''] = forms[tense];
    add(index.singular, je, { infinitive, tense, other: nous });
    add(index.plural, nous, { infinitive, tense, other: je });
    // « je paie » and « je paye » are both right; going back, the first is written.
    if (infinitive.endsWith('ayer') && tense !== 'imparfait') {
      add(index.singular, je.replace('ai', 'ay'), { infinitive, tense, other: nous });
    }
    for (const form of [il, vous, ils]) index.others.add(form);
  }
}

const withoutAccents = (form: string) => form.normalize('NFD').replace(/\p{M}/gu, '');

function build(): Index {
  const index: Index = {
    singular: new Map(),
    plural: new Map(),
    others: new Set(),
    infinitives: new Set(),
    participles: new Map(),
  };
  for (const verb of firstGroup) addVerb(index, conjugate(verb, 1));
  for (const verb of secondGroup) addVerb(index, conjugate(verb, 2));
  for (const verb of thirdGroup) addVerb(index, conjugate(verb, 3));
  return index;
}

let glued: Set<string> | undefined;
let built: Index | undefined;
/** Made at the first question: the worker that is woken for something else does not wait for it. */
function index(): Index {
  built ??= build();
  return built;
}

const none: readonly PersonalForm[] = [];

/** What « je » can be doing with this form; lower case, accents as written. */
export const formsOfJe = (form: string): readonly PersonalForm[] => index().singular.get(form) ?? none;
export const formsOfNous = (form: string): readonly PersonalForm[] => index().plural.get(form) ?? none;
/** Is it a form of il, vous or ils? */
export const isOfOthers = (form: string) => index().others.has(form);
export const isKnownInfinitive = (form: string) => index().infinitives.has(form);
export const participleOf = (form: string): Participle | undefined => index().participles.get(form);

/** « jsuis », « jai », « jespere », « jvais »: « je » and its verb in one, as people type them. */
export function isGlued(form: string): boolean {
  if (!form.startsWith('j') || form.length < 3) return false;
  glued ??= new Set([...index().singular.keys()].map(withoutAccents));
  return glued.has(withoutAccents(form.slice(1)));
}
