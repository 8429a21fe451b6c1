import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OverlayWords } from '../locales/overlay/words';
import { extensionMs } from '../time/allowance';

/** What the curtain offers: every way out of it. */
export interface CurtainOffer {
  extensionsLeft: number;
  /** The user's own choice: five minutes after a wait, and no lift. */
  isStrict: boolean;
  /** The company's account; empty where there is none to hand over to. */
  handOverAccount: string;
  /** What became of handing over. */
  handedOver: 'done' | 'failed' | null;
  onLeave: () => void;
  /** `reason`: in the user's own words, or empty. */
  onExtend: (reason: string) => void;
  onLift: (reason: string) => void;
  onHandOver: () => void;
}

interface CurtainChoicesProps extends CurtainOffer {
  words: OverlayWords;
  first: RefObject<HTMLButtonElement | null>;
}

export const strictWaitSeconds = 15;

export function CurtainChoices(props: CurtainChoicesProps) {
  const { words, first, extensionsLeft, isStrict, handOverAccount, handedOver } = props;
  const { onLeave, onExtend, onLift, onHandOver } = props;
  const [reason, setReason] = useState('');
  const waitSeconds = useWait(isStrict ? strictWaitSeconds : 0);
  const { curtain } = words;
  const minutes = extensionMs / 60_000;
  return (
    <div class="curtain-choices">
      <button class="pill filled" type="button" ref={first} onClick={onLeave}>
        {curtain.leave}
      </button>
      {handOverAccount !== '' && (
        <button class="pill" type="button" onClick={onHandOver}>
          {curtain.handOver(handOverAccount)}
        </button>
      )}
      <button
        class="pill"
        type="button"
        disabled={extensionsLeft === 0 || waitSeconds > 0}
        aria-describedby="curtain-extensions"
        onClick={() => onExtend(reason.trim())}
      >
        {waitSeconds > 0 && extensionsLeft > 0
          ? curtain.extendIn(minutes, waitSeconds)
          : curtain.extend(minutes)}
      </button>
      <p id="curtain-extensions" class="curtain-extensions">
        {curtain.extensionsLeft(extensionsLeft)}
      </p>
      {(extensionsLeft > 0 || !isStrict) && (
        <input
          class="curtain-reason"
          type="text"
          maxLength={200}
          autocomplete="off"
          placeholder={curtain.reason}
          aria-label={curtain.reason}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {isStrict ? (
        <p class="curtain-extensions">{curtain.strict}</p>
      ) : (
        <button class="text-button" type="button" onClick={() => onLift(reason.trim())}>
          {curtain.lift}
        </button>
      )}
      <p class="curtain-told" role="status">
        {handedOver && (handedOver === 'done' ? curtain.handedOver : curtain.notCopied)}
      </p>
    </div>
  );
}

/** Seconds left of a wait that begins when the curtain falls. */
function useWait(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => setLeft(seconds), [seconds]);
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  return left;
}
