/** « je » → « nous »: every « je », « me », « moi », « mon » of a sentence, or none. */
import type { Rewriting } from '../rewriting';
import { isLeftover } from './agreement-left';
import { changeClause, moodBefore, readForm, replacePronoun } from './clause';
import { toCompany as direction } from './direction';
import { followVerb } from './follow-verb';
import { formsOfJe, isGlued, isKnownInfinitive, isOfOthers, participleOf } from './forms';
import { changeOpening, isSafeOpening } from './openings';
import { changePossessive } from './possessives';
import { isPublic } from './public-words';
import { agreesWhenReflexive, isReflexive, takesDative, takesDirect } from './reflexives';
import { refusesCompany } from './refusals';
import { afterAdverbs, bringSubject, clitics, determiners, isAdverb, joining } from './small-words';

const isJe = (form: string) => form === 'je' || form === "j'";

/** « puis-je », « ai-je »: the verb stands first. */
function changeInverted(s: Rewriting, je: number): void {
  const verb = je - 2;
  if (/^(?:me|m')$/.test(s.form(verb - 1))) s.refuse('reflexive question');
  const read =
    s.form(verb) === 'puis'
      ? { infinitive: 'pouvoir', other: 'pouvons' }
      : readForm(s, verb, direction, 'indicative');
  if (!read || direction.isRefused(read.infinitive)) s.refuse(`question: ${s.form(verb)}`);
  // « Suis-je concerné ? » is asked in the reader's name; « puis-je vous aider ? » is not.
  if (!s.words.some(({ form }) => /^(?:vous|votre|vos)$/.test(form))) s.refuse('whose question');
  if (/^(?:ne|n')$/.test(s.form(verb - 1)) && /^vais$/.test(s.form(verb))) s.refuse('elision');
  s.replace(verb, read.other);
  s.replace(je, 'nous');
  followVerb(s, je + 1, direction, { infinitive: read.infinitive, isReflexive: false, isNegated: true });
}

function changeSubject(s: Rewriting, je: number) {
  if (s.form(je - 1) === '-') return changeInverted(s, je);
  if (s.form(je - 1) === ',' && !isSafeOpening(s, je - 1)) s.refuse('opening');
  changeClause(s, je + 1, direction, { subject: je, mood: moodBefore(s, je) });
}

/** Forms that are nouns too: after « et » nobody knows which. */
const nounsToo =
  /^(?:aide|demande|recherche|marche|offre|forme|place|garde|réserve|fête|annonce|partage|visite|rencontre|mesure|note|charge|trouve|conseille|cible|compte|coûte|reste|lutte|livre|publie|liste|marque|écoute|tire|montre|porte|cause|base|crée|passe|classe|pense|visite|achète|finance|adresse|affiche|approche|attaque|avance|baisse|cesse|change|cours|sens|programme|commande|critique|culture|double|durée|entreprise|filtre|gomme|presse|parole|prime|pousse|prends?|règle|relance|relève|remarque|reprise|ressource|risque|rassure|suite|tente|trace|touche|veille|vote|voyage|discours|profits|permis|mis|fais|dits?)$/;

/** « et vous bichonne »: after these pronouns a verb must stand, and we do not know which. */
const isUnknownVerb = (s: Rewriting, at: number) =>
  /^(?:vous|lui|leur|y|en|me|m'|ne|n')$/.test(s.form(at - 1)) &&
  /(?:e|s|ai|ds)$/.test(s.form(at)) &&
  !isOfOthers(s.form(at)) &&
  !isKnownInfinitive(s.form(at)) &&
  !determiners.has(s.form(at));

/** « je pense et crois », « je remercie Paul et souhaite »: a second verb of the same « je ». */
function changeSecondVerbs(s: Rewriting): void {
  let subject = -1;
  for (let i = 0; i < s.words.length; i += 1) {
    if (isJe(s.form(i))) subject = i;
    if (subject < 0 || i < subject + 2 || !joining.has(s.form(i))) continue;
    let from = i + 1;
    if (joining.has(s.form(from)) && s.form(i) === ',') from += 1;
    while (isAdverb(s.form(from)) && s.isWord(from)) from += 1;
    let verb = from;
    while (/^(?:ne|n'|me|m')$/.test(s.form(verb)) || clitics.has(s.form(verb))) verb += 1;
    if (!s.isWord(verb) || s.isSettled(verb)) continue;
    if (formsOfJe(s.form(verb)).length === 0) {
      if (verb > from && isUnknownVerb(s, verb)) s.refuse(`unknown verb: ${s.form(verb)}`);
      continue;
    }
    // « les équipes, la recherche »: an article, not a pronoun.
    if (verb > from && determiners.has(s.form(verb - 1)) && nounsToo.test(s.form(verb))) {
      s.refuse(`verb or noun: ${s.form(verb)}`);
    }
    if (participleOf(s.form(verb)) || nounsToo.test(s.form(verb))) {
      s.refuse(`verb or noun: ${s.form(verb)}`);
      return;
    }
    for (let k = subject + 2; k < i; k += 1) {
      if (bringSubject.has(s.form(k))) s.refuse(`whose verb: ${s.form(verb)}`);
    }
    changeClause(s, from, direction, { mood: moodBefore(s, subject) });
  }
}

const formsOfAvoir =
  /^(?:a|ont|avez|avait|avaient|aviez|aura|auront|aurez|aurait|auraient|ait|aient|ayez|avoir)$/;

/** « m’a aidé » → « nous a aidés », « m’a permis » → « nous a permis ». */
function changeParticipleAfterAvoir(s: Rewriting, from: number): void {
  const i = afterAdverbs(s, from);
  const participle = participleOf(s.form(i));
  if (!participle) s.refuse(`m’a: ${s.form(i)}`);
  if (s.form(i) === 'été' || takesDative(participle.infinitive)) return;
  if (!takesDirect(participle.infinitive)) s.refuse(`m’a: ${s.form(i)}`);
  const changed = direction.agreeParticiple(s.form(i));
  if (changed === undefined) s.refuse(`m’a: ${s.form(i)}`);
  s.replace(i, changed);
}

/** « rend heureux », « laisse perplexe »: what is said of the object agrees with it. */
const saysOfObject =
  /^(?:rend|rendent|rendait|rendra|rendre|laisse|laissent|laissait|trouve|trouvent|voit|voient|sens|sentir|voir|savoir)$/;

function changeObject(s: Rewriting, me: number): void {
  let verb = me + 1;
  while (clitics.has(s.form(verb))) verb += 1;
  const form = s.form(verb);
  const previous = s.form(me - 1);
  if (isKnownInfinitive(form)) {
    if (form === 'être') {
      const participle = participleOf(s.form(verb + 1));
      const changed = direction.agreeParticiple(s.form(verb + 1));
      if (!participle || !isReflexive(participle.infinitive) || changed === undefined) s.refuse('m’être');
      if (agreesWhenReflexive(participle.infinitive)) s.replace(verb + 1, changed);
    } else if (form === 'avoir') changeParticipleAfterAvoir(s, verb + 1);
    else if (saysOfObject.test(form)) s.refuse(`says of object: ${form}`);
    else if (direction.isRefused(form) && form !== 'rejoindre' && form !== 'lire')
      s.refuse(`not of them: ${form}`);
  } else if (formsOfAvoir.test(form)) changeParticipleAfterAvoir(s, verb + 1);
  else if (saysOfObject.test(form) || !isOfOthers(form)) s.refuse(`me: ${form}`);
  // « Me réjouis de vous voir », « et me tiens »: « je » may be left out there.
  else if (formsOfJe(form).length > 0 && (me === 0 || !s.isWord(me - 1) || joining.has(previous))) {
    s.refuse(`me, without je: ${form}`);
  }
  if (/^(?:manque|manquent|ressemble|aime|aiment|habite|habitent)$/.test(form)) s.refuse('private');
  replacePronoun(s, me, 'object', direction, form);
}

const beforeMoi = /^(?:pour|avec|selon|sans|de|à|vers|contre|sur|après|derrière|devant|envers|d'après)$/;

function changeMoi(s: Rewriting, moi: number): void {
  const previous = s.form(moi - 1);
  const next = s.form(moi + 1);
  if (
    next === 'même' ||
    next === 'qui' ||
    next === 'et' ||
    previous === 'et' ||
    (next === ',' && !/^(?:pour|selon|d'après)$/.test(previous)) ||
    isJe(next)
  )
    s.refuse('moi');
  if (next === '-') {
    if (s.form(moi + 2) !== 'même' || previous === ',') s.refuse('moi-');
    s.replace(moi + 2, 'mêmes');
  } else if (previous === '-') {
    if (!/(?:ez|^faites|^dites)$/.test(s.form(moi - 2)) || !isOfOthers(s.form(moi - 2)))
      s.refuse('imperative');
  } else if (next === 'aussi' || (next === 'non' && s.form(moi + 2) === 'plus')) {
    if (moi === 0 || !s.isSettled(moi - 1)) s.refuse('moi aussi');
  } else if (!beforeMoi.test(previous) && !(previous === 'à' && s.form(moi - 2) === 'quant')) {
    s.refuse('moi');
  }
  s.replace(moi, 'nous');
}

/** Words of the first person that no rule above knows, and verbs that only « je » can have. */
const unknown = /^(?:miens|miennes|chui|chuis|chu|jsui|jpense|jme|jte|jle|jla|jy|jen|jss|jsais|j|m|jai|moi)$/;

function checkRest(s: Rewriting): void {
  for (let i = 0; i < s.words.length; i += 1) {
    if (s.isSettled(i)) continue;
    const form = s.form(i);
    if (/^(?:je|j'|me|m'|mon|ma|mes|mien|mienne)$/.test(form) || unknown.test(form) || isGlued(form)) {
      // « M. Dupont ».
      if (s.at(i).raw === 'M' && s.form(i + 1) === '.') continue;
      s.refuse(`left: ${form}`);
    }
    const isOnlyJe = formsOfJe(form).length > 0 && !isOfOthers(form) && !participleOf(form);
    if (isOnlyJe && !/^(?:cours|sens|puis|tiens|dis|bois)$/.test(form) && !determiners.has(s.form(i - 1))) {
      s.refuse(`left: ${form}`);
    }
    if (isLeftover(s, i, direction)) s.refuse(`agrees with whom: ${form}`);
  }
}

export function frenchToCompany(s: Rewriting): void {
  const why = refusesCompany(s);
  if (why !== undefined) s.refuse(why);
  if (!isPublic(s)) s.refuse('nothing public in it');
  changeOpening(s, direction);
  for (let i = 0; i < s.words.length; i += 1) if (isJe(s.form(i))) changeSubject(s, i);
  changeSecondVerbs(s);
  for (let i = 0; i < s.words.length; i += 1) {
    if (s.isSettled(i)) continue;
    const form = s.form(i);
    if (form === 'mon' || form === 'ma' || form === 'mes') changePossessive(s, i, direction);
    else if (form === 'me' || form === "m'") changeObject(s, i);
    else if (form === 'moi') changeMoi(s, i);
    else if (/^mien(?:ne)?$/.test(form)) {
      if (!/^l[ea]$/.test(s.form(i - 1)) || !s.words.some((word) => isJe(word.form))) s.refuse('mien');
      s.replace(i, 'nôtre');
    }
  }
  checkRest(s);
}
