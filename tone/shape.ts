/**
 * What the shape of a text says of its voice, words aside: shouting, stretched letters, emoji, headline
 * capitals, links, hashtags, an agent's initials. Each cue carries the stretch it was seen in.
 */
import type { Cue } from './lexicon';
import type { Token } from './tokens';

export interface PlacedCue extends Cue {
  start: number;
  end: number;
}

const at = (token: Token, cue: Cue): PlacedCue => ({ ...cue, start: token.start, end: token.end });

/** Emoji of business posts, read as decoration of an announcement rather than as a smile. */
const businessEmoji = /^(?:[👉➡▶📅📆📍🎯📢📣🔗📌📊📈💼🚀🏆🎟🗓📲📞✉📩📧🕒⏰🛒🎁✅☑▪🔹🔸🆕🔴📰🎥🎬📺🎙])/u;

const shape = {
  emoji: { side: 'personal', reason: 'informal', points: 0.45 },
  emoticon: { side: 'personal', reason: 'informal', points: 1.1 },
  businessEmoji: { side: 'corporate', reason: 'promotion', points: 0.7 },
  shout: { side: 'personal', reason: 'informal', points: 0.5 },
  longShout: { side: 'personal', reason: 'informal', points: 0.9 },
  dots: { side: 'personal', reason: 'informal', points: 0.45 },
  stretched: { side: 'personal', reason: 'informal', points: 1.2 },
  capitals: { side: 'personal', reason: 'informal', points: 0.4 },
  lowerStart: { side: 'personal', reason: 'informal', points: 0.5 },
  question: { side: 'personal', reason: 'wording', points: 0.3 },
  hashtag: { side: 'corporate', reason: 'promotion', points: 0.4 },
  link: { side: 'corporate', reason: 'promotion', points: 0.9 },
  money: { side: 'corporate', reason: 'press-release', points: 0.4 },
  headline: { side: 'corporate', reason: 'wording', points: 1.2 },
  colon: { side: 'corporate', reason: 'wording', points: 0.5 },
  initials: { side: 'corporate', reason: 'customer-service', points: 2.2 },
} as const satisfies Record<string, Cue>;

function markCue(token: Token, next: Token | undefined): Cue | undefined {
  if (/^[!?]{2,}$/.test(token.raw)) return shape.longShout;
  if (token.raw === '!') return shape.shout;
  if (token.raw === '?') return shape.question;
  if (token.raw === '…' && next?.kind === 'link') return undefined;
  if (token.raw === '…' || /^\.{2,}$/.test(token.raw)) return shape.dots;
  if ((token.raw === ':' || token.raw === '|') && next && next.kind !== 'mark') return shape.colon;
  return undefined;
}

function wordCue(token: Token): Cue | undefined {
  const { raw, key } = token;
  // « loooong », "noooo", but not "www" or a Roman number.
  if (/([a-z])\1\1/.test(key) && !/^(?:w+|[ivxlcdm]+)$/.test(key)) return shape.stretched;
  if (raw.length >= 5 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()) return shape.capitals;
  return undefined;
}

/** Four capitalised words in a row or more, small ones between them allowed: a title. */
function headlines(tokens: readonly Token[]): PlacedCue[] {
  const found: PlacedCue[] = [];
  let first: Token | undefined;
  let last: Token | undefined;
  let capitals = 0;
  let lower = 0;
  const close = () => {
    if (first && last && capitals >= 4 && capitals > 2 * lower) {
      found.push({ ...shape.headline, start: first.start, end: last.end });
    }
    first = undefined;
    capitals = 0;
    lower = 0;
  };
  for (const token of tokens) {
    if (token.kind !== 'word') {
      if (token.kind !== 'number' && token.raw !== ',' && token.raw !== '-') close();
    } else if (/^\p{Lu}\p{Ll}/u.test(token.raw)) {
      first ??= token;
      last = token;
      capitals += 1;
    } else if (first) {
      lower += token.raw.length > 4 ? 2 : 0.5;
      if (lower > 3) close();
    }
  }
  close();
  return found;
}

export function shapeCues(tokens: readonly Token[]): PlacedCue[] {
  const found: PlacedCue[] = headlines(tokens);
  const firstWord = tokens.find((token) => token.kind === 'word');
  const opens = firstWord && (firstWord.start === 0 || tokens[0]?.kind === 'handle');
  if (firstWord && opens && /^\p{Ll}/u.test(firstWord.raw)) found.push(at(firstWord, shape.lowerStart));
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    let cue: Cue | undefined;
    if (token.kind === 'emoji') {
      if (/^[\x20-\x7e]/.test(token.raw)) cue = shape.emoticon;
      else cue = businessEmoji.test(token.raw) ? shape.businessEmoji : shape.emoji;
    } else if (token.kind === 'hashtag') cue = shape.hashtag;
    else if (token.kind === 'link') cue = shape.link;
    else if (token.kind === 'number' && /[%€$£]/.test(token.raw)) cue = shape.money;
    else if (token.kind === 'mark') cue = markCue(token, next);
    else if (token.kind === 'word') cue = wordCue(token);
    if (cue) found.push(at(token, cue));
    // "^JD", "/Sophie", "-MB" at the very end: the agent who signs a company's answer.
    const isNearEnd = index >= tokens.length - 3;
    if (isNearEnd && next?.kind === 'word' && token.end === next.start && /^[\^*/-]$/.test(token.raw)) {
      const isInitials = /^\p{Lu}{2,3}$/u.test(next.raw) || (token.raw !== '-' && /^\p{Lu}/u.test(next.raw));
      if (isInitials) found.push({ ...shape.initials, start: token.start, end: next.end });
    }
  }
  return found;
}
