/** What is known of one page of X while it is open, shared by the features; and their line to the worker. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { areWordsHere, takeWords } from '../locales/overlay/words-here';
import type { Offer, Standing } from '../messaging/conversations';
import type { PageState } from '../messaging/page-state';
import { sendMessage } from '../messaging/protocol';
import { unknownAccount } from '../time/slice';
import type { WatchList } from '../watch/watched';
import { accountOf, findAccountMark, isSignedOut } from '../x/account';
import type { Composer } from '../x/composer';
import { followNoticed, type Kind } from '../x/follow';
import { type Health, judgeHealth } from '../x/health';
import { isLeftAlone, pageKindOf } from '../x/pages';
import type { Post } from '../x/posts';
import { type Theme, watchTheme } from '../x/theme';
import { watchPage } from '../x/watch';
import type { Instance } from './instance';
import { reportError } from './report-error';

/** Words of ours in a draft of the user's. */
export interface Inserted {
  post: Post;
  /** A suggestion, as it was inserted, and the three of which it was one; null: a hand-over. */
  suggested: { text: string; offer: Offer } | null;
  /** The account that takes over; empty: it is an answer. */
  handedTo: string;
}

export interface Sent {
  text: string;
  /** The post that it answers; null: a post of its own. */
  answered: Post | null;
}

export interface Session {
  signal: AbortSignal;
  isAlive(): boolean;
  path: ReadonlySignal<string>;
  theme: ReadonlySignal<Theme>;
  health: ReadonlySignal<Health>;
  /** The handle in use; on a page that does not say, the last one in use in this tab. */
  account: ReadonlySignal<string>;
  /** The page has not said yet who is signed in: what is counted meanwhile is theirs, and waits. */
  isNaming: ReadonlySignal<boolean>;
  /** The account last used in this tab; `unknownAccount` when there was none. */
  lastInTab: ReadonlySignal<string>;
  /** Is time being counted right now? Set by the feature that counts. */
  isCounting: Signal<boolean>;
  /** Set while the curtain is drawn: what is behind it is neither read nor counted. */
  isCovered: Signal<boolean>;
  /** A composer in which the user asked for answers, the line of ours that they asked on, and their button. */
  asking: Signal<{
    composer: Composer;
    line: HTMLElement;
    button: HTMLElement | null;
    signal: AbortSignal;
  } | null>;
  /** Whom of the accounts on screen the user watches, by handle in lower case. Null: asked about, and not watched. */
  watched: Signal<ReadonlyMap<string, WatchList | null>>;
  /** How the posts of this page that are addressed to the account stand, by their ids. */
  standings: Signal<ReadonlyMap<string, Standing>>;
  /** What was put into a draft for a post, by the post's id: until it is sent, or the page is left. */
  inserted: Map<string, Inserted>;
  /** The post or reply that the user really sent last. */
  sent: Signal<Sent | null>;
  /** Chandelle was asked to step aside for a while: nothing is placed on the page, its time is counted. */
  isPaused: ReadonlySignal<boolean>;
  /** What was counted can't be written at the moment: it is kept here, and written when that works again. */
  isWritingFailing: Signal<boolean>;
  /** May anything be placed on this page: is it the X we know, none to leave alone, and not asked to step aside? */
  isOpen: ReadonlySignal<boolean>;
  /** Null until the worker has answered for the account in use. */
  state: ReadonlySignal<PageState | null>;
  /** The language of our words; null until the worker has answered. */
  language: ReadonlySignal<PageState['language'] | null>;
  /** Takes in a state that the worker answered with. */
  take(state: PageState): void;
  /** Asks the worker for the state again: settings may have changed elsewhere. */
  refresh(): Promise<void>;
  /** Asks the worker which account was last used in this tab. */
  recall(): Promise<void>;
  /** Looks at the clock-dependent parts of the page: whether X took too long to show itself. */
  look(): void;
  /** Calls `look` soon after the page changed, and now: for what may come a moment later. */
  onChange(look: () => void, until: AbortSignal): void;
  /** Calls `look` in the frame of a change, and now: for what would stand in a wrong place otherwise. */
  onFrame(look: () => void, until: AbortSignal): void;
  /** Starts something for each thing of a kind that it is told to notice: see `followNoticed`. */
  followNoticed<Thing>(
    kind: Kind<Thing>,
    start: (thing: Thing, signal: AbortSignal) => void,
  ): (node: HTMLElement) => void;
}

