/**
 * What the form of a text says of its voice, words aside: shouting, stretched letters, headline capitals, links
 * at the end, an agent's initials. Each sign is one readable feature, with the tokens that show it.
 */
import type { Cue } from './cue';
import type { Token } from './tokens';

export interface Sign extends Cue {
  name: string;
  /** Indexes of the tokens that show it. */
  at: number[];
}

const informal: Cue = { side: 'personal', reason: 'informal' };
const asking: Cue = { side: 'personal', reason: 'wording' };
const addressed: Cue = { side: 'personal', reason: 'direct-address' };
const promotion: Cue = { side: 'corporate', reason: 'promotion' };
const pressRelease: Cue = { side: 'corporate', reason: 'press-release' };
const signedAnswer: Cue = { side: 'corporate', reason: 'customer-service' };

/** Emoji of business posts, read as decoration of an announcement rather than as a smile. */
const businessEmoji = /^(?:[👉➡▶📅📆📍🎯📢📣🔗📌📊📈💼🚀🏆🎟🗓📲📞✉📩📧🕒⏰🛒🎁✅☑▪🔹🔸🆕🔴📰🎥🎬📺🎙⬇👇🤝🔎])/u;

/** Marks of no interest for a headline or the end of a sentence. */
const inTitle = new Set([',', '-', '–', '—', '&', "'", '’', '(', ')', '"', '«', '»', '“', '”', '/']);

function nameOf(token: Token, next: Token | undefined): [string, Cue] | undefined {
  const { kind, raw, key } = token;
  switch (kind) {
    case 'emoji':
      if (/^[\x20-\x7e]/.test(raw)) return ['emoticon', informal];
      return businessEmoji.test(raw) ? ['business emoji', promotion] : ['emoji', informal];
    case 'hashtag':
      return ['hashtag', promotion];
    case 'link':
      return ['link', promotion];
    case 'number':
      return /[%€$£]/.test(raw) ? ['money or share', pressRelease] : undefined;
    case 'mark':
      if (/^[!?]{2,}$/.test(raw)) return ['long shout', informal];
      if (raw === '!') return ['shout', informal];
      if (raw === '?') return ['question', asking];
      if ((raw === '…' || /^\.{2,}$/.test(raw)) && next && next.kind !== 'link') return ['dots', informal];
      if ((raw === ':' || raw === '|') && next && next.kind !== 'mark') return ['colon', pressRelease];
      return undefined;
    case 'word':
      // « loooong », "noooo", but not "www" or a Roman number.
      if (/([a-z])\1\1/.test(key) && !/^(?:w+|[ivxlcdm]+)$/.test(key)) return ['stretched', informal];
      if (raw.length >= 5 && raw === raw.toUpperCase() && raw !== raw.toLowerCase())
        return ['capitals', informal];
      return undefined;
    default:
      return undefined;
  }
}

/** Three capitalised words in a row or more, small ones between them allowed: a title. */
function titles(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  let run: number[] = [];
  let lower = 0;
  const close = () => {
    if (run.length >= 3 && run.length > 2 * lower) found.push(...run);
    run = [];
    lower = 0;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') {
      if (token.kind !== 'number' && !inTitle.has(token.raw)) close();
    } else if (/^\p{Lu}\p{Ll}/u.test(token.raw)) run.push(index);
    else if (run.length > 0) {
      lower += token.raw.length > 4 ? 1.5 : 0.4;
      if (lower > 3) close();
    }
  }
  close();
  return found;
}

const partings = new Set([
  'thanks',
  'thx',
  'cheers',
  'regards',
  'best',
  'sincerely',
  'merci',
  'cordialement',
  'cdt',
]);

/** Where a text that is signed is signed: its last token but for links and emoji. */
function lastOf(tokens: readonly Token[]): number {
  let last = tokens.length - 1;
  while (last > 0 && (tokens[last]?.kind === 'link' || tokens[last]?.kind === 'emoji')) last -= 1;
  return last;
}

