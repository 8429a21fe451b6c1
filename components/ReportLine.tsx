import { longestLine } from '../worth/counted';
import { useKept } from './kept';

/** The line beside a choice of the report; `typed` is what a change of the choice is to go with. */
export function useKeptLine(line: string, onKeep: (line: string) => void) {
  const { field } = useKept<string>({
    kept: line,
    write: (value) => value,
    read: (typed) => ({ value: typed.trim() }),
    onKeep,
  });
  return { field, typed: field.value.trim() };
}

export interface ReportLineProps {
  field: ReturnType<typeof useKeptLine>['field'];
  label: string;
  placeholder: string;
}

/** A line that may be written beside a choice. */
export function ReportLine({ field, label, placeholder }: ReportLineProps) {
  return (
    <input
      {...field}
      type="text"
      autocomplete="off"
      maxLength={longestLine}
      aria-label={label}
      placeholder={placeholder}
    />
  );
}
