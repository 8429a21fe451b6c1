/** An adjective that nothing has settled, in the number of the subject: does it agree with it? In doubt, yes. */
import type { Rewriting } from '../rewriting';
import { isPluralAttribute, pluralOf } from './attributes';
import type { Direction } from './direction';
import { formsOfJe, formsOfNous, participleOf } from './forms';
import { determiners, isAdverb } from './small-words';

const etreOfOthers = /^(?:est|était|sera|serait|soit|sont|étaient|seront|seraient|êtes|étiez|serez|été|fut)$/;
const formsOfAvoir =
  /^(?:ai|a|ont|avons|avez|avait|avais|avions|avaient|aura|aurai|auront|aurons|aurez|aurait|aurais|aurions|auraient|ait|avoir|ayant)$/;
/** Endings of participles and adjectives that the list of attributes does not have. */
const looksLikeOne = /(?:[éiu]|é[es]|ie|ue|eux|euse|if|ive)$/;

const ofOthersTo =
  /^(?:doit|doivent|devra|devront|devrait|devraient|peut|peuvent|pourra|pourront|pourrait|pourraient|va|vont|semble|semblent)$/;

/** `mon équipe engagée`: a determiner, a noun, the adjective. */
function isOfNoun(s: Rewriting, i: number): boolean {
  if (determiners.has(s.form(i - 1))) return true;
  const noun = s.form(i - 1);
  const isVerb = formsOfJe(noun).length > 0 || formsOfNous(noun).length > 0;
  return determiners.has(s.form(i - 2)) && !isVerb && s.isWord(i - 1);
}

export function isLeftover(s: Rewriting, i: number, direction: Direction): boolean {
  // « Claire », « Constant »: a name.
  if (!s.isWord(i) || (i > 0 && /^\p{Lu}/u.test(s.at(i).raw))) return false;
  const form = s.form(i);
  const isKnown = direction.to === 'company' ? pluralOf(form) !== undefined : isPluralAttribute(form);
  let before = i - 1;
  while (before >= 0 && s.isWord(before) && isAdverb(s.form(before))) before -= 1;
  const previous = s.form(before);
  // « l’impression d’être entendu »; but « le droit doit être respecté ».
  if (/^(?:être|étant)$/.test(previous) && !ofOthersTo.test(s.form(before - 1)) && form !== 'donné') {
    const participle = participleOf(form);
    if (participle) return participle.number === (direction.to === 'company' ? 'singular' : 'plural');
    return isKnown || (direction.to === 'company' && looksLikeOne.test(form));
  }
  if (isKnown) {
    if (etreOfOthers.test(previous) || formsOfAvoir.test(previous)) return false;
    if (form === 'sûr' && s.form(i - 1) === 'bien') return false;
    return !isOfNoun(s, i);
  }
  // « …, bluffé par » and « … et comblé de »: an apposition that we do not know.
  if (!/^[,–—(]$/.test(previous) && previous !== 'et') return false;
  const participle = participleOf(form);
  if (!participle && !(looksLikeOne.test(form) && /^(?:de|d'|par|que|qu')$/.test(s.form(i + 1))))
    return false;
  if (participle && participle.number !== (direction.to === 'company' ? 'singular' : 'plural')) return false;
  if (participle && formsOfJe(form).length > 0 && !/^(?:de|d'|par)$/.test(s.form(i + 1))) return false;
  // « J’ai rencontré les équipes et échangé avec elles »: still with avoir.
  return !s.words.some((word) => formsOfAvoir.test(word.form));
}
