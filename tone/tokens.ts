/**
 * Cuts a post into words, handles, links, hashtags, emoji, numbers and marks, each with its exact place in
 * the text (UTF-16 code units). One pass of one regular expression whose repetitions are all unambiguous or
 * bounded, so that no text, however hostile, takes more than linear time.
 */

export type TokenKind = 'word' | 'handle' | 'link' | 'hashtag' | 'emoji' | 'number' | 'mark';

export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** What dictionaries are asked for: lower case, without accents, straight apostrophes. */
  key: string;
  /** As written. */
  raw: string;
  /** Inside quotation marks that hold three words or more: somebody's speech, not this voice. */
  quoted: boolean;
}

const url = String.raw`(?:https?:\/\/|www\.)\S{1,2000}`;
const domain = String.raw`[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|fr|org|net|io|eu|co|be|ch|ca|ly|uk)(?![\p{L}\p{N}])(?:\/\S{0,2000})?`;
const mail = String.raw`[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}`;
const emoticon = String.raw`[:;=]['’]?-?[()DPpOo|\/\\]+(?![\p{L}\p{N}])|<3|\^\^`;
const emoji = String.raw`(?![©®™])\p{Extended_Pictographic}(?:\u{FE0F}|\p{Emoji_Modifier}|\u{200D}\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}`;
const number = String.raw`[€$£]?\d+(?:[.,]\d+)*(?:[  ]?[%€$£])?`;
/** « client·e·s », « tous.tes »: endings that inclusive writing adds after a dot. */
const inclusive = String.raw`(?:[·•‧.](?:es|e|s|x|ne|nes|ve|ves|rice|rices|trice|trices|euse|euses|ere|eres|ère|ères|tes|les|te)(?![\p{L}\p{N}])){0,3}`;
/** French words that lose their vowel before another: « j’ai » is two words, "I'm" and « aujourd’hui » are one. */
const elided = `(?:jusqu|lorsqu|puisqu|quoiqu|qu|[jdlmtsnc])['’ʼ‘]`;
/** The bound keeps a word of thousands of apostrophes from being one word. */
const word = String.raw`${elided}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‘][\p{L}\p{M}]+){0,3}${inclusive}`;

const pattern = new RegExp(
  `(${url}|${mail}|${domain})|([@＠][A-Za-z0-9_]{1,50})|([#＃][\\p{L}\\p{N}_]+)|` +
    `(${emoticon}|${emoji})|(${number})|(${word})|[!?]+|\\.{2,}|[^\\s\\p{C}]`,
  'giu',
);

const isPlain = /^[\x20-\x7e]*$/;

/** Lower case, no accents, straight apostrophes, plain letters for their fancy Unicode doubles. */
function fold(word: string): string {
  // Most words have nothing to fold, and normalising is slow.
  if (isPlain.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ‘]/g, "'");
}

/** `client·e·s` is looked up as `clients`, `collaborateur.rice` as `collaborateur`. */
function withoutInclusiveEnding(key: string): string {
  const dot = key.search(/[·•‧.]/);
  if (dot < 0) return key;
  const base = key.slice(0, dot);
  return key.endsWith('s') && !base.endsWith('s') ? `${base}s` : base;
}

const closing: Record<string, string> = { '«': '»', '“': '”', '„': '“', '"': '"' };

/** Marks the tokens between quotation marks. Unclosed marks quote nothing. */
function markQuotes(tokens: Token[]): void {
  let from = -1;
  let waitingFor = '';
  for (let i = 0; i < tokens.length; i += 1) {
    const { kind, raw } = tokens[i] as Token;
    if (kind !== 'mark') continue;
    if (from >= 0 && raw === waitingFor) {
      const inside = tokens.slice(from + 1, i);
      if (inside.filter((token) => token.kind === 'word').length >= 3) {
        for (const token of inside) token.quoted = true;
      }
      from = -1;
    } else if (from < 0 && closing[raw]) {
      from = i;
      waitingFor = closing[raw];
    }
  }
}

/** The groups of `pattern` are numbered in this order; asking them by name is slow. */
const order: readonly TokenKind[] = ['link', 'handle', 'hashtag', 'emoji', 'number', 'word'];

function kindOf(match: RegExpExecArray): TokenKind {
  for (let i = 0; i < order.length; i += 1) if (match[i + 1] !== undefined) return order[i] ?? 'mark';
  return 'mark';
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const start = match.index;
    const kind = kindOf(match);
    const key = kind === 'word' ? withoutInclusiveEnding(fold(raw)) : fold(raw);
    tokens.push({ kind, start, end: start + raw.length, key, raw, quoted: false });
  }
  markQuotes(tokens);
  return tokens;
}
