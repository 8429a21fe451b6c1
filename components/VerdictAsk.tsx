import type { OverlayWords } from '../locales/overlay/words';
import { type Verdict, verdicts } from '../worth/verdict';
import { ChoiceWithLine } from './ChoiceWithLine';

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
      <ChoiceWithLine
        legend={verdict.question}
        isLegendShown={true}
        choices={verdicts}
        words={verdict.answers}
        chosen={answer}
        onChoose={onAnswer}
        lineLabel={conversation.line}
        onLine={onLine}
      />
    </div>
  );
}
