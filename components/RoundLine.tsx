import type { OverlayWords } from '../locales/overlay/words';
import type { Leg } from '../round/stops';
import { CloseIcon } from './icons';
import { stopName } from './RoundStops';

type NamedLeg = Leg & { name: string; parts: number };

export interface RoundLineProps {
  words: OverlayWords;
  here: NamedLeg & { number: number; of: number };
  /** Null: this is the last. */
  next: NamedLeg | null;
  /** Counted since the round began, ms. */
  spentMs: number;
  onNext: (leg: Leg) => void;
  onClose: () => void;
}

/** On a stop of the round: which one it is, and the next; at the last, that this is all. */
export function RoundLine({ words, here, next, spentMs, onNext, onClose }: RoundLineProps) {
  const { round, common } = words;
  const number = `${here.number}/${here.of}`;
  const name = [round.title, next ? number : round.done(spentMs)].join(common.separator);
  return (
    <section class="round-line" aria-label={name}>
      {next ? (
        <>
          <p class="round-here">
            <span class="round-number">{number}</span>
            <span dir="auto">{stopName(words, here)}</span>
          </p>
          <button
            class="text-button"
            type="button"
            onClick={() => onNext({ kind: next.kind, part: next.part })}
          >
            {round.next(stopName(words, next))}
          </button>
        </>
      ) : (
        <p class="round-done">{round.done(spentMs)}</p>
      )}
      <button class="quiet-icon" type="button" aria-label={common.close} onClick={onClose}>
        <CloseIcon size={14} />
      </button>
    </section>
  );
}
