/** The curtain: at the limit it covers what is read, never a draft, and says how to go on or leave. */
import { signal as signalOf } from '@preact/signals-core';
import { Curtain, type CurtainProps } from '../components/Curtain';
import { createOverlay } from '../components/overlay';
import type { Feature } from '../lifecycle/feature';
import { overlayWordsFor } from '../locales/overlay/words-here';
import type { PageState } from '../messaging/page-state';
import { sendMessage } from '../messaging/protocol';
import type { Relief } from '../time/allowance';
import { unknownAccount } from '../time/slice';
import { sumOf } from '../time/totals';
import { zoneHere } from '../time/zone-here';
import { coverReading } from '../x/cover';
import { addressOf } from '../x/pages';

export const curtain: Feature = {
  id: 'curtain',
  start(stage) {
    const { session, during, follow, guard } = stage;

    during(() => session.isOpen.value && session.state.value?.allowance.isReached === true, draw);

    let isTaking = false;
    async function take(kind: Relief['kind'], reason: string): Promise<void> {
      // A double click is one wish.
      if (isTaking) return;
      isTaking = true;
      try {
        session.take(await sendMessage('takeRelief', { account: session.account.value, kind, reason }));
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
      const draft = signalOf<CurtainProps['draft']>('none');
      coverReading(
        document,
        overlay.host,
        (look, onChangeUntil) => stage.onFrame(look, onChangeUntil),
        (drafts) => {
          const isWritten = drafts.some(({ isEmpty }) => !isEmpty);
          draft.value = isWritten ? 'written' : drafts.length > 0 ? 'open' : 'none';
        },
        until,
      );
      const handedOver = signalOf<'done' | 'failed' | null>(null);
      const takesFocus = draft.value === 'none';

      follow(() => {
        const state = session.state.value;
        if (!state) return;
        overlay.host.dataset.theme = session.theme.value;
        overlay.draw(
          <Curtain
            words={overlayWordsFor(state.language)}
            budget={state.allowance.budget}
            account={state.isTogether ? unknownAccount : state.account}
            hereMs={state.isTogether ? state.todayTogetherMs : sumOf(state.todayMs)}
            elsewhereMs={state.elsewhereMs}
            isByCompany={state.isByCompany}
            limitMs={state.allowance.limitMs}
            hours={state.hours}
            isStrict={state.isStrict}
            handOverAccount={state.handOverAccount}
            handedOver={handedOver.value}
            extensionsLeft={state.allowance.extensionsLeft}
            takesFocus={takesFocus}
            draft={draft.value}
            onLeave={guard(leave)}
            onExtend={guard((reason: string) => take('extension', reason))}
            onLift={guard((reason: string) => take('lift', reason))}
            onHandOver={guard(async () => {
              handedOver.value = (await handOver(state)) ? 'done' : 'failed';
            })}
          />,
        );
      }, until);
    }
  },
};

/** Puts a note for the company's team on the clipboard; false where the page is denied it. */
async function handOver({ language, account, handOverAccount }: PageState): Promise<boolean> {
  const { handOverNote } = overlayWordsFor(language).curtain;
  try {
    await navigator.clipboard.writeText(handOverNote(handOverAccount, addressOf(location, account)));
  } catch {
    return false;
  }
  const action = { id: crypto.randomUUID(), kind: 'hand-over' as const, account, at: Date.now() };
  await sendMessage('keepAction', { action: { ...action, zone: zoneHere() } });
  return true;
}

/** To a blank page: the tab stays, X is gone. */
function leave(): void {
  location.assign('about:blank');
}
