import { signal as signalOf } from '@preact/signals-core';
import { RoundStops } from '../../components/RoundStops';
import type { Stage } from '../../lifecycle/feature';
import type { OverlayWords } from '../../locales/overlay/words';
import { sendMessage } from '../../messaging/protocol';
import type { RoundView } from '../../messaging/round-view';
import type { Leg } from '../../round/stops';

/** The round in the candle's panel: asked for each time that it opens. Returns what draws it. */
export function roundStops({ session, whenever, guard }: Stage, isOpen: () => boolean, until: AbortSignal) {
  const view = signalOf<RoundView | null>(null);
  whenever(
    () => (isOpen() ? session.account.value : null),
    async (account) => {
      view.value = null;
      if (account !== null) view.value = await sendMessage('readRound', { account });
    },
    until,
  );
  const open = guard((leg: Leg) => sendMessage('openLeg', { account: session.account.value, leg }));
  return (words: OverlayWords) => view.value && <RoundStops words={words} {...view.value} onOpen={open} />;
}
