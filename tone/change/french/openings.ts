/**
 * How a sentence begins. « Très fier de mes équipes » leaves « je » out, and is changed; « Passionné de voile, je »
 * describes the person before the comma, and only openings that cannot do that are let through.
 */
import type { Rewriting } from '../rewriting';
import { mayFollowAttribute } from './attributes';
import type { Direction } from './direction';
import { isOfOthers } from './forms';
import { afterAdverbs, isAdverb } from './small-words';

const set = (list: string) => new Set(list.trim().split(/\s+/));

/** « Ravi de », « Fière que »: nobody else is spoken of than who writes. */
const dropping =
  set(`ravi ravie fier fière heureux heureuse honoré honorée ému émue touché touchée enchanté enchantée
  impatient impatiente convaincu convaincue reconnaissant reconnaissante content contente désolé désolée navré navrée
  attristé attristée impressionné impressionnée persuadé persuadée admiratif admirative comblé comblée
  flatté flattée inspiré inspirée bluffé bluffée épaté épatée`);
const afterDropped = set("de d' que qu' par à pour");
/** After a comma, what goes on with the same thought; a noun or a name there might be who is proud. */
const goesOn = set(
  "et mais de d' à avec pour dans par qui que qu' où dont je j' après merci bravo au aux sur en",
);
const ofOthers = set('son sa ses leur leurs');

/** The first word that is spoken: after emoji, hashtags, handles. */
function firstWord(s: Rewriting): number {
  let i = 0;
  while (i < s.words.length && !s.isWord(i)) i += 1;
  return i;
}

/** « Ravie d’annoncer notre… »: one person, though the sentence says « notre ». */
export function opensAsPerson(s: Rewriting): boolean {
  return dropping.has(s.form(afterAdverbs(s, firstWord(s))));
}

/** « Fidèle à nos engagements, je publie … »: whose the opening is stands right after the first comma. */
function opensBeforeJe(s: Rewriting, from: number): boolean {
  const comma = s.words.findIndex(({ form }, i) => i > from && form === ',');
  const isJe = /^(?:je|j')$/.test(s.form(comma + 1)) && comma > 0;
  return isJe && /^(?:de|d'|à|au|aux|des|du|par|que|qu'|pour|dans|envers)$/.test(s.form(from + 1));
}

/** « Très fier de mes équipes ! » → « Très fiers de nos équipes ! » */
export function changeOpening(s: Rewriting, direction: Direction): void {
  let i = firstWord(s);
  while (isAdverb(s.form(i)) && s.isWord(i)) i += 1;
  const first = i;
  const isBeforeJe = direction.to === 'company' && opensBeforeJe(s, i);
  for (;;) {
    if (!dropping.has(s.form(i)) && !(isBeforeJe && direction.agree(s.form(i)) !== undefined)) {
      if (i === first) return;
      s.refuse('opening');
    }
    const changed = direction.agree(s.form(i));
    if (changed === undefined) s.refuse('opening');
    if (changed === s.form(i)) s.settle(i);
    else s.replace(i, changed);
    if (!/^(?:,|et)$/.test(s.form(i + 1))) break;
    i = afterAdverbs(s, i + 2);
  }
  if (!(isBeforeJe || afterDropped.has(s.form(i + 1))) || s.words.some(({ raw }) => raw.includes('?')))
    s.refuse('opening');
  for (let k = i + 1; k < s.words.length; k += 1) {
    if (ofOthers.has(s.form(k))) s.refuse('whose opening');
    if (s.form(k) === ',' && !goesOn.has(s.form(k + 1))) s.refuse('whose opening');
  }
}

const openers =
  set(`hier aujourd'hui demain ce cette ces cet le la les l' depuis pendant avec dans en à au aux chez pour par
  sur sans après avant malgré grâce quand lorsque lorsqu' si et mais oui non bref alors donc enfin ensuite puis bien
  merci il elle c' qui quel quelle voilà voici chaque tous toutes là ici d' de des bravo franchement désormais
  maintenant toujours parfois souvent aussi ainsi face vous nous quelle ils comme parce puisque puisqu' dès lors
  certes cependant pourtant toutefois évidemment où dont que qu' hélas bonjour bonsoir hello félicitations chers chères notre nos votre
  vos ça cela lundi mardi mercredi jeudi vendredi samedi dimanche bientôt seulement simplement sincèrement honnêtement
  concrètement surtout autant mon ma mes je j' ne n' était est sera avoir ravi deux trois`);

/** Does the stretch that ends in the comma at `comma` say nothing of who « je » is? */
export function isSafeOpening(s: Rewriting, comma: number): boolean {
  let from = comma - 1;
  while (from >= 0 && !/^[,;:]$/.test(s.form(from))) from -= 1;
  let i = from + 1;
  while (i < comma && !s.isWord(i)) i += 1;
  if (i >= comma) return true;
  const form = s.form(i);
  // « Contactez-moi, je … »: an imperative.
  if (/ez$/.test(form) && isOfOthers(form)) return true;
  return s.isSettled(i) || openers.has(form) || isAdverb(form) || mayFollowAttribute(form);
}
