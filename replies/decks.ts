/** The shape of the answer material, and how answers are dealt from it. */
import type { Intent, Move } from './answer';
import { mix } from './hash';

/**
 * Moves in the order in which they suit the intent, at least three, each with its templates (`template.ts`). A
 * template that begins with `word> ` is for mentions that show the cue `word` (`cues-*.ts`), and comes first there.
 */
export type Deck = Partial<Record<Move, readonly string[]>>;

/** A delicate mention is answered from its own deck; abuse is left alone. */
export type Decks = Record<Exclude<Intent, 'abuse'> | 'delicate' | 'delicatePraise', Deck>;

export interface Card {
  move: Move;
  template: string;
}

/** What decides which templates are dealt. */
export interface Hand {
  /** Any whole number: which variants come first. */
  seed: number;
  /** Cues that the mention shows. */
  cues: ReadonlySet<string>;
  /** Contacts that are known: `%p` the press contact, `%h` the account to hand over to. */
  contacts: ReadonlySet<string>;
  /** 0: as the account sounds ... 3: in another voice; see `voice-fit.ts`. */
  misfit: (template: string) => number;
}

export const perRound = 3;

/** Up to this misfit a template sounds like the account; a nuance more is not worth the same answer every time. */
const fitEnough = 1;
/** From this misfit on, a template comes after all others. */
const unusable = 3;
/** With fewer that fit, those in another voice are dealt too, after them. */
const leastUsable = 2;

const tagged = /^([a-z-]+)> /;
const contact = /%[ph]/;

function rotated<T>(list: readonly T[], by: number): T[] {
  const start = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** The templates that fit, those that fit best first: with a contact, then for the cue, then any. */
function fitting(templates: readonly string[], { cues, contacts, misfit }: Hand, turn: number): string[] {
  const named: string[] = [];
  const cued: string[] = [];
  const others: string[] = [];
  for (const template of templates) {
    const cue = tagged.exec(template)?.[1];
    const slot = contact.exec(template)?.[0];
    const text = template.replace(tagged, '');
    if ((cue !== undefined && !cues.has(cue)) || (slot !== undefined && !contacts.has(slot))) continue;
    (slot !== undefined ? named : cue !== undefined ? cued : others).push(text);
  }
  const misfits = new Map([...named, ...cued, ...others].map((text) => [text, misfit(text)]));
  const misfitOf = (text: string) => misfits.get(text) ?? 0;
  const rankOf = (text: string) => Math.max(fitEnough, misfitOf(text));
  const fromBest = (list: readonly string[]) => rotated(list, turn).sort((a, b) => rankOf(a) - rankOf(b));
  // Not always the one for the cue first: there are few of them, and many mentions that show it.
  const isCueFirst = mix(turn, 1) % 3 !== 0;
  const rest = isCueFirst
    ? [...fromBest(cued), ...fromBest(others)]
    : [...fromBest(others), ...fromBest(cued)];
  const isUsable = (text: string) => misfitOf(text) < unusable;
  const usable = [...fromBest(named), ...rest.filter(isUsable)];
  // Better twice the same in many rounds than once in another voice.
  return usable.length >= leastUsable ? usable : [...usable, ...rest.filter((text) => !isUsable(text))];
}

/**
 * Three cards of three different moves, none of `taken`. The first two moves of the deck open; those after them take
 * turns from mention to mention, one that names a contact before the others. Rounds deal on without repeating until
 * the material is used up, then begin again.
 */
export function deal(deck: Deck, round: number, hand: Hand, taken: readonly Move[] = []): Card[] {
  const piles = Object.entries(deck).flatMap(([move, templates], index) => {
    const texts = fitting(templates, hand, mix(hand.seed, index));
    return taken.includes(move as Move) || texts.length === 0 ? [] : [{ move: move as Move, texts }];
  });
  const later = rotated(piles.slice(2), mix(hand.seed, 9));
  const hasContact = (pile: (typeof piles)[number]) =>
    deck[pile.move]?.some((template) => hand.contacts.has(contact.exec(template)?.[0] ?? ''));
  const order = [
    ...piles.slice(0, 2),
    ...later.filter(hasContact),
    ...later.filter((one) => !hasContact(one)),
  ];
  const cards: Card[] = [];
  for (let i = 0; i < Math.min(perRound, order.length); i += 1) {
    const place = Math.max(0, Math.trunc(round)) * perRound + i;
    const pile = order[place % order.length];
    const template = pile?.texts[Math.floor(place / order.length) % pile.texts.length];
    if (pile && template !== undefined) cards.push({ move: pile.move, template });
  }
  return cards;
}
