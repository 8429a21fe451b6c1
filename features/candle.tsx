/** The candle in the gutter of X's page: burns down with the day's budget; a click tells how the day stands. */
import { signal as signalOf } from '@preact/signals-core';
import { burned } from '../components/burned';
import { CandleCorner } from '../components/CandleCorner';
import { CandlePanel } from '../components/CandlePanel';
import { createOverlay } from '../components/overlay';
import type { Feature } from '../lifecycle/feature';
import type { CandleState } from '../locales/overlay/words';
import { overlayWordsFor } from '../locales/overlay/words-here';
import type { PageState } from '../messaging/page-state';
import { sendMessage } from '../messaging/protocol';
import { isWarning } from '../time/allowance';
import { sumOf } from '../time/totals';
import { followGutter, type Gutter, placeOnPage } from '../x/places';
import { roundStops } from './candle/round-stops';
import { verdictQuestion } from './candle/verdict';
import { waitingList } from './candle/waiting';

const sizePx = 44;
const bottomPx = 12;

export const candle: Feature = {
  id: 'candle',
  start(stage) {
    const { session, during, follow, listen, guard } = stage;
    const isOpen = signalOf(false);
    const waiting = waitingList(stage);
    const verdict = verdictQuestion(stage);

    during(() => session.isOpen.value && session.state.value !== null, show);
    function show(until: AbortSignal): void {
      const overlay = createOverlay('candle', until);
      const { host } = overlay;
      Object.assign(host.style, { position: 'fixed', bottom: `${bottomPx}px` });

      stage.onChange(() => {
        if (!host.isConnected) placeOnPage(document, host);
      }, until);
      followGutter(
        document,
        (look) => stage.onChange(look, until),
        guard((gutter: Gutter | null) => {
          const left = gutter ? gutter.left + gutter.width / 2 - sizePx / 2 : bottomPx;
          host.style.left = `${Math.max(0, left)}px`;
        }),
        until,
      );
      listen(
        window,
        ['pointerdown'],
        (event) => {
          if (isOpen.value && !event.composedPath().includes(host)) isOpen.value = false;
        },
        { signal: until },
      );

      const pause = async () => {
        session.take(await sendMessage('pause', { account: session.account.value, isPaused: true }));
      };

      const round = roundStops(stage, () => isOpen.value, until);
      let button: HTMLElement | null = null;
      const close = guard(() => {
        isOpen.value = false;
        button?.focus();
      });
      until.addEventListener('abort', () => {
        isOpen.value = false;
      });
      follow(() => {
        const state = session.state.value;
        if (!state) return;
        host.dataset.theme = session.theme.value;
        const words = overlayWordsFor(state.language);
        const candleState = stateOf(state, session.isCounting.value);
        const common = { words, state: candleState };
        overlay.draw(
          <CandleCorner
            {...common}
            burned={burned(state.allowance)}
            spentMs={sumOf(state.todayMs)}
            leftMs={state.allowance.leftMs}
            showsCountdown={state.showsCountdown}
            isOpen={isOpen.value}
            onToggle={guard(() => {
              button = overlay.focused();
              isOpen.value = !isOpen.value;
              if (!isOpen.value) return;
              waiting.ask();
              verdict.ask();
            })}
          >
            {waiting.panel(words, close) ?? (
              <CandlePanel
                {...common}
                account={state.account}
                todayMs={state.todayMs}
                allowance={state.allowance}
                isTogether={state.isTogether}
                hereMs={state.isTogether ? state.todayTogetherMs : sumOf(state.todayMs)}
                elsewhereMs={state.elsewhereMs}
                isWritingFailing={session.isWritingFailing.value}
                onPause={state.isStrict || state.allowance.isReached ? undefined : guard(pause)}
                onOpenReport={guard(() => sendMessage('openReport', {}))}
                onClose={close}
                onKey={(event) => verdict.onKey(words, event)}
              >
                {verdict.draw(words)}
                {waiting.line(words)}
                {round(words)}
              </CandlePanel>
            )}
          </CandleCorner>,
        );
      }, until);
    }
  },
};

function stateOf({ allowance }: PageState, isCounting: boolean): CandleState {
  if (allowance.isReached) return 'spent';
  if (!isCounting) return 'paused';
  return isWarning(allowance) ? 'guttering' : 'lit';
}
