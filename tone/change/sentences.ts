/**
 * Cuts a draft into sentences, and says which words in it are somebody else's: what stands in quotation marks, a
 * repost, a line that names its speaker. A full stop inside a link, a number or after an abbreviation ends nothing.
 */
import { type Token, tokenize } from '../tokens';
import type { Word } from './rewriting';

/** Longer drafts are read no further: it is enough for eight changes. */
export const charactersRead = 5000;

const abbreviations = new Set(
  'm mm mme mlle mr mrs ms dr pr st ste etc p.ex cf vs no inc ltd corp co jr sr approx env av bd tél tel art'.split(
    ' ',
  ),
);

const closing: Record<string, string> = { '«': '»', '“': '”', '„': '“', '"': '"', '‹': '›' };

/** Does a single quotation mark open here? An apostrophe stands after a letter. */
const opensSingle = (text: string, at: number) =>
  /['‘]/.test(text.charAt(at)) &&
  !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) &&
  /\p{L}/u.test(text.charAt(at + 1));

/** 1 for each place between quotation marks, 2 where one closes. A mark that is never closed takes all that follows. */
function quotations(text: string): Uint8Array {
  const places = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const close = closing[text.charAt(at)];
    let end = -1;
    if (close !== undefined) end = text.indexOf(close, at + 1);
    else if (opensSingle(text, at)) {
      const rest = text.slice(at + 1).search(/['’](?![\p{L}\p{N}])/u);
      end = rest < 0 ? -1 : at + 1 + rest;
    } else continue;
    places.fill(1, at, end < 0 ? text.length : end);
    if (end < 0) break;
    places[end] = 2;
    at = end;
  }
  return places;
}

/** From here on it is not the writer's: `RT @somebody`, a quoted line. */
function startOfRepost(text: string): number {
  const at = text.search(/(?:^|\s)(?:RT|QT|MT)[\s:]*[@＠]|(?:^|\n)\s*>/u);
  return at < 0 ? text.length : at;
}

const isEnd = ({ kind, raw }: Token) => kind === 'mark' && /^(?:[!?]+|\.{1,}|…|[!?…]+)$/u.test(raw);

function endsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !isEnd(token)) return false;
  if (token.raw !== '.') return true;
  const after = text.charAt(token.end);
  if (after !== '' && /[\p{L}\p{N}@#/_-]/u.test(after)) return false;
  const before = tokens[i - 1];
  if (!before || before.end !== token.start || before.kind !== 'word') return true;
  return !abbreviations.has(before.raw.toLowerCase()) && !/^\p{Lu}$/u.test(before.raw);
}

const breaksLine = (gap: string) => /[\n\r\u2028\u2029]/.test(gap);

export interface Sentence {
  words: Word[];
  /** Places in the text that are somebody else's words. */
  isOthers: (word: Word) => boolean;
}

const namesSpeaker =
  /^(?:[@＠]\w+|\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)+(?: ?\([^)]{1,40}\))?)\s?:|[—–-]\s?\p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}.-]+(?:,|$)/u;
const nextIsSignature = /^\s*(?:[—–-]\s?|~\s?)\p{Lu}/u;

export function sentencesOf(whole: string): Sentence[] {
  const text = whole.slice(0, charactersRead);
  const tokens = tokenize(text);
  const quoted = quotations(text);
  /** What closes with the sentence that it follows. */
  const trails = ({ raw, start }: Token) =>
    /^[»”)\]’]$/.test(raw) || (/^["']$/.test(raw) && quoted[start] === 2);
  const repost = startOfRepost(text);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const next = tokens[i + 1];
    const end = tokens[i]?.end ?? 0;
    const isBroken = next !== undefined && breaksLine(text.slice(end, next.start));
    const isLast = next === undefined;
    if (!isLast && !isBroken) {
      let last = i;
      // No more than a few: a line of a thousand brackets ends nothing.
      while (last >= from && last > i - 5 && trails(tokens[last] as Token)) last -= 1;
      if (last < from || !endsSentence(text, tokens, last) || trails(next)) continue;
    }
    // Cut off by the limit, a sentence is not whole.
    if (isLast && whole.length > text.length) break;
    const words = tokens.slice(from, i + 1).map(
      ({ kind, start, end, raw }): Word => ({
        kind,
        start,
        end,
        raw,
        form: raw.normalize('NFC').toLowerCase().replace(/[’ʼ‘]/g, "'"),
      }),
    );
    const start = words[0]?.start ?? 0;
    const isSigned =
      nextIsSignature.test(text.slice(end, end + 60)) || namesSpeaker.test(text.slice(start, end));
    const isOthers = (word: Word) => isSigned || word.start >= repost || quoted[word.start] === 1;
    if (words.length > 0) sentences.push({ words, isOthers });
    from = i + 1;
  }
  return sentences;
}
