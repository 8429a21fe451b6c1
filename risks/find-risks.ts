/**
 * What in a draft is worth a second look before it is public: figures of the company, deals, promises, private data,
 * words of the company's own list. Nothing is ever blocked, and in doubt nothing is asked: a false alarm costs more
 * than a figure missed. That nothing is found says nothing.
 */
import { findDeals } from './deals';
import { readDraft } from './draft';
import { findFigures } from './figures';
import { findListedWords } from './listed-words';
import { findPrivateData } from './private-data';
import { findPromises } from './promises';
import { linksToRelease } from './release-links';
import type { Risk, RiskKind, RiskRules } from './risk';

/** X's longest post. What comes after is not read. */
const longestText = 25_000;
/** More would be a list, not a look. */
const mostRisks = 24;

/** Where two claim the same words, the first of these has them. */
const seriousness: readonly RiskKind[] = [
  'iban',
  'card',
  'phone',
  'email',
  'word',
  'deal',
  'figure',
  'promise',
];

/** The most serious, without overlap; those of one kind that touch are one. */
function mostSerious(risks: readonly Risk[]): Risk[] {
  const bySeriousness = risks.toSorted(
    (a, b) => seriousness.indexOf(a.kind) - seriousness.indexOf(b.kind) || a.start - b.start || b.end - a.end,
  );
  const kept: Risk[] = [];
  for (const risk of bySeriousness) {
    const last = kept.at(-1);
    if (last && last.kind === risk.kind && risk.start < last.end) {
      last.end = Math.max(last.end, risk.end);
      last.isEmbargoed ||= risk.isEmbargoed;
    } else kept.push({ ...risk });
  }
  const free: Risk[] = [];
  for (const risk of kept) {
    if (free.length === mostRisks) break;
    if (!free.some(({ start, end }) => risk.start < end && start < risk.end)) free.push(risk);
  }
  return free;
}

/**
 * @param text a draft, 0 to 25,000 UTF-16 units; more is not read
 * @param day `YYYY-MM-DD` on which it is sent: the day for which a scheduled post is set
 * @returns at most 24, in the order of the text, without overlap
 */
export function findRisks(text: string, rules: RiskRules, day: string): Risk[] {
  const read = text.slice(0, longestText);
  const draft = readDraft(read, rules);
  const isEmbargo = rules.embargoes.some(({ from, until }) => from <= day && day <= until);
  const risks: Risk[] = [];
  for (const { kind, start, end } of findPrivateData(draft))
    risks.push({ kind, start, end, isEmbargoed: false });
  for (const { start, end } of findListedWords(read, rules.wordList)) {
    risks.push({ kind: 'word', start, end, isEmbargoed: false });
  }
  if (!linksToRelease(read, rules.releaseDomains)) {
    for (const { start, end } of findDeals(draft))
      risks.push({ kind: 'deal', start, end, isEmbargoed: isEmbargo });
    for (const { start, end } of findFigures(draft, isEmbargo)) {
      risks.push({ kind: 'figure', start, end, isEmbargoed: isEmbargo });
    }
  }
  for (const { start, end, isAboutResults } of findPromises(draft)) {
    risks.push({ kind: 'promise', start, end, isEmbargoed: isEmbargo && isAboutResults });
  }
  return mostSerious(risks).sort((a, b) => a.start - b.start);
}
