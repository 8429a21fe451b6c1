import { signal as signalOf } from '@preact/signals-core';
import type { VNode } from 'preact';
import { VerdictAsk } from '../../components/VerdictAsk';
import type { Stage } from '../../lifecycle/feature';
import type { OverlayWords } from '../../locales/overlay/words';
import { type LastWeek, sendMessage } from '../../messaging/protocol';
import { type Verdict, verdicts } from '../../worth/verdict';

export interface VerdictQuestion {
  /** Is there a question? To be called when the panel opens. */
  ask(): void;
  /** Each word answers to its first letter. */
  onKey(words: OverlayWords, event: KeyboardEvent): void;
  /** Null where nothing is asked. */
  draw(words: OverlayWords): VNode | null;
}

/** Was last week worth it? The worker says whether that is asked, and computes what is said of the week. */
export function verdictQuestion({ guard }: Stage): VerdictQuestion {
  const asked = signalOf<LastWeek | null>(null);
  const answer = signalOf<Verdict | null>(null);

  const keep = guard((given: Verdict, line: string) => {
    const week = asked.value?.week;
    if (week === undefined) return;
    answer.value = given;
    return sendMessage('giveVerdict', { week, answer: given, line });
  });

  return {
    ask: guard(async () => {
      asked.value = null;
      answer.value = null;
      asked.value = await sendMessage('askVerdict', {});
    }),
    onKey({ verdict }, { key, target, ctrlKey, metaKey, altKey }) {
      if (!asked.value || ctrlKey || metaKey || altKey || target instanceof HTMLInputElement) return;
      const given = verdicts.find((each) => verdict.answers[each][0]?.toLowerCase() === key.toLowerCase());
      if (given) keep(given, '');
    },
    draw: (words) =>
      asked.value && (
        <VerdictAsk
          words={words}
          sentence={asked.value.sentence}
          answer={answer.value}
          onAnswer={(given) => keep(given, '')}
          onLine={(line) => answer.value && keep(answer.value, line)}
        />
      ),
  };
}
