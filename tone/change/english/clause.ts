/** What stands after "I" or "we": the verb, and whether both a person and a company can say it. */
import type { Rewriting } from '../rewriting';
import { isAttribute, mayFollowAttribute, places } from './attributes';
import { notOfCompany, notOfPerson, type VerbForm, verbOf } from './verbs';

export type To = 'company' | 'person';

const set = (list: string) => new Set(list.trim().split(/\s+/));

const adverbs =
  set(`also really just always still never truly so very too even already now not deeply today often only
  quite extremely absolutely incredibly particularly especially therefore thus then more most both rather simply proudly ever
  once again currently recently actually certainly definitely sometimes soon totally here well super pretty immensely`);
const notAdverbs = set('family reply apply supply rely comply only early assembly italy');
const isAdverb = (form: string) => adverbs.has(form) || (/ly$/.test(form) && !notAdverbs.has(form));

export function afterAdverbs(s: Rewriting, from: number): number {
  let i = from;
  while (s.isWord(i) && isAdverb(s.form(i))) i += 1;
  return i;
}

const modals =
  set(`will would can could may might shall won't wouldn't can't cannot couldn't do don't did didn't shouldn't
  should must`);
const havings = set("have had haven't hadn't");
export const bes = set("am was are were wasn't weren't");
const objectOfHave = set(
  'a an the no some every any many much always great big my our this that these full never nothing more enough',
);

/** Refuses what `to` cannot say. */
function checkSaid(s: Rewriting, at: number, kinds: readonly VerbForm[], to: To): void {
  const form = s.form(at);
  const verb = kinds.map((kind) => verbOf(form, kind)).find((known) => known !== undefined);
  if (verb === undefined || !s.isWord(at)) s.refuse(`not a known verb here: ${form}`);
  else if ((to === 'company' ? notOfCompany : notOfPerson).has(verb)) s.refuse(`not said by them: ${verb}`);
}

/** The end of a sentence or of a part of it: no noun can follow. */
const isPause = (s: Rewriting, i: number) =>
  !s.isWord(i) && !/^(?:number|handle)$/.test(s.at(i).kind) && s.form(i) !== '-';

/** After be: an attribute, an -ing, a place. Anything else (a noun, a name, an age) is not understood. */
function followBe(s: Rewriting, from: number, to: To): void {
  const i = afterAdverbs(s, from);
  const form = s.form(i);
  if (isAttribute(form, to)) {
    let next = i + 1;
    while (/^(?:and|,|but)$/.test(s.form(next)) && isAttribute(s.form(afterAdverbs(s, next + 1)), to)) {
      next = afterAdverbs(s, next + 1) + 1;
    }
    if (!isPause(s, next) && !mayFollowAttribute(s.form(next)))
      s.refuse(`after an attribute: ${s.form(next)}`);
    return;
  }
  if (form === 'you' && s.form(i - 1) === 'were') return;
  if (form === 'to') followTo(s, i + 1, to);
  else if (form === 'about' || (form === 'going' && s.form(i + 1) === 'to')) followTo(s, i + 2, to);
  else if (verbOf(form, 'ing') !== undefined) checkSaid(s, i, ['ing'], to);
  else if (!places.has(form)) s.refuse(`after be: ${form}`);
}

function followTo(s: Rewriting, from: number, to: To): void {
  const i = afterAdverbs(s, from);
  if (s.form(i) === 'be') followBe(s, i + 1, to);
  else checkSaid(s, i, ['base'], to);
}

/** "have": done something, to do something, or something. */
function followHave(s: Rewriting, from: number, to: To) {
  const i = afterAdverbs(s, from);
  const form = s.form(i);
  if (form === 'been') return followBe(s, i + 1, to);
  if (form === 'to') return followTo(s, i + 1, to);
  if (verbOf(form, 'participle') !== undefined) {
    checkSaid(s, i, ['participle'], to);
    return;
  }
  if (!objectOfHave.has(form)) s.refuse(`after have: ${form}`);
}

/** After an auxiliary that stands there as one word, or before the subject in a question. */
export function followAuxiliary(s: Rewriting, auxiliary: string, from: number, to: To) {
  const i = afterAdverbs(s, from);
  if (bes.has(auxiliary) || auxiliary === "'m") return followBe(s, i, to);
  if (havings.has(auxiliary) || auxiliary === "'ve") return followHave(s, i, to);
  // "I'd": would, had.
  if (auxiliary === "'d" && (s.form(i) === 'been' || verbOf(s.form(i), 'base') === undefined)) {
    return followHave(s, i, to);
  }
  // "We said we would." "I will when I can."
  if (!auxiliary.startsWith("'") && (isPause(s, i) || /^(?:when|if|because|and|but|so)$/.test(s.form(i))))
    return;
  if (auxiliary === "'d" && s.form(i) === 'better') s.refuse('had better');
  if (s.form(i) === 'be') return followBe(s, i + 1, to);
  if (s.form(i) === 'have') return followHave(s, i + 1, to);
  checkSaid(s, i, ['base'], to);
  return followWish(s, i, to);
}

export const isAuxiliary = (form: string) => modals.has(form) || havings.has(form) || bes.has(form);

/** @param from the place after "I", "we" */
export function followSubject(s: Rewriting, from: number, to: To) {
  const i = afterAdverbs(s, from);
  const form = s.form(i);
  // "What we do is simple."
  if (/^(?:do|did)$/.test(form) && /^(?:is|was)$/.test(s.form(i + 1))) return;
  if (isAuxiliary(form)) return followAuxiliary(s, form, i + 1, to);
  checkSaid(s, i, ['base', 'past'], to);
  if (/^(?:feel|felt|remain|remained|stay|stayed)$/.test(form)) {
    const next = afterAdverbs(s, i + 1);
    if (isAttribute(s.form(next), to)) return followBe(s, next, to);
    if (!/^(?:that|the|we|it|this|in|at|on|with|for|by|to)$/.test(s.form(next)))
      s.refuse(`after feel: ${s.form(next)}`);
  }
  followWish(s, i, to);
}

/** "hope to", "decided to": what is hoped for is done by the same. */
function followWish(s: Rewriting, verb: number, to: To): void {
  if (s.form(verb + 1) !== 'to') return;
  const next = s.form(afterAdverbs(s, verb + 2));
  if (next === 'be' || verbOf(next, 'base') !== undefined) followTo(s, verb + 2, to);
  // "I listen to customers" goes on with a noun; "I plan to sleep" with a verb that we do not know.
  else if (wishes.test(s.form(verb))) s.refuse(`to: ${next}`);
}

const wishes =
  /^(?:want|wanted|hope|hoped|intend|plan|planned|aim|wish|try|tried|decided|promise|promised|expect|start|started|continue|continued|like|love|need|begin|began|managed|agreed|choose|chose|prefer)$/;
