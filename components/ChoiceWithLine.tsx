import { longestLine } from '../worth/counted';

export interface ChoiceWithLineProps<Choice extends string> {
  legend: string;
  isLegendShown: boolean;
  choices: readonly Choice[];
  words: Record<Choice, string>;
  chosen: Choice | null;
  onChoose: (choice: Choice) => void;
  /** Asks for the line. */
  lineLabel: string;
  onLine: (line: string) => void;
}

/** One of a few words, and once it is chosen a line that may be written beside it. */
export function ChoiceWithLine<Choice extends string>(props: ChoiceWithLineProps<Choice>) {
  const { legend, isLegendShown, choices, words, chosen, onChoose, lineLabel, onLine } = props;
  return (
    <>
      <fieldset class="conversation-choices" aria-label={legend}>
        {isLegendShown && <legend>{legend}</legend>}
        {choices.map((each) => (
          <button
            key={each}
            class="pill small"
            type="button"
            aria-pressed={chosen === each}
            onClick={() => onChoose(each)}
          >
            {words[each]}
          </button>
        ))}
      </fieldset>
      {chosen && (
        <input
          class="conversation-line"
          type="text"
          autocomplete="off"
          maxLength={longestLine}
          aria-label={lineLabel}
          placeholder={lineLabel}
          onChange={(event) => onLine(event.currentTarget.value)}
        />
      )}
    </>
  );
}
