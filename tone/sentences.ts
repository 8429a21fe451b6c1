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

const persons = (words: Partial<Record<Who, string>>) =>
  new Map(
    Object.entries(words).flatMap(([who, list]) => list.split(' ').map((word) => [word, who] as const)),
  );

/** As the tokens spell them. */
const personWords = {
  en: persons({
    I: "i i'm i've i'd i'll im ive me my mine myself",
    we: "we we're we've we'd we'll our us ours",
    you: "you your you're you've you'll u ur yours",
    they: "he she they his her their he's she's they're him them",
    it: "it it's this that that's these those there there's what here",
  }),
  fr: persons({
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

const endsSentence = (token: Token) => token.kind === 'mark' && /^[.!?…]/.test(token.raw);

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
  let words: number[] = [];
  const close = (mark: Token | undefined) => {
    if (words.length >= shortest) {
      const place = words.findIndex((index) => personWords[language].has(tokens[index]?.key ?? ''));
      const at = words[place];
      const ending = endingOf(mark);
      const who = at === undefined ? undefined : personWords[language].get(tokens[at]?.key ?? '');
      if (at !== undefined && place < firstWords) add(`${who} ${ending}`, [at]);
      else add(`nobody ${ending}`, words);
      if (place >= firstWords) add(`nobody before ${who} ${ending}`, words);
    }
    words = [];
  };
  for (const [index, token] of tokens.entries()) {
    if (endsSentence(token)) close(token);
    else if (token.kind === 'word') words.push(index);
  }
  close(undefined);
  return [...forms].map(([name, at]) => ({ name, at }));
}
