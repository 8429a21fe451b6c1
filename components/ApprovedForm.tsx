import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AnswersWords } from '../locales/pages/answers-words';
import type { Words } from '../locales/words';
import type { ApprovedLine } from '../replies/answer';
import { weightedLength } from '../replies/weighted-length';
import { approvedIntents, longestApproved } from '../settings/answers';

interface ApprovedFormProps {
  words: Words;
  /** To be changed; null: a new one. */
  line: ApprovedLine | null;
  isFull: boolean;
  /** The field that has the focus where one begins to write. */
  field: Ref<HTMLTextAreaElement>;
  onKeep: (line: ApprovedLine) => void;
  onCancel: () => void;
}

const languages = ['fr', 'en'] as const;

/** One approved answer as it is written. */
export function ApprovedForm({ words, line, isFull, field, onKeep, onCancel }: ApprovedFormProps) {
  const { answers, popup, reply } = words;
  const id = useId();
  const begun = {
    intent: line?.intent ?? 'complaint',
    language: line?.language ?? answers.inLanguage,
    text: line?.text ?? '',
    from: line?.validFrom ?? '',
    until: line?.validUntil ?? '',
  };
  const [typed, setTyped] = useState(begun);
  const [problem, setProblem] = useState<keyof AnswersWords['problems'] | null>(null);
  const keep = () => {
    const { intent, language, from, until } = typed;
    const text = typed.text.trim();
    const found = problemOf({ text, from, until }, isFull);
    setProblem(found);
    if (found) return;
    setTyped({ ...begun, intent, language, text: '', from: '', until: '' });
    const days = { ...(from && { validFrom: from }), ...(until && { validUntil: until }) };
    onKeep({ intent, language, text, ...days });
  };
  const dayField = (which: 'from' | 'until') => (
    <label>
      <span>{answers[which]}</span>
      <input
        class="line-field"
        type="date"
        value={typed[which]}
        aria-describedby={`${id}-problem`}
        onInput={(event) => setTyped({ ...typed, [which]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="approved-form">
      <label>
        <span>{answers.intent}</span>
        <select
          class="quiet-select"
          value={typed.intent}
          onChange={({ currentTarget }) =>
            setTyped({ ...typed, intent: approvedIntents[currentTarget.selectedIndex] ?? typed.intent })
          }
        >
          {approvedIntents.map((intent) => (
            <option key={intent} value={intent} selected={intent === typed.intent}>
              {intent === 'delicate' ? answers.delicate : reply.intents[intent]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{answers.language}</span>
        <select
          class="quiet-select"
          value={typed.language}
          onChange={({ currentTarget }) =>
            setTyped({ ...typed, language: languages[currentTarget.selectedIndex] ?? typed.language })
          }
        >
          {languages.map((language) => (
            <option key={language} value={language} selected={language === typed.language}>
              {popup.languages[language]}
            </option>
          ))}
        </select>
      </label>
      <span class="approved-days">
        {dayField('from')}
        {dayField('until')}
      </span>
      <textarea
        class="line-field lines-field"
        rows={3}
        lang={typed.language}
        ref={field}
        value={typed.text}
        aria-label={answers.text}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onInput={(event) => setTyped({ ...typed, text: event.currentTarget.value })}
      />
      <button class="text-button" type="button" onClick={keep}>
        {line ? answers.keep : answers.add}
      </button>
      {line && (
        <button class="text-button" type="button" onClick={onCancel}>
          {answers.cancel}
        </button>
      )}
      <p id={`${id}-problem`} class="setting-problem" role="alert">
        {problem && answers.problems[problem]}
      </p>
    </div>
  );
}

function problemOf(
  { text, from, until }: { text: string; from: string; until: string },
  isFull: boolean,
): keyof AnswersWords['problems'] | null {
  if (isFull) return 'full';
  if (text === '') return 'empty';
  if (weightedLength(text) > longestApproved) return 'too-long';
  return from !== '' && until !== '' && from > until ? 'order' : null;
}
