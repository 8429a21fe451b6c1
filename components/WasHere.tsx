import type { OverlayWords } from '../locales/overlay/words';

/** Over the newest post of last time: what stands above it is new. */
export function WasHere({ words, isNothingNew }: { words: OverlayWords; isNothingNew: boolean }) {
  const { wereHere, nothingNew } = words.round;
  return (
    <div class="was-here">
      <span>{isNothingNew ? nothingNew : wereHere}</span>
    </div>
  );
}
