import { useEffect, useRef, useState } from 'preact/hooks';

export interface KeptOptions<Value> {
  kept: Value;
  /** As it stands in the field. */
  write(value: Value): string;
  read(typed: string): { value: Value } | { problem: string };
  /** Called with valid input only, and only where it changes something. */
  onKeep(value: Value): void;
}

/**
 * What stands in a text field, edited in place: kept on Enter, when the field is left, and when the page is.
 * What can't be kept stays in the field, with the reason; Escape gives back what is kept.
 */
export function useKept<Value>({ kept: keptValue, write, read, onKeep }: KeptOptions<Value>) {
  const kept = write(keptValue);
  const [typed, setTyped] = useState(kept);
  const [problem, setProblem] = useState<string | null>(null);
  const giveBack = () => {
    setTyped(kept);
    setProblem(null);
  };
  // Only once it was changed elsewhere: what is typed right after the field came is not taken back.
  const shown = useRef(kept);
  useEffect(() => {
    if (shown.current === kept) return;
    shown.current = kept;
    setTyped(kept);
    setProblem(null);
  }, [kept]);
  const keep = () => {
    const reading = read(typed);
    if ('problem' in reading) return setProblem(reading.problem);
    setProblem(null);
    if (write(reading.value) === kept) giveBack();
    else onKeep(reading.value);
  };
  useOnLeaving(keep);
  return {
    problem,
    field: {
      value: typed,
      'aria-invalid': problem !== null,
      onInput: (event: Event) => setTyped((event.currentTarget as HTMLInputElement).value),
      onBlur: keep,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape' && typed !== kept) {
          // It gives the kept value back, and does not close a popup with it.
          event.preventDefault();
          giveBack();
        }
      },
    },
  };
}

/** A page that is closed takes no leave of its fields. */
export function useOnLeaving(run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const runLatest = () => latest.current();
    window.addEventListener('pagehide', runLatest);
    return () => window.removeEventListener('pagehide', runLatest);
  }, []);
}
