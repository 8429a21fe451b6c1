/** On a stop of the round: where one was last time, which stop comes next, and at the last one, that this is all. */
import { type Signal, signal as signalOf } from '@preact/signals-core';
import { createOverlay } from '../components/overlay';
import { RoundLine } from '../components/RoundLine';
import { WasHere } from '../components/WasHere';
import type { Feature, Stage } from '../lifecycle/feature';
import { overlayWordsFor } from '../locales/overlay/words-here';
import { sendMessage } from '../messaging/protocol';
import type { HereView } from '../messaging/round-view';
import { byAge, firstSeen, newestOf } from '../round/newest';
import type { Leg } from '../round/stops';
import type { Kind } from '../x/follow';
import { queryOf } from '../x/pages';
import { followGutter, type Gutter, placeOnPage, placeOverPost } from '../x/places';
import { idOfPost, postsInColumn } from '../x/posts';

const lookMs = 500;
/** X may show what it showed before for a moment: a newest post is noted only after so many looks. */
const looksBeforeNoting = 3;
/** The minutes at the last stop go on. */
const askAgainMs = 20_000;

export const round: Feature = {
  id: 'round',
  start(stage) {
    const { session, onChange, whenever, signal } = stage;
    const query = signalOf<string | null>(null);
    const mark = startMarker(stage);
    let leaving: AbortController | null = null;

    onChange(() => {
      query.value = queryOf(location);
    });
    whenever(
      () => {
        const isDue = session.isOpen.value && session.state.value !== null && query.value !== null;
        return isDue ? `${session.account.value} ${query.value}` : null;
      },
      (place) => {
        leaving?.abort();
        leaving = null;
        if (place === null || query.value === null) return;
        leaving = new AbortController();
        const until = AbortSignal.any([signal, leaving.signal]);
        return atSearch(stage, session.account.value, query.value, mark, until);
      },
    );
  },
};

/** A search with the latest first: if it is a stop of the round, all of it is shown until `until` aborts. */
async function atSearch(
  stage: Stage,
  account: string,
  query: string,
  mark: Mark,
  until: AbortSignal,
): Promise<void> {
  const { during, guard } = stage;
  const here = signalOf<HereView | null>(null);
  const ask = async () => {
    const answer = await sendMessage('readHere', { account, query });
    if (!until.aborted) here.value = answer;
  };
  await ask();
  during(
    () => here.value !== null,
    (stop) => {
      showLine(stage, here, account, stop);
      lookAround(stage, here, mark, stop, (newest) => sendMessage('noteSeen', { account, query, newest }));
    },
    until,
  );
  during(
    () => here.value?.next === null,
    (last) => {
      const asking = setInterval(guard(ask), askAgainMs);
      last.addEventListener('abort', () => clearInterval(asking));
    },
    until,
  );
}

/** Finds the place where one was, and tells how new the newest post is. */
function lookAround(
  { guard }: Stage,
  here: Signal<HereView | null>,
  mark: Mark,
  until: AbortSignal,
  tell: (newest: string) => Promise<void>,
): void {
  let looks = 0;
  let noted = '';
  let hasNewer = false;
  const look = async () => {
    looks += 1;
    const ids = postsInColumn(document).map(({ id }) => id);
    const before = here.value?.before ?? null;
    if (before !== null) {
      hasNewer ||= ids.some((id) => byAge(id, before) > 0);
      mark(firstSeen(ids, before), !hasNewer);
    }
    const newest = newestOf(ids);
    const isDue = looks >= looksBeforeNoting && document.visibilityState === 'visible';
    if (!isDue || newest === null || byAge(newest, noted) <= 0) return;
    noted = newest;
    await tell(newest);
  };
  const looking = setInterval(guard(look), lookMs);
  until.addEventListener('abort', () => {
    clearInterval(looking);
    mark(null, false);
  });
}

/** Puts the marker over a post, by its id; null: over none. */
type Mark = (id: string | null, isNothingNew: boolean) => void;

function startMarker({ session, onNoticed, follow }: Stage): Mark {
  let marked: string | null = null;
  const isNothingNew = signalOf(false);
  const seenPost: Kind<HTMLElement> = {
    keyOf: (article) => (marked !== null && idOfPost(article) === marked ? marked : null),
    read: (article) => article,
  };
  const notice = onNoticed(seenPost, (article, leaves) => {
    const overlay = createOverlay('was-here', leaves);
    placeOverPost(article, overlay.host);
    follow(() => {
      const language = session.language.value;
      if (!language) return;
      overlay.host.dataset.theme = session.theme.value;
      overlay.draw(<WasHere words={overlayWordsFor(language)} isNothingNew={isNothingNew.value} />);
    }, leaves);
  });
  return (id, isNothing) => {
    marked = id;
    isNothingNew.value = isNothing;
    for (const { element } of postsInColumn(document)) notice(element);
  };
}

const bottomPx = 14;
const gapPx = 8;

/** Beside the candle, over the end of the main column. */
function showLine(stage: Stage, here: Signal<HereView | null>, account: string, until: AbortSignal): void {
  const { session, onChange, follow, guard } = stage;
  const closing = new AbortController();
  const shown = AbortSignal.any([until, closing.signal]);
  const overlay = createOverlay('round', shown);
  const { host } = overlay;
  Object.assign(host.style, { position: 'fixed', bottom: `${bottomPx}px` });
  onChange(() => {
    if (!host.isConnected) placeOnPage(document, host);
  }, shown);
  followGutter(
    document,
    (look) => onChange(look, shown),
    guard((gutter: Gutter | null) => {
      const { clientWidth } = document.documentElement;
      host.style.right = `${gutter ? clientWidth - gutter.left + gapPx : gapPx}px`;
    }),
    shown,
  );
  const open = guard((leg: Leg) => sendMessage('openLeg', { account, leg }));
  follow(() => {
    const [language, at] = [session.language.value, here.value];
    if (!language || !at) return;
    host.dataset.theme = session.theme.value;
    overlay.draw(
      <RoundLine
        words={overlayWordsFor(language)}
        here={at}
        next={at.next}
        spentMs={at.spentMs}
        onNext={open}
        onClose={() => closing.abort()}
      />,
    );
  }, shown);
}