/** A page that shows posts, but for so long nobody's name, is taken to be that of the account last used here. */
const namelessAfterMs = 3_000;

export function startSession(page: Document, instance: Instance): Session {
  takeWords();
  const openedAtMs = performance.now();
  let knownAtMs = openedAtMs;
  let mark: Element | null = null;
  const path = signal(location.pathname);
  const theme = signal<Theme>('light');
  const health = signal<Health>('waiting');
  const account = signal(unknownAccount);
  const lastInTab = signal<string | null>(null);
  const isNaming = signal(true);
  const state = signal<PageState | null>(null);
  const nowMs = signal(Date.now());
  const ofAccount = computed(() => (state.value?.account === account.value ? state.value : null));
  const isPaused = computed(() => nowMs.value < (ofAccount.value?.pausedUntil ?? 0));
  const watch = watchPage(
    page,
    instance.isAlive,
    (error) => reportError('watch', error, instance),
    instance.signal,
  );

  function look(): void {
    const sinceStartMs = performance.now();
    nowMs.value = Date.now();
    path.value = location.pathname;
    // X re-draws its whole page now and then: patience begins anew each time it was seen as we know it.
    // Asked after every change of the page: as long as the mark of the account stands, nothing is searched for.
    if (!mark?.isConnected) mark = findAccountMark(page);
    health.value = mark ? 'known' : judgeHealth(page, pageKindOf(path.value), sinceStartMs - knownAtMs);
    if (health.value === 'known') knownAtMs = sinceStartMs;
    name(sinceStartMs - openedAtMs);
  }

  function name(sinceMs: number): void {
    const named = mark && accountOf(mark);
    const isOut = named === null && isSignedOut(page, path.value);
    const isNameless = health.value === 'changed' || (health.value === 'known' && sinceMs > namelessAfterMs);
    if (named !== null) account.value = named;
    else if (isOut) account.value = unknownAccount;
    else if (isNameless && account.value === unknownAccount)
      account.value = lastInTab.value ?? unknownAccount;
    isNaming.value = account.value === unknownAccount && !isOut && !(isNameless && lastInTab.value !== null);
  }

  async function recall(): Promise<void> {
    try {
      lastInTab.value = (await sendMessage('recallAccount', {})).account;
    } finally {
      lastInTab.value ??= unknownAccount;
      look();
    }
  }

  async function refresh(): Promise<void> {
    const asked = account.value;
    await settle(await sendMessage('useAccount', { account: asked }));
  }

  /** Takes in what the worker answered, once the words to show it with are here. */
  async function settle(answer: PageState): Promise<void> {
    const { language } = answer;
    if (!areWordsHere(language)) await sendMessage('bringWords', { language });
    if (answer.account === account.value && areWordsHere(language)) state.value = answer;
  }

  watch.onChange(look, instance.signal);
  watchTheme(
    page,
    (painted) => {
      theme.value = painted;
    },
    instance.signal,
  );

  return {
    signal: instance.signal,
    isAlive: instance.isAlive,
    path,
    theme,
    health,
    account,
    isNaming,
    lastInTab: computed(() => lastInTab.value ?? unknownAccount),
    isCounting: signal(false),
    isCovered: signal(false),
    asking: signal(null),
    watched: signal(new Map()),
    standings: signal(new Map()),
    inserted: new Map(),
    sent: signal(null),
    isPaused,
    isWritingFailing: signal(false),
    isOpen: computed(() => health.value === 'known' && !isLeftAlone(path.value) && !isPaused.value),
    state: ofAccount,
    language: computed(() => state.value?.language ?? null),
    take(answer) {
      settle(answer).catch((error: unknown) => reportError('words', error, instance));
    },
    refresh,
    recall,
    look,
    onChange: watch.onChange,
    onFrame(look, until) {
      watch.onFrame(look, until);
      look();
    },
    followNoticed: (kind, start) => followNoticed(watch, kind, start, instance.signal),
  };
}
