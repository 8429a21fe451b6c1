import type { OverlayWords } from '../locales/overlay/words';
import type { Leg, StopKind } from '../round/stops';
import { CheckIcon } from './icons';

export interface RoundStopsProps {
  words: OverlayWords;
  /** `opened`: for each search of a stop, whether it was opened in this round. */
  stops: readonly { kind: StopKind; name: string; opened: readonly boolean[] }[];
  /** The one that comes next; null: there is none. */
  next: Leg | null;
  onOpen: (leg: Leg) => void;
}

/** The stops of the round, in their order. A click opens one; nothing opens by itself. */
export function RoundStops({ words, stops, next, onOpen }: RoundStopsProps) {
  const { round } = words;
  if (stops.length === 0) return null;
  return (
    <div class="round-stops">
      <h2>{round.title}</h2>
      <ol>
        {stops.map(({ kind, name, opened }) => {
          const part = Math.max(0, opened.indexOf(false));
          const stop = stopName(words, { kind, name, part, parts: opened.length });
          const isOpened = !opened.includes(false);
          return (
            <li key={kind}>
              <button
                type="button"
                aria-label={isOpened ? round.opened(stop) : undefined}
                aria-current={kind === next?.kind ? 'step' : undefined}
                onClick={() => onOpen({ kind, part })}
              >
                <span dir="auto">{stop}</span>
                {isOpened && <CheckIcon size={16} />}
              </button>
            </li>
          );
        })}
      </ol>
      {stops.length === 1 && <p>{round.setUp}</p>}
    </div>
  );
}

/** "Customers, 2 of 3". */
export function stopName(
  { round }: OverlayWords,
  { kind, name, part, parts }: Leg & { name: string; parts: number },
): string {
  const stop = round.stops[kind](name);
  return parts > 1 ? round.part(stop, part + 1, parts) : stop;
}
