import type { Words } from '../locales/words';
import type { WeekFigures } from '../worth/week';

/** Who carried what, how soon, and what still waits: a sentence each, and none where there is nothing to say. */
export function ReportDetails({ words, figures }: { words: Words; figures: WeekFigures }) {
  const lines = detailsOf(words, figures);
  if (lines.length === 0) return null;
  return (
    <section class="report-details" aria-labelledby="details">
      <h2 id="details">{words.worth.details}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

export function detailsOf({ worth }: Words, figures: WeekFigures): string[] {
  return [...worth.detailLines(figures), ...(figures.isMostlyElsewhere ? [worth.mostlyElsewhere] : [])];
}