/** "... by tomorrow. Joanne", "Thanks, Andy": a first name at the end, which is an agent's as well. */
function firstName(tokens: readonly Token[]): { name: string; at: number[] } | undefined {
  const last = lastOf(tokens);
  const name = tokens[last];
  const mark = tokens[last - 1];
  if (last < 4 || name?.kind !== 'word' || mark?.kind !== 'mark' || !/^\p{Lu}\p{Ll}/u.test(name.raw)) return;
  if (mark.raw !== ',')
    return /^(?:[.!?~]|[-–]$)/.test(mark.raw) ? { name: 'first name', at: [last] } : undefined;
  return partings.has(tokens[last - 2]?.key ?? '') ? { name: 'thanks, first name', at: [last] } : undefined;
}

const greetings = new Set([
  ...['hi', 'hello', 'hey', 'hiya', 'dear', 'thanks', 'morning'],
  ...['bonjour', 'bonsoir', 'salut', 'merci', 'cher', 'chere', 'coucou'],
]);

/** "Hi Pauline," is what a service says, "Hi @CedarHotels" what its customer does. */
function greeting(tokens: readonly Token[]): { name: string; at: number[] } | undefined {
  if (!greetings.has(tokens[0]?.key ?? '')) return;
  const at = greetings.has(tokens[1]?.key ?? '') ? 2 : 1;
  const named = tokens[at];
  if (named?.kind === 'handle') return { name: 'greets a handle', at: [0, at] };
  const isClosed = /^[,!.]/.test(tokens[at + 1]?.raw ?? '');
  if (named?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(named.raw) && isClosed)
    return { name: 'greets a name', at: [0, at] };
  return { name: named && /^[,!.]/.test(named.raw) ? 'greets nobody' : 'greets on', at: [0] };
}

/** "^JD", "/Sophie", "-MB", "Tony - Free" at the very end: the agent who signs a company's answer. */
function signature(tokens: readonly Token[]): number[] {
  const last = lastOf(tokens);
  const name = tokens[last];
  const mark = tokens[last - 1];
  if (name?.kind !== 'word' || mark?.end !== name.start || !/^[\^*/~-]$/.test(mark.raw)) return [];
  const isInitials = /^\p{Lu}{2,3}$/u.test(name.raw) || (mark.raw !== '-' && /^\p{Lu}/u.test(name.raw));
  return isInitials ? [last - 1, last] : [];
}

export function signsOf(tokens: readonly Token[]): Sign[] {
  const signs = new Map<string, Sign>();
  const add = (name: string, cue: Cue, ...at: number[]) => {
    const sign = signs.get(name);
    if (sign) sign.at.push(...at);
    else signs.set(name, { ...cue, name, at });
  };

  for (const [index, token] of tokens.entries()) {
    const named = nameOf(token, tokens[index + 1]);
    if (named) add(named[0], named[1], index);
  }
  const title = titles(tokens);
  if (title.length > 0) add('title', pressRelease, ...title);
  const signed = signature(tokens);
  if (signed.length > 0) add('signature', signedAnswer, ...signed);
  const named = firstName(tokens);
  if (named) add(named.name, signedAnswer, ...named.at);
  const greeted = greeting(tokens);
  if (greeted)
    add(greeted.name, greeted.name === 'greets a handle' ? addressed : signedAnswer, ...greeted.at);

  const first = tokens.findIndex((token) => token.kind !== 'handle');
  const opening = tokens[first];
  if (opening?.kind === 'word' && /^\p{Ll}/u.test(opening.raw)) add('small start', informal, first);
  const last = tokens.at(-1);
  if (last?.kind === 'link') add('ends on a link', promotion, tokens.length - 1);
  else if (last?.kind === 'hashtag') add('ends on a hashtag', promotion, tokens.length - 1);
  else if (last?.kind === 'emoji') add('ends on an emoji', informal, tokens.length - 1);

  return [...signs.values()];
}
