/** One round of an account: from the click on a stop to the last of them, or until it is left lying. */
export interface Round {
  /** UTC, ms. */
  startedAt: number;
  /** UTC, ms: when a stop was last opened. */
  openedAt: number;
  /** Keys of the legs that were opened. */
  opened: string[];
  /** The last leg was opened. */
  isDone: boolean;
}

/** So long without another stop, and it is over. */
const leftLyingMs = 30 * 60_000;

/** Nobody goes on with it. */
export function isLeftLying(round: Round, now: number): boolean {
  return Math.abs(now - round.openedAt) > leftLyingMs;
}

/** Does the next click begin another one? */
export function isOver(round: Round | null, now: number): boolean {
  return round === null || round.isDone || isLeftLying(round, now);
}

export function afterOpening(round: Round | null, leg: string, isLast: boolean, now: number): Round {
  const current = round !== null && !isOver(round, now) ? round : { startedAt: now, opened: [] };
  return {
    startedAt: current.startedAt,
    openedAt: now,
    opened: [...new Set([...current.opened, leg])],
    isDone: isLast,
  };
}
