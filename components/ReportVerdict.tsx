import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../locales/words';
import { longestLine } from '../worth/counted';
import { type Verdict, verdicts } from '../worth/verdict';

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
  const [typed, setTyped] = useState(line);
  useEffect(() => setTyped(line), [line]);
  const keepLine = () => {
    if (answer && typed.trim() !== line) onVerdict(answer, typed.trim());
  };
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
            onClick={() => onVerdict(answer === each ? null : each, answer === each ? '' : typed.trim())}
          >
            {verdict.answers[each]}
          </button>
        ))}
        {answer && (
          <input
            type="text"
            autocomplete="off"
            maxLength={longestLine}
            value={typed}
            aria-label={conversation.line}
            placeholder={conversation.line}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={keepLine}
            onKeyDown={(event) => {
              if (event.key === 'Enter') keepLine();
            }}
          />
        )}
      </fieldset>
    </section>
  );
}
