/** Counts the time spent on this page and has the worker keep it, second by second. */
import type { Feature, Stage } from '../lifecycle/feature';
import type { PageState } from '../messaging/page-state';
import { type PageMessages, sendMessage } from '../messaging/protocol';
import { type Circumstance, defaultIdleMs, Meter, type Moment } from '../time/meter';
import { PageCount } from '../time/page-count';
import { isPresent } from '../time/presence';
import { type Activity, type Slice, type Standing, unknownAccount } from '../time/slice';
import { zoneHere } from '../time/zone-here';
import { composerInUse } from '../x/composer';
import { isDraftEmpty } from '../x/draft-text';
import { isWritingIn } from '../x/drafts';
import { pageKindOf } from '../x/pages';
import { videoWatched } from '../x/videos';

const heartbeatMs = 1_000;
/** Signs of life closer together than this are one: what runs for most events is a comparison. */
const restMs = 250;
/** Longer than this without a sign of life is all the same. */
const longestStillMs = 1e9;
/** What only a hand does. A page can scroll itself, and the browser calls that event trusted too. */
const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'touchmove'] as const;

export const timeKeeping: Feature = {
  id: 'time-keeping',
  start(stage) {
    const { session } = stage;
    const start = momentNow();
    const meter = new Meter(start, circumstanceNow(stage), {
      idleMs: session.state.value?.idleMs ?? defaultIdleMs,
      newId: () => crypto.randomUUID(),
    });
    const count = new PageCount(meter, start);
    const keeper = startKeeper(stage, (erasedAt) => meter.eraseBefore(erasedAt, momentNow()));
    let heartbeat: ReturnType<typeof setInterval> | undefined;
    let beatAtMs = Number.NEGATIVE_INFINITY;
    let livedAtMs = Number.NEGATIVE_INFINITY;

    function keep(slices: readonly Slice[]): void {
      for (const slice of slices) keeper.grew(slice);
      session.isCounting.value = meter.isCounting;
    }

    function observe(isLife: boolean): void {
      if (!session.isAlive()) return;
      const isCovered = session.isCovered.value;
      const isInView = isPresent({
        isVisible: document.visibilityState === 'visible',
        hasFocus: document.hasFocus(),
        countsUnfocused: session.state.value?.countsUnfocused === true,
        isCovered,
        isWriting: isCovered && isWritingIn(document),
      });
      const circumstance = circumstanceNow(stage);
      keep(count.observe({ at: momentNow(), isPresent: isInView, circumstance, isLife }));
    }

    const beat = stage.guard(async () => {
      beatAtMs = performance.now();
      session.look();
      observe(videoWatched(document, performance.now() - livedAtMs));
      await ask();
      return keeper.write();
    });

    /** Asks for the count while there is something to count; gives it back, once, when there no longer is. */
    async function ask(): Promise<void> {
      const stillMs = Math.min(performance.now() - livedAtMs, longestStillMs);
      const claim = count.ask({ at: momentNow(), isFocused: document.hasFocus(), stillMs });
      if (!claim) return;
      try {
        keep(count.answered(claim, await sendMessage('claimCount', claim), momentNow()));
      } catch {
        keep(count.unanswered(claim, momentNow()));
      }
    }

    /** X's page can clear any timer that it finds: signs of life start the heartbeat again. So does a reader's return. */
    function keepBeating(): void {
      if (performance.now() - beatAtMs < 2 * heartbeatMs && !count.isBack(momentNow())) return;
      clearInterval(heartbeat);
      heartbeat = setInterval(beat, heartbeatMs);
      beat();
    }

    stage.listen(window, signsOfLife, (event) => {
      // The page can make up events, but not trusted ones.
      if (!event.isTrusted || performance.now() - livedAtMs < restMs) return;
      livedAtMs = performance.now();
      observe(true);
      keepBeating();
    });

    const atOnce = (event: Event) => {
      const isOfElement = (event.type === 'focus' || event.type === 'blur') && event.target !== window;
      if (!event.isTrusted || isOfElement) return;
      const isHere = event.type === 'focus' || event.type === 'pageshow';
      if (isHere) livedAtMs = performance.now();
      observe(isHere);
      if (event.type === 'freeze' || event.type === 'pagehide') keep(count.leave(momentNow()));
      else beat();
      return keeper.write(event.type === 'pagehide' || document.visibilityState === 'hidden');
    };
    stage.listen(window, ['focus', 'blur', 'pagehide', 'pageshow'], atOnce);
    stage.listen(document, ['visibilitychange', 'freeze', 'resume'], atOnce);
    stage.listen(document, ['focusin', 'focusout'], () => {
      observe(false);
      keepBeating();
    });

    stage.follow(() => {
      meter.idleMs = session.state.value?.idleMs ?? defaultIdleMs;
    });
    // That it was opened is a sign of life.
    livedAtMs = performance.now();
    observe(true);
    // A change of account, page or cover ends the slice at this very moment.
    stage.whenever(
      () =>
        `${session.account.value} ${session.path.value} ${session.isCovered.value} ${session.isPaused.value}`,
      () => {
        observe(false);
        keepBeating();
        return keeper.write();
      },
    );
    stage.signal.addEventListener('abort', () => clearInterval(heartbeat));
  },
};

