import type { Words } from '../locales/words';
import { type Hand, hands } from '../time/slice';

export interface HandSelectProps {
  words: Words;
  hand: Hand;
  onHand: (hand: Hand) => void;
}

/** Who sits at this browser: the team's minutes are not the executive's. */
export function HandSelect({ words, hand, onHand }: HandSelectProps) {
  const { popup } = words;
  return (
    <label class="popup-voice">
      <span>{popup.hand}</span>
      <select
        class="quiet-select"
        value={hand}
        onChange={(event) => onHand(hands.find((each) => each === event.currentTarget.value) ?? 'me')}
      >
        {hands.map((each) => (
          <option key={each} value={each} selected={each === hand}>
            {popup.hands[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
