/** What comes after the subject's verb and has to agree with it, or must not be there at all. */
import type { Rewriting } from '../rewriting';
import { mayFollowAttribute } from './attributes';
import type { Direction } from './direction';
import { isKnownInfinitive, participleOf } from './forms';
import { agreesWhenReflexive, isReflexive, showsSelf } from './reflexives';
import { afterAdverbs, clitics, determiners, isAdverb } from './small-words';
import { withEtre } from './verbs';

const set = (list: string) => new Set(list.trim().split(/\s+/));

const copulas = set('être rester demeurer paraître sembler');
/** After these an attribute may stand, though it need not: « je repars inspiré ». */
const moving = set(
  'revenir repartir partir arriver sortir rentrer retourner venir entrer parvenir intervenir',
);
/** « j’ai hâte », « j’ai besoin »: nouns without an article. */
const havings =
  set(`hâte besoin envie conscience confiance foi espoir raison tort bon à pour beaucoup peu tant tellement
  plusieurs en trop assez autant rendez-vous eu accès connaissance pleine qu' que`);
const feelings =
  set(`chance honneur plaisir joie fierté bonheur privilège impression sentiment certitude conscience hâte
  envie besoin volonté conviction`);
/** Where one can be: « je suis à », « je suis dans ». Never what one is. */
const places = set('à au aux dans avec pour contre sur ici là parmi loin près devant en derrière');
const afterDe = set('retour ceux celles accord avis tout');

/** The end of a sentence or of a part of it: no noun can follow. */
const isPause = (s: Rewriting, i: number) =>
  !s.isWord(i) && s.at(i).kind !== 'number' && s.at(i).kind !== 'handle';

const objects =
  set(`est sont était étaient sera seront fut serait a ont moi réception bonne bon belle beau plein longue pleinement partie part parti appel preuve face écho acte note
  connaissance soin hommage compte grâce parole raison suite fin plainte pardon bienvenue merci oui non bravo confiance place
  rendez-vous attention foi courage espoir rien tout tous toutes cela ça ceci ceux celles celui celle chacun chacune certains certaines
  plusieurs beaucoup personne quelqu'un quelque ensemble loin haut fort clair vite mal moins autre autant chaque eux elles
  comment pourquoi combien où qui quoi dont quel quelle trop assez un deux trois dix cent cinquante vingt trente quarante mille
  me m' te se s' nous ne n' justice office mieux long aussi également avis envie besoin possible jusque contre vers
  devant derrière sous selon entre parmi outre pendant depuis non-stop côté droit voix bientôt lundi mardi mercredi jeudi
  vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre l'un telle tel
  afin tant or donc car ni puis surtout notamment là-bas auprès autour plutôt tellement immédiatement vous`);

/**
 * After any other verb: what can be its object or goes on from it. A bare word that is none of these may be an
 * attribute that we do not know: « je termine épuisé ».
 */
function checkAfterVerb(s: Rewriting, from: number, direction: Direction): void {
  const i = afterAdverbs(s, from);
  const form = s.form(i);
  const isFine =
    !s.isWord(i) ||
    /^\p{Lu}/u.test(s.at(i).raw) ||
    determiners.has(form) ||
    clitics.has(form) ||
    mayFollowAttribute(form) ||
    objects.has(form) ||
    isKnownInfinitive(form) ||
    isAdverb(form) ||
    // One person does whatever a company does.
    (direction.to === 'person' && /(?:er|ir|oir|re)$/.test(form)) ||
    s.isSettled(i) ||
    (form === 'rendez' && s.form(i + 1) === '-');
  if (!isFine) s.refuse(`after the verb: ${form}`);
}

