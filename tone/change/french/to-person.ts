/** « nous » → « je »: the subject, « nous » before a verb that is another's, « nous » after a preposition, « notre ». */
import type { Rewriting } from '../rewriting';
import { isLeftover } from './agreement-left';
import { changeClause, moodBefore, readForm, replacePronoun } from './clause';
import { toPerson as direction } from './direction';
import { followVerb } from './follow-verb';
import { formsOfNous, isKnownInfinitive, isOfOthers, participleOf } from './forms';
import { opensAsPerson } from './openings';
import { changePossessive } from './possessives';
import { takesDative } from './reflexives';
import { refusesPerson } from './refusals';
import { afterAdverbs, bringSubject, clitics, determiners, isAdverb, joining } from './small-words';

const prepositions = /^(?:pour|avec|selon|sans|de|à|vers|contre|sur|après|derrière|devant|envers)$/;
/** « pauvres de nous », « à nous »: those of all of us. */
const becomesMoi = /^(?:pour|avec|selon|sans|vers|contre|envers)$/;
/** « avoir », « pouvoir »: « pensé-je » is nobody's French. */
const asks = /^(?:pouvons|devons|avons|sommes|allons|savons)$/;

/** « pouvons-nous », « écrivez-nous »: the hyphen binds « nous » to the verb before it. */
function changeHyphened(s: Rewriting, nous: number) {
  const verb = nous - 2;
  if (s.form(nous + 1) === '-') s.refuse('nous-');
  if (/(?:ez|^faites|^dites)$/.test(s.form(verb)) && isOfOthers(s.form(verb))) return s.replace(nous, 'moi');
  const read = readForm(s, verb, direction, 'indicative');
  const isQuestion = s.words.slice(nous).some(({ raw }) => raw.startsWith('?'));
  if (!read || !isQuestion || direction.isRefused(read.infinitive)) s.refuse('question');
  // « Où allons-nous ? » is everybody’s question.
  if (!s.words.some((word) => /^(?:vous|votre|vos)$/.test(word.form))) s.refuse('whose question');
  if (read.tense === 'present' && !asks.test(s.form(verb))) s.refuse('question');
  if (s.form(verb - 1) === 'nous' || /^n'|ne$/.test(s.form(verb - 1))) s.refuse('question');
  s.replace(verb, read.infinitive === 'pouvoir' && read.tense === 'present' ? 'puis' : read.other);
  s.replace(nous, 'je');
  followVerb(s, nous + 1, direction, { infinitive: read.infinitive, isReflexive: false, isNegated: true });
}

/** The verb that « nous » at `at` would be the subject of: after « ne », « nous », « vous le ». */
function verbAfter(s: Rewriting, at: number): number {
  let i = at + 1;
  if (/^(?:ne|n')$/.test(s.form(i))) i += 1;
  if (s.form(i) === 'nous') i += 1;
  while (clitics.has(s.form(i))) i += 1;
  return i;
}

const formsOfAvoir =
  /^(?:a|ont|avez|avait|avaient|aviez|aura|auront|aurez|aurait|auraient|ait|aient|ayez|avoir)$/;
const saysOfObject =
  /^(?:rend|rendent|rendait|rendra|rendre|laisse|laissent|trouve|trouvent|voit|voient|sentir|être)$/;

/** « nous aider », « nous permet », « nous ont fait confiance »: whose verb it is, « nous » is its object. */
function changeObject(s: Rewriting, nous: number): void {
  let verb = nous + 1;
  while (clitics.has(s.form(verb))) verb += 1;
  const form = s.form(verb);
  if (/^quitt/.test(form) || saysOfObject.test(form)) s.refuse(`says of object: ${form}`);
  if (formsOfAvoir.test(form)) {
    const participle = participleOf(s.form(afterAdverbs(s, verb + 1)));
    if (!participle || !takesDative(participle.infinitive)) s.refuse(`nous a: ${s.form(verb + 1)}`);
  } else if (isKnownInfinitive(form)) {
    if (direction.isRefused(form)) s.refuse(`not of one: ${form}`);
  } else if (!isOfOthers(form)) s.refuse(`nous: ${form}`);
  replacePronoun(s, nous, 'object', direction, s.form(nous + 1));
}

function changeNous(s: Rewriting, nous: number) {
  const previous = s.form(nous - 1);
  if (previous === '-') return changeHyphened(s, nous);
  if (s.form(nous + 1) === '-') s.refuse('nous-');
  const verb = verbAfter(s, nous);
  const isSubject = s.isWord(verb) && formsOfNous(s.form(verb)).length > 0;
  if (isSubject && !prepositions.test(previous)) {
    return changeClause(s, nous + 1, direction, { subject: nous, mood: moodBefore(s, nous) });
  }
  const next = s.form(nous + 1);
  let after = nous + 1;
  while (clitics.has(s.form(after))) after += 1;
  const isBeforeInfinitive = isKnownInfinitive(s.form(after));
  if (prepositions.test(previous) && !isBeforeInfinitive) {
    const isDone =
      !s.isWord(nous + 1) ||
      prepositions.test(next) ||
      joining.has(next) ||
      isAdverb(next) ||
      determiners.has(next) ||
      /^(?:que|qu'|dans|depuis|dès|en|pour)$/.test(next);
    const isOurs =
      !becomesMoi.test(previous) &&
      s.form(nous - 2) !== 'grâce' &&
      s.form(nous - 2) !== 'auprès' &&
      !/^compte[rz]$/.test(s.form(nous - 2));
    if (isOurs || !isDone || next === 'et' || /(?:er|ir|re|oir)$/.test(next)) s.refuse(`prep nous ${next}`);
    return s.replace(nous, 'moi');
  }
  if (next === 'aussi' && nous > 0 && s.isSettled(nous - 1)) return s.replace(nous, 'moi');
  changeObject(s, nous);
}

/** « nous remercions Paul et félicitons Anne »: their ending says whose they are. */
function changeSecondVerbs(s: Rewriting): void {
  let subject = -1;
  for (let i = 0; i < s.words.length; i += 1) {
    if (s.form(i) === 'nous' && s.isSettled(i)) subject = i;
    if (subject < 0 || !joining.has(s.form(i))) continue;
    let from = i + 1;
    if (joining.has(s.form(from))) from += 1;
    while (isAdverb(s.form(from)) && s.isWord(from)) from += 1;
    const verb = verbAfter(s, from - 1);
    if (!s.isWord(verb) || s.isSettled(verb) || formsOfNous(s.form(verb)).length === 0) continue;
    if (determiners.has(s.form(verb - 1)) && !clitics.has(s.form(verb - 1))) continue;
    if (
      s.words
        .slice(subject + 2, i)
        .some(({ form }) => bringSubject.has(form) && !/^(?:que|qu'|comme|:)$/.test(form))
    ) {
      s.refuse('whose verb');
    }
    changeClause(s, from, direction, { mood: moodBefore(s, subject) });
  }
}

function checkRest(s: Rewriting): void {
  for (let i = 0; i < s.words.length; i += 1) {
    if (s.isSettled(i)) continue;
    const form = s.form(i);
    if (/^(?:nous|notre|nos|nôtres?)$/.test(form)) s.refuse(`left: ${form}`);
    // « Restons mobilisés »: the first person without its pronoun.
    const isOurs = formsOfNous(form).some(({ tense }) => tense === 'present' || tense === 'futur');
    if ((isOurs || form === 'soyons' || form === 'ayons') && !determiners.has(s.form(i - 1))) {
      s.refuse(`left: ${form}`);
    }
    if (isLeftover(s, i, direction)) s.refuse(`agrees with whom: ${form}`);
  }
}

export function frenchToPerson(s: Rewriting): void {
  const why = refusesPerson(s);
  if (why !== undefined) s.refuse(why);
  if (opensAsPerson(s)) s.refuse('a person already');
  for (let i = 0; i < s.words.length; i += 1) {
    if (s.form(i) === 'nous' && !s.isSettled(i)) changeNous(s, i);
  }
  changeSecondVerbs(s);
  for (let i = 0; i < s.words.length; i += 1) {
    const form = s.form(i);
    if (form === 'notre' || form === 'nos') changePossessive(s, i, direction);
    else if (form === 'nôtre') {
      if (!/^l[ea]$/.test(s.form(i - 1)) || !s.words.some((word) => word.form === 'nous')) s.refuse('nôtre');
      s.replace(i, s.form(i - 1) === 'le' ? 'mien' : 'mienne');
    }
  }
  checkRest(s);
}
