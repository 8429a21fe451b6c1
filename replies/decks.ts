/** The shape of the answer material, and how three answers are dealt from it. */
import type { Intent, Move } from './answer';
import { mix } from './hash';

/** Moves in the order in which they suit the intent; at least three, each with as many variants. */
export type Deck = Partial<Record<Move, readonly string[]>>;

/** A delicate mention is answered from its own deck; chatter and abuse are left alone. */
export type Decks = Record<Exclude<Intent, 'chatter' | 'abuse'> | 'delicate' | 'delicatePraise', Deck>;

export interface Card {
  move: Move;
  template: string;
}

const perRound = 3;

/**
 * Three cards of three different moves. Rounds deal on through the deck without repeating until it is used up,
 * then begin again; each move starts at a variant of its own, drawn from `seed`.
 */
export function deal(deck: Deck, round: number, seed: number): Card[] {
  const piles = Object.entries(deck) as [Move, readonly string[]][];
  const variants = piles[0]?.[1].length ?? 0;
  const size = piles.length * variants;
  const cards: Card[] = [];
  for (let i = 0; i < perRound && size > 0; i += 1) {
    const place = (Math.max(0, Math.trunc(round)) * perRound + i) % size;
    const pile = place % piles.length;
    const [move, templates] = piles[pile] as [Move, readonly string[]];
    const start = mix(seed, pile) % variants;
    const template = templates[(Math.floor(place / piles.length) + start) % variants];
    if (template !== undefined) cards.push({ move, template });
  }
  return cards;
}
