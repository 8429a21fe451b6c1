/**
 * What is worth a second look in somebody else's post that is about to be quoted or reposted. Its "we" is not the
 * company, unless the company wrote it: figures and plans count where it is named.
 */
import { findRisks } from './find-risks';
import type { Risk, RiskKind, RiskRules } from './risk';

const ofTheCompany: ReadonlySet<RiskKind> = new Set(['figure', 'deal', 'promise']);

/** `author`: a handle without "@". `day`: `YYYY-MM-DD`. */
export function findRisksInQuoted(
  { author, text }: { author: string; text: string },
  rules: RiskRules,
  day: string,
): Risk[] {
  const lower = text.toLowerCase();
  const isOfTheCompany = rules.company.some(
    (name) => name.toLowerCase() === author.toLowerCase() || lower.includes(name.toLowerCase()),
  );
  const risks = findRisks(text, rules, day);
  return isOfTheCompany ? risks : risks.filter(({ kind }) => !ofTheCompany.has(kind));
}