/**
 * Keeps the slices that the worker has not taken in yet, the growing one included, and sends them. `onErased`
 * hears when everything was erased, UTC ms.
 */
function startKeeper({ session }: Stage, onErased: (erasedAt: number) => void) {
  const unkept = new Map<string, Slice>();
  let erasedAt = 0;

  return {
    grew(slice: Slice): void {
      unkept.set(slice.id, slice);
    },
    /**
     * Resolves when the worker has them; slices that it could not take in are sent again next time. So are those that
     * were sent before the page has named its account, unless it is being left.
     */
    async write(isLeaving = false): Promise<void> {
      if (unkept.size === 0) return;
      const slices = [...unkept.values()].slice(0, 200);
      const account = session.isNaming.value ? session.lastInTab.value : session.account.value;
      const named = slices.map((slice) => (slice.account === unknownAccount ? { ...slice, account } : slice));
      const isNaming = session.isNaming.value && !isLeaving;
      const state = await sendKept(session, { account, slices: named, isNaming });
      if (state.erasedAt !== erasedAt) onErased(state.erasedAt);
      erasedAt = state.erasedAt;
      if (isNaming) return;
      for (const slice of slices) if (unkept.get(slice.id) === slice) unkept.delete(slice.id);
      session.take(state);
    },
  };
}

/** What the worker can't write (a full disk, a newer database) is kept here, and the user is told. */
async function sendKept(
  { isAlive, isWritingFailing }: Stage['session'],
  data: Parameters<PageMessages['keepSlices']>[0],
): Promise<PageState> {
  try {
    const state = await sendMessage('keepSlices', data);
    isWritingFailing.value = false;
    return state;
  } catch (error) {
    // The extension itself may just have gone.
    isWritingFailing.value = isAlive();
    throw error;
  }
}

function momentNow(): Moment {
  return { monotonicMs: performance.now(), wallMs: Date.now(), zone: zoneHere() };
}

function circumstanceNow({ session }: Stage): Circumstance {
  return {
    account: session.account.value,
    activity: activityNow(),
    pageKind: session.health.value === 'changed' ? 'unknown' : pageKindOf(location.pathname),
    hand: session.state.value?.hand ?? 'me',
    standing: standingNow(session),
  };
}

function standingNow({ isPaused, state }: Stage['session']): Standing {
  if (isPaused.value) return 'paused';
  return state.value?.allowance.isPastSet ? 'over' : 'within';
}

/** Writing begins with the first character, or with the compose window; before that one is still reading. */
function activityNow(): Activity {
  const composer = composerInUse(document);
  if (!composer || (!composer.isDialog && isDraftEmpty(composer.editor))) return 'listening';
  return composer.kind === 'post' ? 'speaking' : 'reacting';
}
