/** Counts the time spent on this page and has the worker keep it, second by second. */
import type { Feature, Stage } from '../lifecycle/feature';
import type { PageState } from '../messaging/page-state';
import { type PageMessages, sendMessage } from '../messaging/protocol';
import type { Hold } from '../time/count-hold';
import { type Circumstance, defaultIdleMs, Meter, type Moment } from '../time/meter';
import { type Activity, type Slice, type Standing, unknownAccount } from '../time/slice';
import { zoneHere } from '../time/zone-here';
import { composerInUse } from '../x/composer';
import { isDraftEmpty } from '../x/draft-text';
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
    const meter = new Meter(momentNow(), circumstanceNow(stage), {
      idleMs: session.state.value?.idleMs ?? defaultIdleMs,
      newId: () => crypto.randomUUID(),
    });
    const keeper = startKeeper(stage, () => meter.end());
    let heartbeat: ReturnType<typeof setInterval> | undefined;
    let beatAtMs = Number.NEGATIVE_INFINITY;
    let livedAtMs = Number.NEGATIVE_INFINITY;

    const countsUnfocused = () => session.state.value?.countsUnfocused === true;

    function observe(isLife: boolean, isElsewhere = false): void {
      if (!session.isAlive()) return;
      // What is behind the curtain is not read; a draft may still be finished there.
      const isReadable = !session.isCovered.value || composerInUse(document) !== null;
      const slice = meter.observe({
        at: momentNow(),
        presence: {
          visible: document.visibilityState === 'visible' && isReadable,
          focused: document.hasFocus() || countsUnfocused(),
        },
        circumstance: circumstanceNow(stage),
        isLife,
        isElsewhere,
      });
      if (slice) keeper.grew(slice);
      session.isCounting.value = meter.isCounting;
    }

    /** As of the last beat; `gone`: the page was not in front then, and has the count to itself until it asks. */
    let hold: Hold | 'gone' = 'gone';
    const isDenied = () => hold === 'not';

    const beat = stage.guard(async () => {
      beatAtMs = performance.now();
      session.look();
      await claim();
      // After the answer: what is counted then is what it allowed.
      const isElsewhere = hold === 'not' || hold === 'from-now';
      observe(videoWatched(document, performance.now() - livedAtMs), isElsewhere);
      return keeper.write();
    });

    /** Asks for the count while this page is in front; gives it back, once, when it no longer is. */
    async function claim(): Promise<void> {
      const isFocused = document.hasFocus();
      const isInFront = document.visibilityState === 'visible' && (isFocused || countsUnfocused());
      const before = hold;
      if (!isInFront) hold = 'gone';
      if (!isInFront && before === 'gone') return;
      const stillMs = Math.min(performance.now() - livedAtMs, longestStillMs);
      const held = before === 'yours' || before === 'from-now';
      const ours = { isFocused, stillMs, held, isNew: before === 'gone' };
      try {
        const answer = await sendMessage('claimCount', { claim: isInFront ? ours : null });
        if (isInFront) hold = answer.hold;
      } catch {
        // Nobody answers: whoever had the count has it still.
        if (isInFront && before !== 'not') hold = 'yours';
      }
    }

    /** X's page can clear any timer that it finds: signs of life start the heartbeat again. */
    function keepBeating(): void {
      if (performance.now() - beatAtMs < 2 * heartbeatMs) return;
      clearInterval(heartbeat);
      heartbeat = setInterval(beat, heartbeatMs);
      beat();
    }

    stage.listen(window, signsOfLife, (event) => {
      // The page can make up events, but not trusted ones.
      if (!event.isTrusted || performance.now() - livedAtMs < restMs) return;
      livedAtMs = performance.now();
      observe(true, isDenied());
      keepBeating();
    });

    const atOnce = (event: Event) => {
      const isOfElement = (event.type === 'focus' || event.type === 'blur') && event.target !== window;
      if (!event.isTrusted || isOfElement) return;
      const isHere = event.type === 'focus' || event.type === 'pageshow';
      if (isHere) livedAtMs = performance.now();
      observe(isHere, isDenied());
      if (event.type !== 'freeze' && event.type !== 'pagehide') beat();
      return keeper.write(event.type === 'pagehide' || document.visibilityState === 'hidden');
    };
    stage.listen(window, ['focus', 'blur', 'pagehide', 'pageshow'], atOnce);
    stage.listen(document, ['visibilitychange', 'freeze', 'resume'], atOnce);
    stage.listen(document, ['focusin', 'focusout'], () => observe(false, isDenied()));

    stage.follow(() => {
      meter.idleMs = session.state.value?.idleMs ?? defaultIdleMs;
    });
    // A change of account, page or cover ends the slice at this very moment.
    stage.whenever(
      () =>
        `${session.account.value} ${session.path.value} ${session.isCovered.value} ${session.isPaused.value}`,
      () => {
        observe(false, isDenied());
        return keeper.write();
      },
    );
    stage.signal.addEventListener('abort', () => clearInterval(heartbeat));
    livedAtMs = performance.now();
    observe(true);
    keepBeating();
  },
};

/**
 * Keeps the slices that the worker has not taken in yet, the growing one included, and sends them. `end` ends the
 * growing one.
 */
function startKeeper({ session }: Stage, end: () => void) {
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
      if (state.erasedAt !== erasedAt) end();
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
  return state.value?.allowance.isOver ? 'over' : 'within';
}

/** Writing begins with the first character, or with the compose window; before that one is still reading. */
function activityNow(): Activity {
  const composer = composerInUse(document);
  if (!composer || (!composer.isDialog && isDraftEmpty(composer.editor))) return 'listening';
  return composer.kind === 'post' ? 'speaking' : 'reacting';
}
