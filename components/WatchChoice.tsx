import type { OverlayWords } from '../locales/overlay/words';
import { type WatchList, watchLists } from '../watch/watched';

export interface WatchChoiceProps {
  words: OverlayWords;
  /** As X spells it, without "@". */
  handle: string;
  /** The list that the account stands on; null: none. */
  chosen: WatchList | null;
  onChoose: (list: WatchList | null) => void;
}

/** Puts the writer of a post on a list, or takes them off. */
export function WatchChoice({ words, handle, chosen, onChoose }: WatchChoiceProps) {
  const { watch } = words;
  return (
    <fieldset class="watch-choice">
      <legend>{watch.as(handle)}</legend>
      {watchLists.map((list) => (
        <button
          key={list}
          type="button"
          aria-pressed={list === chosen}
          onClick={() => onChoose(list === chosen ? null : list)}
        >
          {watch.lists[list]}
        </button>
      ))}
    </fieldset>
  );
}
