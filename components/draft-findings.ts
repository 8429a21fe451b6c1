/** What there is to say of a draft, in the order in which it is shown: its voice's words, or the questions about it. */
import type { OverlayWords } from '../locales/overlay/words';
import type { ReasonsGiven } from '../locales/voice-reasons';
import type { Risk, RiskKind } from '../risks/risk';
import { type Evidence, type Reading, sideOf, type Voice } from '../tone/voice';
import { decidingWords } from './deciding-words';
import type { Marked, Note } from './MarkedWord';

/** A draft, as it was read. `text` is the one that was read: all places point into it. */
export interface DraftRead {
  text: string;
  reading: Reading;
  /** Why each word of the evidence speaks for its side. */
  reasons: ReasonsGiven;
  isFlagged: boolean;
  risks: readonly Risk[];
  quotedRisks: readonly Risk[];
  /** Whole sentences in the account's voice. */
  changes: readonly { start: number; end: number; replacement: string }[];
}

export interface Finding {
  marked: Marked;
  word: string;
  name: string;
  note: Note;
}

/** How many words the line has room for. */
const most = 3;

/** A draft to which there is nothing to object is left in peace. */
export function hasObjection({ isFlagged, risks, quotedRisks }: DraftRead): boolean {
  return isFlagged || risks.length + quotedRisks.length > 0;
}

function voiceFinding(
  { voice }: OverlayWords,
  reasons: ReasonsGiven,
  evidence: Evidence,
  word: string,
): Finding {
  const { side, reason, start, end } = evidence;
  return {
    marked: { kind: side, start, end },
    word,
    name: voice.why(word),
    note: { title: voice.sides[side], text: reasons[side][reason] ?? '' },
  };
}

export function riskFinding({ voice, draft }: OverlayWords, risk: Risk, text: string): Finding {
  const { start, end, kind, isEmbargoed } = risk;
  const word = text.slice(start, end).trim();
  const note = { title: draft.questions[kind], text: isEmbargoed ? draft.embargoed : '' };
  return { marked: { kind: 'question', start, end }, word, name: voice.whyAsked(word), note };
}

/** The most urgent first: what can't be taken back, then what may not be public, then what is only asked. */
const urgency: readonly RiskKind[] = ['iban', 'card', 'word', 'deal', 'figure', 'promise', 'phone', 'email'];

export function mostUrgent(risks: readonly Risk[]): Risk | undefined {
  const rank = ({ kind, isEmbargoed }: Risk) => urgency.indexOf(kind) - (isEmbargoed ? urgency.length : 0);
  return risks.toSorted((one, other) => rank(one) - rank(other))[0];
}

/** Said even of a draft whose voice is flagged. */
export function isPressing(risk: Risk | undefined): risk is Risk {
  return risk !== undefined && (risk.isEmbargoed || risk.kind === 'iban' || risk.kind === 'card');
}

/** Those in the line. Where the voice fits, a question comes first; where nothing is asked, the voice's own words. */
export function lineFindings(words: OverlayWords, read: DraftRead): Finding[] {
  const { reading, risks, text, isFlagged } = read;
  const asked = risks.map((risk) => riskFinding(words, risk, text));
  if (asked.length > 0 && !isFlagged) return asked.slice(0, most);
  if (reading.label === 'unsure') return asked.slice(0, most);
  const deciding = decidingWords(reading.evidence, text).map(({ evidence, word }) =>
    voiceFinding(words, read.reasons, evidence, word),
  );
  return [...asked.slice(0, 1), ...deciding].slice(0, most);
}

/** All that is to be marked in the draft: of its voice only where it does not fit. */
export function markedIn({ reading, isFlagged, risks }: DraftRead): Marked[] {
  const voice = isFlagged ? reading.evidence : [];
  return [
    ...voice.map(({ side, start, end }) => ({ kind: side, start, end })),
    ...risks.map(({ start, end }) => ({ kind: 'question' as const, start, end })),
  ];
}

/** What marks the place (UTF-16) in the draft, and why: what the pointer on it shows. */
export function findingAt(words: OverlayWords, read: DraftRead, place: number): Finding | null {
  const covers = ({ start, end }: { start: number; end: number }) => start <= place && place < end;
  const risk = read.risks.find(covers);
  if (risk) return riskFinding(words, risk, read.text);
  const evidence = read.isFlagged ? read.reading.evidence.find(covers) : undefined;
  return evidence
    ? voiceFinding(words, read.reasons, evidence, read.text.slice(evidence.start, evidence.end))
    : null;
}

/** What speaks for the side that does not fit, heaviest first. */
function strangeEvidence({ reading, isFlagged }: DraftRead): Evidence[] {
  return isFlagged ? reading.evidence.filter(({ side }) => side === sideOf(reading)) : [];
}

/** All the words of the side that does not fit: in this draft they are fine once the user says so. */
export function strangeWords(read: DraftRead): string[] {
  return strangeEvidence(read).map(({ start, end }) => read.text.slice(start, end));
}

/** The heaviest of them, as the panel lists them: what is remembered of an account is what was shown. */
export function strangeFindings(words: OverlayWords, read: DraftRead): Finding[] {
  return decidingWords(strangeEvidence(read), read.text).map(({ evidence, word }) =>
    voiceFinding(words, read.reasons, evidence, word),
  );
}

/** Each a sentence, for a reader who does not have the draft before them. `quoted`: what it quotes says. */
export function saidOf(
  words: OverlayWords,
  read: DraftRead,
  quoted: string,
  intendedVoice: Voice | null,
): string[] {
  const { common, voice, draft } = words;
  const speaks = intendedVoice && voice.accountSpeaks[intendedVoice];
  const asked = (risk: Risk, of: string) =>
    `${draft.questions[risk.kind]} ${draft.quoted(of.slice(risk.start, risk.end).trim())}${risk.isEmbargoed ? ` ${draft.embargoed}` : ''}`;
  return [
    ...(read.isFlagged
      ? [[voice.labels[read.reading.label], speaks].filter(Boolean).join(common.separator)]
      : []),
    ...read.risks.map((risk) => asked(risk, read.text)),
    ...read.quotedRisks.map((risk) => `${draft.inQuoted}${common.separator}${asked(risk, quoted)}`),
  ];
}
