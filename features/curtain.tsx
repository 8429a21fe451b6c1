/** The curtain: at the limit it covers what is read, never a draft, and says how to go on or leave. */
import { Curtain } from '../components/Curtain';
import { createOverlay } from '../components/overlay';
import type { Feature } from '../lifecycle/feature';
import { overlayWordsFor } from '../locales/overlay/words-for';
import { sendMessage } from '../messaging/protocol';
import type { Relief } from '../time/allowance';
import { unknownAccount } from '../time/slice';
import { coverReading } from '../x/cover';
import { draftsInPage } from '../x/drafts';

export const curtain: Feature = {
  id: 'curtain',
  start(stage) {
    const { session, during, follow, guard } = stage;

    during(() => session.isOpen.value && session.state.value?.allowance.isReached === true, draw);

    let isTaking = false;
    async function take(kind: Relief['kind']): Promise<void> {
      // A double click is one wish.
      if (isTaking) return;
      isTaking = true;
      try {
        session.take(await sendMessage('takeRelief', { account: session.account.value, kind }));
      } finally {
        isTaking = false;
      }
    }

    function draw(until: AbortSignal): void {
      session.isCovered.value = true;
      until.addEventListener('abort', () => {
        session.isCovered.value = false;
      });
      const overlay = createOverlay('curtain', until);
      coverReading(
        document,
        overlay.host,
        (look, onChangeUntil) => stage.onFrame(look, onChangeUntil),
        until,
      );
      const takesFocus = draftsInPage(document).length === 0;

      follow(() => {
        const state = session.state.value;
        if (!state) return;
        overlay.host.dataset.theme = session.theme.value;
        overlay.draw(
          <Curtain
            words={overlayWordsFor(state.language)}
            account={state.isTogether ? unknownAccount : state.account}
            spentMs={state.allowance.spentMs}
            limitMs={state.allowance.limitMs}
            extensionsLeft={state.allowance.extensionsLeft}
            takesFocus={takesFocus}
            hasDraft={!takesFocus}
            onLeave={guard(leave)}
            onExtend={guard(() => take('extension'))}
            onLift={guard(() => take('lift'))}
          />,
        );
      }, until);
    }
  },
};

/** To a blank page: the tab stays, X is gone. */
function leave(): void {
  location.assign('about:blank');
}
