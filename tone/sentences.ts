/**
 * What the form of each sentence says: who is named first in it (I, we, you, somebody else, nobody) and the mark that
 * it ends on. "You … ?", "nobody … no mark" (a headline) and "I … !" are features of their own, whatever the subject.
 */
import type { Token } from './tokens';

/** A feature with the tokens that show it. */
export interface Form {
  name: string;
  at: number[];
}

type Who = 'I' | 'we' | 'one' | 'you' | 'thou' | 'they' | 'it';

const listed = (words: Partial<Record<Who, string>>) =>
  new Map(
    Object.entries(words).flatMap(([who, list]) => list.split(' ').map((word) => [word, who] as const)),
  );

/** As the tokens spell them. */
const personWords = {
  en: listed({
    I: "i i'm i've i'd i'll im ive me my mine myself",
    we: "we we're we've we'd we'll our us ours",
    you: "you your you're you've you'll u ur yours",
    they: "he she they his her their he's she's they're him them",
    it: "it it's this that that's these those there there's what here",
  }),
  fr: listed({
    I: "je j' jai moi mon ma mes me m'",
    we: 'nous notre nos',
    one: 'on',
    you: 'vous votre vos',
    thou: "tu t' toi ton ta tes te",
    they: 'il elle ils elles son sa ses leur leurs lui eux',
    it: "ca ce c' cela cette ces c'est",
  }),
};

/** A person among so many first words is taken for the subject. */
const firstWords = 4;
const shortest = 2;

const ends = /^[.!?…]/;
const endsSentence = (token: Token) => token.kind === 'mark' && ends.test(token.raw);

function endingOf(mark: Token | undefined): string {
  if (!mark) return 'no mark';
  return mark.raw.startsWith('..') ? '…' : mark.raw.charAt(0);
}

/** Linear in the number of tokens. */
export function formsOf(tokens: readonly Token[], language: 'fr' | 'en'): Form[] {
  const forms = new Map<string, number[]>();
  const add = (name: string, at: readonly number[]) => {
    const known = forms.get(name);
    if (known) known.push(...at);
    else forms.set(name, [...at]);
  };
  const persons = personWords[language];
  let words: number[] = [];
  let who: string | undefined;
  /** Among the words, of the first that names somebody. */
  let place = 0;
  const close = (mark: Token | undefined) => {
    const at = words[place];
    if (words.length >= shortest) {
      const ending = endingOf(mark);
      if (who && place < firstWords && at !== undefined) add(`${who} ${ending}`, [at]);
      else add(`nobody ${ending}`, words);
      if (who && place >= firstWords) add(`nobody before ${who} ${ending}`, words);
    }
    words = [];
    who = undefined;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'word') {
      if (!who) {
        who = persons.get(token.key);
        place = words.length;
      }
      words.push(index);
    } else if (endsSentence(token)) close(token);
  }
  close(undefined);
  return [...forms].map(([name, at]) => ({ name, at }));
}
