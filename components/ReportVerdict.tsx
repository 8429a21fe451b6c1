import type { Words } from '../locales/words';
import { type Verdict, verdicts } from '../worth/verdict';
import { ReportLine, useKeptLine } from './ReportLine';

export interface ReportVerdictProps {
  words: Words;
  answer: Verdict | null;
  line: string;
  /** Null takes it back. */
  onVerdict: (answer: Verdict | null, line: string) => void;
}

/** Was the week worth it? The user's own word, in one click, and in a line if they like. */
export function ReportVerdict({ words, answer, line, onVerdict }: ReportVerdictProps) {
  const { verdict, worth, conversation } = words;
  const { field, typed } = useKeptLine(line, (written) => answer && onVerdict(answer, written));
  return (
    <section class="report-verdict" data-given={answer !== null} aria-labelledby="verdict">
      <h2 id="verdict">{worth.verdict.question}</h2>
      <fieldset aria-labelledby="verdict">
        {verdicts.map((each) => (
          <button
            key={each}
            class="pill"
            type="button"
            aria-pressed={answer === each}
            onClick={() => onVerdict(answer === each ? null : each, answer === each ? '' : typed)}
          >
            {verdict.answers[each]}
          </button>
        ))}
        {answer && <ReportLine field={field} label={conversation.line} placeholder={conversation.line} />}
      </fieldset>
    </section>
  );
}
