import type { OverlayWords } from '../locales/overlay/words';
import { longestLine } from '../worth/counted';
import { type Verdict, verdicts } from '../worth/verdict';

export interface VerdictAskProps {
  words: OverlayWords;
  /** Of last week, as the worker computed it. */
  sentence: string;
  answer: Verdict | null;
  onAnswer: (answer: Verdict) => void;
  onLine: (line: string) => void;
}

/** Last week in one sentence, and was it worth it: one key, or a click. */
export function VerdictAsk({ words, sentence, answer, onAnswer, onLine }: VerdictAskProps) {
  const { verdict, conversation } = words;
  return (
    <div class="verdict">
      <p>{sentence}</p>
      <fieldset class="conversation-choices">
        <legend>{verdict.question}</legend>
        {verdicts.map((each) => (
          <button
            key={each}
            class="pill small"
            type="button"
            aria-pressed={answer === each}
            onClick={() => onAnswer(each)}
          >
            {verdict.answers[each]}
          </button>
        ))}
      </fieldset>
      {answer && (
        <input
          class="conversation-line"
          type="text"
          autocomplete="off"
          maxLength={longestLine}
          aria-label={conversation.line}
          placeholder={conversation.line}
          onChange={(event) => onLine(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
