import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

/**
 * The columns of a chart, read one by one: by the pointer, or by the arrows, Home and End. All of them are one stop
 * for Tab.
 */
export function useColumns(count: number, firstStop: number) {
  const [chosen, setChosen] = useState<number | null>(null);
  const [stop, setStop] = useState(firstStop);
  return {
    /** The one that is read; null: none is. */
    chosen,
    /** For the list, each of whose items holds one button. */
    walk: (event: TargetedKeyboardEvent<HTMLUListElement>) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      const next = event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : stop + step;
      if (next === stop || next < 0 || next >= count) return;
      event.preventDefault();
      event.currentTarget.querySelectorAll('button')[next]?.focus();
    },
    /** For the button of a column. */
    column: (index: number) => ({
      tabIndex: index === stop ? 0 : -1,
      'data-chosen': chosen === index,
      onMouseEnter: () => setChosen(index),
      onMouseLeave: () => setChosen(null),
      onFocus: () => {
        setChosen(index);
        setStop(index);
      },
      onBlur: () => setChosen(null),
    }),
  };
}
