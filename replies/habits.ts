/** How somebody begins and ends their answers, and whom they call "tu": as the answers show that they sent. */
import { tokenize } from '../tone/tokens';
import { isFamiliar } from './address';

export interface Habits {
  /** "Bonjour, " before each answer; empty: never one; null: no habit. */
  greeting: string | null;
  /** After each answer, with the space or the line before it; empty: none. */
  signature: string;
  /** French: "tu" to all, or "vous" to all; null: no habit. */
  isFamiliar: boolean | null;
}

/** From so many answers on there are habits, and so large is the part of them that shows one. */
const leastAnswers = 4;
const mostly = 0.75;
const hardlyEver = 0.1;

const greetings = /^(?:bonjour|bonsoir|salut|hello|hi|hey)$/;
/** What stands after the last sentence, or on the last line: a name, a closing. */
const ending = /(?:(?<=[.!?…])[  ]+|\n+)([^\n.!?…@#]{2,30}\.?)$/u;
const formal = /^(?:vous|votre|vos)$/;

/** @param answers in one language, without the handles before them */
export function habitsIn(answers: readonly string[]): Habits {
  if (answers.length < leastAnswers) return { greeting: null, signature: '', isFamiliar: null };
  return {
    greeting: greetingIn(answers),
    signature: mostOf(answers.map((answer) => ending.exec(answer)?.[0] ?? '')) ?? '',
    isFamiliar: addressIn(answers),
  };
}

/** What most of them are; undefined where they differ. */
function mostOf(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].find(([, count]) => count >= mostly * values.length)?.[0];
}

function greetingIn(answers: readonly string[]): string | null {
  const words = answers.map((answer) => {
    const first = tokenize(answer.slice(0, 40)).find(({ kind }) => kind === 'word');
    return first && greetings.test(first.key) ? first.raw : '';
  });
  const usual = mostOf(words);
  if (usual) return `${usual.charAt(0).toUpperCase()}${usual.slice(1).toLowerCase()}, `;
  const greeted = words.filter((word) => word !== '').length;
  return greeted <= hardlyEver * answers.length ? '' : null;
}

function addressIn(answers: readonly string[]): boolean | null {
  const familiar = answers.filter(isFamiliar).length;
  const others = answers.filter((answer) => tokenize(answer).some(({ key }) => formal.test(key))).length;
  if (familiar + others < leastAnswers) return null;
  if (familiar >= mostly * (familiar + others)) return true;
  return others >= mostly * (familiar + others) ? false : null;
}
