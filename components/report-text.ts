import type { Words } from '../locales/words';
import type { FourWeeks } from '../worth/four-weeks';
import type { WeekVerdict } from '../worth/verdict';
import type { WeekFigures } from '../worth/week';
import { averageOf, comparisonOf } from './ReportAnswer';
import { detailsOf } from './ReportDetails';

export interface TextOfReport {
  figures: WeekFigures;
  fourWeeks: FourWeeks;
  verdict: Pick<WeekVerdict, 'answer' | 'line'> | null;
  /** Null: it stays out. */
  cost: string | null;
}

/** The report as plain text, to be pasted into a message: what is on the page but for names and texts. */
export function reportText(words: Words, { figures, fourWeeks, verdict, cost }: TextOfReport): string {
  const { common, report, worth, verdict: said } = words;
  const { days, talks } = figures;
  const first = days[0]?.day ?? '';
  const comparison = comparisonOf(words, figures);
  const kinds = talks.byKind.map(({ intent, carried }) => {
    const total = carried.you + carried.company + carried.nobody;
    return `• ${words.reply.intents[intent]} ${common.format.number(total)}`;
  });
  const blocks = [
    [report.range(first, days.at(-1)?.day ?? first), report.sentence(figures)],
    [
      `${common.format.number(fourWeeks.counted)} ${worth.fourWeeks(fourWeeks)}`,
      averageOf(words, figures),
      ...(comparison === '' ? [] : [comparison]),
    ],
    verdict?.answer
      ? [
          `${worth.verdict.given} ${said.answers[verdict.answer]}.`,
          ...(verdict.line === '' ? [] : [verdict.line]),
        ]
      : [],
    kinds.length > 0 ? [worth.kinds, ...kinds] : [],
    [...detailsOf(words, figures), ...report.besideLines(figures.beside), report.phoneMissing],
    cost === null ? [] : [cost],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
