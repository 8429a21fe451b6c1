/** "I" → "we" and back: every word of the first person in a sentence, or none. */
import type { Rewriting } from '../rewriting';
import { isAttribute } from './attributes';
import { afterAdverbs, bes, followAuxiliary, followSubject, isAuxiliary, type To } from './clause';
import { ownershipOf, standsBeforeNoun } from './nouns';
import { refusesCompany, refusesPerson } from './refusals';
import { everyday, verbOf } from './verbs';

interface Pronouns {
  subject: string;
  contracted: Record<string, string>;
  /** Forms of be that change with the subject. */
  be: Record<string, string>;
  object: readonly [string, string];
  own: readonly [string, string];
  owned: readonly [string, string];
  self: readonly [string, string];
}

const ways: Record<To, Pronouns> = {
  company: {
    subject: 'i',
    contracted: { "i'm": 're', "i've": 've', "i'll": 'll', "i'd": 'd' },
    be: { am: 'are', was: 'were', "wasn't": "weren't" },
    object: ['me', 'us'],
    own: ['my', 'our'],
    owned: ['mine', 'ours'],
    self: ['myself', 'ourselves'],
  },
  person: {
    subject: 'we',
    contracted: { "we're": 'm', "we've": 've', "we'll": 'll', "we'd": 'd' },
    be: { are: 'am', were: 'was', "weren't": "wasn't" },
    object: ['us', 'me'],
    own: ['our', 'my'],
    owned: ['ours', 'mine'],
    self: ['ourselves', 'myself'],
  },
};

/** A sentence that begins with the pronoun, or goes on with it. */
function newSubject(s: Rewriting, at: number, to: To): string {
  if (to === 'person') return 'I';
  let first = 0;
  while (first < at && !s.isWord(first)) first += 1;
  return first === at ? 'We' : 'we';
}

function changeBe(s: Rewriting, at: number, to: To): boolean {
  const form = s.form(at);
  const changed = ways[to].be[form];
  // "if I were": the same for both, and right as it is.
  if (form === 'were' && to === 'person' && /^(?:if|though|wish)$/.test(s.form(at - 2))) return true;
  if (changed === undefined) return form === 'were';
  s.replace(at, changed.replace("'", s.apostrophe));
  return true;
}

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|i)$/;

