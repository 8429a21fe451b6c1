import type { LimitProblem } from '../locales/pages/limit-problem';
import { minutesInADay } from '../time/limits';

/** What was typed as minutes, up to so many: null for none (nothing typed), or why it is neither. */
export function readLimit(
  typed: string,
  mostMinutes: number = minutesInADay,
): { minutes: number | null } | { problem: LimitProblem } {
  const text = typed.trim().replace(/\s*(min|minutes?|mn)\.?$/i, '');
  if (text === '') return typed.trim() === '' ? { minutes: null } : { problem: 'not-a-number' };
  if (!/^[-−+]?\d+$/.test(text)) return { problem: 'not-a-number' };
  const minutes = Number(text.replace('−', '-'));
  if (minutes < 1) return { problem: 'too-small' };
  return minutes > mostMinutes ? { problem: 'too-long' } : { minutes };
}

/** Minutes as they stand in a field; nothing for no limit. */
export function writeMinutes(minutes: number | null): string {
  return minutes === null ? '' : String(minutes);
}