/** An attribute at `i` becomes what the new subject asks for, with all that is joined to it. */
function changeAttributes(s: Rewriting, from: number, direction: Direction): boolean {
  let i = afterAdverbs(s, from);
  const changed = direction.agree(s.form(i));
  // « Claire », « Constant »: a name.
  const isName = i > 0 && /^\p{Lu}/u.test(s.at(i).raw);
  if (changed === undefined || !s.isWord(i) || isName) return false;
  if (s.form(i) !== changed) s.replace(i, changed);
  else s.settle(i);
  i += 1;
  while (isAdverb(s.form(i)) && s.isWord(i)) i += 1;
  if (/^(?:,|et|mais|ou)$/.test(s.form(i))) {
    let next = i + 1;
    if (/^(?:et|mais)$/.test(s.form(next))) next += 1;
    if (changeAttributes(s, next, direction)) return true;
    const word = s.form(afterAdverbs(s, next));
    const isFine =
      isPause(s, next) ||
      mayFollowAttribute(word) ||
      determiners.has(word) ||
      /^(?:je|j'|nous|vous|il|elle|leur|qui|ne|n')$/.test(word) ||
      direction.formsOf(word).length > 0;
    if (!isFine) s.refuse(`after an attribute: ${word}`);
    return true;
  }
  if (!isPause(s, i) && !mayFollowAttribute(s.form(i))) s.refuse(`after an attribute: ${s.form(i)}`);
  if (/^(?:de|d'|à|pour)$/.test(s.form(i))) followInfinitives(s, i, direction);
  return true;
}

/** « d’être invité », « pouvoir être présent »: an attribute further on that is still the subject's. */
function followInfinitives(s: Rewriting, from: number, direction: Direction): void {
  let i = from;
  for (; s.isWord(i); i += 1) {
    const form = s.form(i);
    if (
      form === 'être' ||
      (form === 'été' && s.form(i - 1) === 'avoir') ||
      /^(?:rester|demeurer)$/.test(form)
    ) {
      if (/^(?:me|m'|nous)$/.test(s.form(i - 1))) return;
      followCopula(s, i + 1, direction, { takesParticiple: form === 'être' });
      return;
    }
    if (direction.isRefused(form)) s.refuse(`not said by them: ${form}`);
    const isStep =
      isKnownInfinitive(form) ||
      isAdverb(form) ||
      clitics.has(form) ||
      /^(?:de|d'|à|pour|ne|n'|me|m'|nous)$/.test(form);
    if (!isStep) return;
  }
}

/** After être: an attribute, a participle, a place; anything else (a noun, a name) is not understood. */
function followCopula(
  s: Rewriting,
  from: number,
  direction: Direction,
  { takesParticiple }: { takesParticiple: boolean },
) {
  const i = afterAdverbs(s, from);
  const form = s.form(i);
  const participle = participleOf(form);
  if (takesParticiple && participle && withEtre.has(participle.infinitive)) {
    const changed = direction.agreeParticiple(form);
    if (changed === undefined || direction.isRefused(participle.infinitive)) s.refuse(`participle: ${form}`);
    s.replace(i, changed);
    return followMoving(s, i + 1, direction);
  }
  if (changeAttributes(s, i, direction)) return;
  if (places.has(form)) return;
  if (/^(?:de|d')$/.test(form) && afterDe.has(s.form(i + 1))) return;
  s.refuse(`after être: ${form}`);
}

function followMoving(s: Rewriting, from: number, direction: Direction): void {
  const i = afterAdverbs(s, from);
  if (changeAttributes(s, i, direction)) return;
  const isFine =
    isPause(s, i) ||
    mayFollowAttribute(s.form(i)) ||
    isKnownInfinitive(s.form(i)) ||
    determiners.has(s.form(i));
  if (!isFine) s.refuse(`after moving: ${s.form(i)}`);
}

function followAvoir(s: Rewriting, from: number, direction: Direction) {
  const i = afterAdverbs(s, from);
  const form = s.form(i);
  if (form === 'été') return followCopula(s, i + 1, direction, { takesParticiple: false });
  const participle = participleOf(form);
  if (participle) {
    if (direction.isRefused(participle.infinitive)) s.refuse(`not said by them: ${form}`);
    s.settle(i);
    checkAfterVerb(s, i + 1, direction);
    return followInfinitives(s, i + 1, direction);
  }
  if (!determiners.has(form) && !havings.has(form)) s.refuse(`after avoir: ${form}`);
  // « la chance d’être entouré », « conscience d’être »: still the subject's.
  let noun = i;
  while (noun < i + 3 && !feelings.has(s.form(noun))) noun += 1;
  if (feelings.has(s.form(noun)) && /^(?:de|d')$/.test(s.form(noun + 1))) {
    followInfinitives(s, noun + 1, direction);
  }
}

/** @param from the place after the verb */
export function followVerb(
  s: Rewriting,
  from: number,
  direction: Direction,
  verb: { infinitive: string; isReflexive: boolean; isNegated: boolean },
) {
  const { infinitive } = verb;
  // « j’ai pas », « je peux plus »: spoken French, which « nous » does not speak; and « plus » might mean more.
  if (!verb.isNegated && /^(?:pas|plus|jamais|rien|point|aucune?|personne|même)$/.test(s.form(from))) {
    s.refuse('negation without ne');
  }
  if (verb.isReflexive && infinitive === 'être') {
    const i = afterAdverbs(s, from);
    const participle = participleOf(s.form(i));
    if (!participle || !isReflexive(participle.infinitive)) s.refuse(`reflexive: ${s.form(i)}`);
    // « je me suis rendu compte », « je me suis donné pour but »: to oneself, and nothing agrees.
    const isToOneself = s.form(i + 1) === 'compte' || !agreesWhenReflexive(participle.infinitive);
    if (isToOneself) return s.settle(i);
    const changed = direction.agreeParticiple(s.form(i));
    if (changed === undefined) s.refuse(`participle: ${s.form(i)}`);
    s.replace(i, changed);
    return followMoving(s, i + 1, direction);
  }
  if (verb.isReflexive && showsSelf.has(infinitive)) {
    if (!changeAttributes(s, from, direction)) s.refuse(`reflexive: ${infinitive}`);
    return;
  }
  if (
    verb.isReflexive &&
    infinitive === 'rendre' &&
    !/^(?:compte|à|au|aux|dans|en|sur|chez)$/.test(s.form(from))
  ) {
    s.refuse('se rendre');
  }
  if (infinitive === 'avoir' && !verb.isReflexive) return followAvoir(s, from, direction);
  if (copulas.has(infinitive)) {
    return followCopula(s, from, direction, { takesParticiple: infinitive === 'être' });
  }
  if (moving.has(infinitive)) return followMoving(s, from, direction);
  if (changeAttributes(s, from, direction)) return;
  checkAfterVerb(s, from, direction);
  followInfinitives(s, from, direction);
}