function changeSubject(s: Rewriting, at: number, to: To) {
  const { raw, form } = s.at(at);
  if (/^[A-Z']{2,}$/.test(s.at(at + 1).raw)) s.refuse('shouted');
  // "World War I", "Part I": a number. "On Monday I" is not.
  if (at > 1 && /^\p{Lu}/u.test(s.at(at - 1).raw) && !calendar.test(s.form(at - 1))) s.refuse('a number');
  // "i think", "WE ARE": typed in haste or shouted.
  if (to === 'company' ? !raw.startsWith('I') : /^WE/.test(raw)) s.refuse('typed in haste');
  const tail = ways[to].contracted[form];
  if (tail !== undefined) {
    const mark = /['’]/.exec(raw)?.[0] ?? "'";
    s.replaceExactly(at, `${newSubject(s, at, to)}${mark}${tail}`);
    return followAuxiliary(s, form.slice(form.indexOf("'")).replace("'re", "'m"), at + 1, to);
  }
  s.replaceExactly(at, newSubject(s, at, to));
  const before = s.form(at - 1);
  if (isAuxiliary(before) && !s.isSettled(at - 1)) {
    // "How do I pay?" is asked in the reader's name; "how can I help you?" is not.
    if (!s.words.some(({ form: word }) => /^(?:you|your)$/.test(word))) s.refuse('whose question');
    if (before === "aren't") s.refuse('question');
    if (bes.has(before)) changeBe(s, at - 1, to);
    return followAuxiliary(s, before, at + 1, to);
  }
  const verb = afterAdverbs(s, at + 1);
  if (s.form(verb) === "aren't") s.refuse('aren’t');
  if (bes.has(s.form(verb))) changeBe(s, verb, to);
  followSubject(s, at + 1, to);
}

const bringSubject =
  /^(?:who|which|that|they|it|he|she|you|there|what|this|these|those|when|if|where|how|why|:|\()$/;

/** "I went and was amazed": a second be of the same subject, if nobody else came in between. */
function changeSecondBe(s: Rewriting, to: To): void {
  const own = Object.keys(ways[to].be);
  for (let i = 0; i < s.words.length; i += 1) {
    const form = s.form(i);
    if (!own.includes(form) || s.isSettled(i)) continue;
    let before = i - 1;
    while (before >= 0 && s.isWord(before) && afterAdverbs(s, before) === before + 1) before -= 1;
    const goesOn = /^(?:and|but)$/.test(s.form(before));
    if (!goesOn && (/^(?:or|,|then)$/.test(s.form(before)) || form === 'am')) s.refuse(`whose: ${form}`);
    if (!goesOn) continue;
    const subject = s.words.findLastIndex((word, k) => k < i && word.form.split("'")[0] === ways[to].subject);
    const others = s.words.slice(subject + 1, i);
    if (subject < 0 || others.some((word) => bringSubject.test(word.form))) s.refuse(`whose: ${form}`);
    changeBe(s, i, to);
    followAuxiliary(s, form, i + 1, to);
  }
}

function changePossessive(s: Rewriting, at: number, to: To): void {
  let noun = at + 1;
  while (noun < at + 4 && (s.at(noun).kind === 'number' || standsBeforeNoun(s.form(noun)))) {
    // "my support", "our customer": the last that can be the noun is.
    if (ownershipOf(s.form(noun)) && !ownershipOf(s.form(noun + 1)) && !standsBeforeNoun(s.form(noun + 1)))
      break;
    noun += 1;
  }
  const owned = ownershipOf(s.form(noun));
  if (owned === undefined || (owned === 'company' && to === 'person')) s.refuse(`whose: ${s.form(noun)}`);
  if (s.form(noun + 1) === '-') s.refuse('compound');
  s.replace(at, ways[to].own[1]);
}

function checkRest(s: Rewriting, to: To): void {
  const left =
    to === 'company'
      ? /^(?:i|i'\S*|im|ive|iam|imma|ima|me|my|mine|myself|am)$/
      : /^(?:we|we'\S*|weve|us|our|ours|ourselves|let's|lets)$/;
  s.words.forEach(({ form, raw, kind }, i) => {
    if (kind === 'word' && left.test(form) && !s.isSettled(i) && raw !== 'US') s.refuse(`left: ${form}`);
  });
}

const fineAfterAs =
  /^(?:well|always|soon|much|many|part|possible|ever|i|we|it|they|you|he|she|this|that|far|long|if|though|of|quickly|our|my|the|planned|promised|usual|such|early|expected|announced|with|good|often)$/;

/** "as a CEO", "as partners": what one is. */
function saysWhatOneIs(s: Rewriting): boolean {
  return s.words.some(({ form }, i) => {
    if (form !== 'as' || fineAfterAs.test(s.form(i + 1))) return false;
    // "as proud as": a comparison.
    return !isAttribute(s.form(i + 1), 'company') && s.form(i + 2) !== 'as';
  });
}

const subjects =
  /^(?:industry|industries|sector|market|economy|government|policy|energy|climate|reform|regulation|growth|innovation|research|skills|training|apprenticeships?|transition|exports?|investment|diversity|inclusion|cybersecurity|ai|data|housing|farming|trade|startups?|entrepreneurship|business|businesses|bill|award)$/;

/** As in French: an address, something that one heads, or a verb of public life. */
function isPublic(s: Rewriting): boolean {
  let sinceSubject = 7;
  return s.words.some(({ form }) => {
    sinceSubject = /^i(?:'|$)/.test(form) ? 0 : sinceSubject + 1;
    if (
      /^(?:you|your|we|our|us)$/.test(form) ||
      subjects.test(form) ||
      ownershipOf(form) ||
      isAttribute(form, 'company')
    )
      return true;
    if (sinceSubject > 6) return false;
    return (['base', 'past', 'participle', 'ing'] as const).some((kind) => {
      const verb = verbOf(form, kind);
      return verb !== undefined && !everyday.has(verb);
    });
  });
}

const takesSelf =
  /^(?:i|we|remind|ask|asked|commit|committed|set|dedicate|prepare|present|introduce|allow|consider|find|pride)$/;

/** "I will read them myself"; but "I will inspect myself" would be an inspection of oneself. */
function changeSelf(s: Rewriting, at: number, self: string): void {
  const before = s.form(at - 1);
  const isVerb = (['base', 'past', 'participle', 'ing'] as const).some(
    (kind) => verbOf(before, kind) !== undefined,
  );
  if (isVerb && !takesSelf.test(before)) s.refuse('self');
  s.replace(at, self);
}

function change(s: Rewriting, to: To): void {
  const { subject, contracted, object, own, owned, self } = ways[to];
  const forms = s.words.map(({ form }) => form);
  const why = to === 'company' ? refusesCompany(forms) : refusesPerson(forms);
  if (why !== undefined) s.refuse(why);
  if (saysWhatOneIs(s)) s.refuse('as');
  if (to === 'company' && !isPublic(s)) s.refuse('nothing public in it');
  s.words.forEach(({ form, raw, kind }, i) => {
    if (kind !== 'word') return;
    if (form === subject || form in contracted) changeSubject(s, i, to);
    else if (form === own[0]) changePossessive(s, i, to);
    else if (form === self[0]) changeSelf(s, i, self[1]);
    else if (form === owned[0]) s.replace(i, owned[1]);
    else if (form === object[0] && raw !== 'US') {
      // "Me, I think", "us two": not an object.
      const before = s.form(i - 1);
      if (
        i === 0 ||
        !s.isWord(i - 1) ||
        before === 'and' ||
        before === 'or' ||
        (isAttribute(before, to) && verbOf(before, 'past') === undefined) ||
        /^(?:two|three|all|both|lot)$/.test(s.form(i + 1))
      )
        s.refuse('object');
      s.replace(i, object[1]);
    }
  });
  changeSecondBe(s, to);
  checkRest(s, to);
}

export const englishToCompany = (s: Rewriting): void => change(s, 'company');
export const englishToPerson = (s: Rewriting): void => change(s, 'person');
