/** « mon équipe » ↔ « notre équipe »: the possessive, where what is had is known. */
import type { Rewriting } from '../rewriting';
import type { Direction } from './direction';
import { isKnownInfinitive } from './forms';
import { genderInSetPhrase, nounOf, setPhrases, standsBeforeNoun } from './nouns';
import { elides } from './small-words';
import { aspirated } from './verbs';

/** The noun had: after numbers and the adjectives that stand before a noun, at most three of them. */
function nounAfter(s: Rewriting, possessive: number): number {
  let i = possessive + 1;
  while (i < possessive + 4 && (s.at(i).kind === 'number' || standsBeforeNoun(s.form(i)))) i += 1;
  return i;
}

const aspiratedAdjective = /^(?:haut|huit|honteu)/;

export function changePossessive(s: Rewriting, at: number, direction: Direction) {
  const next = s.form(at + 1);
  const isSetPhrase = setPhrases.has(`${s.form(at - 1)} ${next}`);
  const i = isSetPhrase ? at + 1 : nounAfter(s, at);
  const noun = nounOf(s.form(i));
  if (!isSetPhrase && (!noun || !s.isWord(i))) s.refuse(`whose: ${s.form(i)}`);
  // « mon équipe et moi », « savoir-faire »: a hyphen may make another word of it.
  if (s.form(i + 1) === '-') s.refuse('compound');
  // « mon engagement de chercheur »: whose trade?
  const trade = /(?:eur|euse|rice|ier|ière|iste|ien|ienne)$/;
  if (
    /^(?:de|d'|comme)$/.test(s.form(i + 1)) &&
    trade.test(s.form(i + 2)) &&
    !isKnownInfinitive(s.form(i + 2))
  )
    s.refuse('trade');
  const isMany = /^(?:mes|nos)$/.test(s.form(at));
  if (direction.to === 'company') return s.replace(at, isMany ? 'nos' : 'notre');
  if (noun?.isOfCompanyOnly && !isSetPhrase) s.refuse(`company's own: ${s.form(i)}`);
  const gender = isSetPhrase ? (genderInSetPhrase[next] ?? 'm') : noun?.gender;
  const isMasculine = gender === 'm' || (elides(next, aspirated) && !aspiratedAdjective.test(next));
  s.replace(at, isMany ? 'mes' : isMasculine ? 'mon' : 'ma');
}
