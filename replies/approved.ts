/** Lines that communications has approved: those that fit a mention today, word for word. */
import type { AnswerOptions, ApprovedLine, Move, Suggestion } from './answer';
import { type Deck, perRound } from './decks';

/** Their days decide; a line that has days is not offered where today is not known. */
export function isValidOn({ validFrom, validUntil }: ApprovedLine, today: string | undefined): boolean {
  if (validFrom === undefined && validUntil === undefined) return true;
  if (today === undefined) return false;
  return (validFrom === undefined || validFrom <= today) && (validUntil === undefined || today <= validUntil);
}

/**
 * The approved suggestions of this round. They stand for the first moves of the deck: three suggestions are still
 * three moves.
 */
export function approvedSuggestions(
  { approvedLines = [], today, round }: AnswerOptions,
  { intent, language }: Pick<ApprovedLine, 'intent' | 'language'>,
  deck: Deck,
): Suggestion[] {
  const lines = approvedLines.filter(
    (line) =>
      line.intent === intent &&
      line.language === language &&
      isValidOn(line, today) &&
      line.text.trim() !== '',
  );
  const moves = Object.keys(deck) as Move[];
  return lines
    .slice(round * perRound, (round + 1) * perRound)
    .map(({ text }, index) => ({ text: text.trim(), move: moves[index] ?? 'act', approved: true }));
}
