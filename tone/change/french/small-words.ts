/** The small words that hold a French sentence together, and steps over them. */
import type { Rewriting } from '../rewriting';

const set = (list: string) => new Set(list.trim().split(/\s+/));

/** Between « je » and its verb, apart from « ne » and « me ». */
export const clitics = set("vous le la les l' lui leur y en");
export const determiners = set(
  "un une le la les l' des du de d' ce cet cette ces mon ma mes notre nos son sa ses leur leurs votre vos chaque quelques plusieurs aucun aucune tout toute toutes quel quelle au aux",
);
export const joining = set('et ou mais puis , ; –');
/** Words that bring another subject into a sentence. */
export const bringSubject = set(
  "qui que qu' où dont il elle ils elles on ce c' cela ça si s' quand lorsque lorsqu' comme puisque puisqu' : ( —",
);

const adverbs =
  set(`pas plus jamais rien point aussi également très trop si tellement toujours encore déjà bien tout donc
  aujourd'hui désormais maintenant ici assez plutôt ainsi parfois souvent hier demain bientôt enfin ensuite tant beaucoup
  moins mieux peu surtout d'abord depuis longtemps même évidemment certes volontiers toutefois cependant pourtant ensuite`);
/** « moment », « engagement », « évènement » end as an adverb does. */
const nounsInMent = set(
  'moment engagement évènement événement changement développement investissement financement élément remerciement document gouvernement comment',
);
export const isAdverb = (form: string) =>
  adverbs.has(form) || (/ment$/.test(form) && form.length > 5 && !nounsInMent.has(form));

const phrases = [
  ['à', 'la', 'fois'],
  ["d'", 'autant', 'plus'],
  ['bien', 'sûr'],
  ['bien', 'entendu'],
  ['par', 'ailleurs'],
  ['tout', 'à', 'fait'],
  ['plus', 'que', 'jamais'],
  ['moi', 'aussi'],
  ['nous', 'aussi'],
  ['en', 'effet'],
  ['non', 'plus'],
  ["d'", 'abord'],
  ['à', 'nouveau'],
  ['ce', 'matin'],
  ['ce', 'soir'],
];

/** The place after any adverbs. */
export function afterAdverbs(s: Rewriting, from: number): number {
  let i = from;
  for (;;) {
    const phrase = phrases.find((words) => words.every((word, k) => s.form(i + k) === word));
    if (phrase) i += phrase.length;
    else if (s.isWord(i) && isAdverb(s.form(i))) i += 1;
    else return i;
  }
}

/** Does « je » lose its vowel before this word? */
export const elides = (form: string, aspirated: RegExp) =>
  /^[aeiouyhâàäéèêëîïôöùûüœæ]/.test(form) && !aspirated.test(form);

/** All the sentence's words in lower case, single spaces round each, for looking up phrases. */
export const spoken = (s: Rewriting) => ` ${s.words.map(({ form }) => form).join(' ')} `;
