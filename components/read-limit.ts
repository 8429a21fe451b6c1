import type { LimitProblem } from '../locales/pages/words';

const minutesInADay = 1440;

/** What was typed as a daily limit: minutes, null for none (nothing typed), or why it is neither. */
export function readLimit(typed: string): { minutes: number | null } | { problem: LimitProblem } {
  const text = typed.trim().replace(/\s*(min|minutes?|mn)\.?$/i, '');
  if (text === '') return typed.trim() === '' ? { minutes: null } : { problem: 'not-a-number' };
  if (!/^[-−+]?\d+$/.test(text)) return { problem: 'not-a-number' };
  const minutes = Number(text.replace('−', '-'));
  if (minutes < 1) return { problem: 'too-small' };
  return minutes > minutesInADay ? { problem: 'too-long' } : { minutes };
}
