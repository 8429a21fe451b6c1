import type { Risk, RiskRules } from './risk';
export function findRisks(text: string, rules: RiskRules, day: string): Risk[] {
  const isEmbargoed = rules.embargoes.some(({ from, until }) => from <= day && day <= until);
  return [...text.matchAll(/revenue[^.!?\n]*\d+ ?%?/g)].map((m) => ({
    kind: 'figure' as const,
    start: m.index,
    end: m.index + m[0].length,
    isEmbargoed,
  }));
}
