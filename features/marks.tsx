/**
 * A quiet mark on the posts of watched authors. Where anybody is watched at all, every post carries the same empty
 * place, watched or not, so X's page learns nothing from it; where nobody is, there is nothing to hide, and no place.
 * The worker is asked about the authors on screen alone, about once a second.
 */
import { createMarkPlace, WatchMark } from '../components/WatchMark';
import type { Feature } from '../lifecycle/feature';
import { overlayWordsFor } from '../locales/overlay/words-here';
import { sendMessage } from '../messaging/protocol';
import type { Kind } from '../x/follow';
import { placeUnderPicture } from '../x/places';
import { authorOf, idOfPost, postsInColumn } from '../x/posts';

const lookMs = 1_000;
/** X's page changes all the time while it is scrolled: the look waits until it rests, but not for ever. */
const restMs = 200;
const longestWaitMs = 4_000;
/** What a message may ask about. */
const mostAsked = 60;

interface Place {
  /** Another place, though on the same node, is to be drawn on anew. */
  number: number;
  overlay: ReturnType<typeof createMarkPlace>;
  leaving: AbortController;
}

export const marks: Feature = {
  id: 'marks',
  start({ session, during, follow, whenever, onChange, onNoticed, listen, guard }) {
    const places = new Map<HTMLElement, Place>();
    let placed = 0;
    let hasChanged = false;
    let changedAtMs = 0;
    let lookedAtMs = Number.NEGATIVE_INFINITY;
    /** The lists may have been changed in the settings: what was answered is asked again. */
    let isStale = false;
    /** The lists are not empty. */
    let isAnybody = false;

    const listOf = (article: HTMLElement) =>
      session.watched.value.get(authorOf(article).toLowerCase()) ?? null;
    const watchedPosts: Kind<HTMLElement> = {
      keyOf(article) {
        const [place, list] = [places.get(article), listOf(article)];
        const id = place && list && idOfPost(article);
        return id ? `${id} ${list} ${place.number}` : null;
      },
      read: (article) => article,
    };
    // In the frame in which X gives the node to another post, the mark is gone.
    const notice = onNoticed(watchedPosts, (article, leaves) => {
      const [place, list] = [places.get(article), listOf(article)];
      if (!place || !list) return;
      leaves.addEventListener('abort', () => place.overlay.draw(null));
      follow(() => {
        const language = session.language.value;
        if (language) place.overlay.draw(<WatchMark words={overlayWordsFor(language)} list={list} />);
      }, leaves);
    });

    function prepare(article: HTMLElement, until: AbortSignal): void {
      if (places.get(article)?.overlay.host.isConnected) return;
      places.get(article)?.leaving.abort();
      const leaving = new AbortController();
      const overlay = createMarkPlace(AbortSignal.any([until, leaving.signal]));
      if (placeUnderPicture(article, overlay.host)) {
        overlay.host.dataset.theme = session.theme.value;
        places.set(article, { number: placed++, overlay, leaving });
      } else leaving.abort();
    }

    /** A place holds on to the post that it stands on, also when X has thrown that away. */
    function forgetGone(): void {
      for (const [article, { leaving }] of places) {
        if (article.isConnected) continue;
        leaving.abort();
        places.delete(article);
      }
    }

    async function look(until: AbortSignal): Promise<void> {
      forgetGone();
      const nowMs = performance.now();
      const isScrolling = nowMs - changedAtMs < restMs && nowMs - lookedAtMs < longestWaitMs;
      if (!hasChanged || isScrolling || document.visibilityState !== 'visible') return;
      hasChanged = false;
      lookedAtMs = nowMs;
      const shown = postsInColumn(document).map(({ element }) => element);
      const handles = new Set(shown.map((article) => authorOf(article).toLowerCase()));
      const known = session.watched.value;
      const asked = [...handles].filter((handle) => handle !== '' && (isStale || !known.has(handle)));
      if (asked.length > 0) await ask(asked.slice(0, mostAsked));
      if (!isAnybody || until.aborted) return;
      for (const article of shown) {
        if (article.isConnected) prepare(article, until);
        notice(article);
      }
    }

    async function ask(handles: string[]): Promise<void> {
      const isAgain = isStale;
      isStale = false;
      const found = await sendMessage('findWatched', { handles }).catch((error: unknown) => {
        // At the next look, then.
        hasChanged = true;
        isStale = isAgain;
        throw error;
      });
      isAnybody = found.isAnybody;
      const kept = isAgain ? [] : session.watched.value;
      session.watched.value = new Map([
        ...kept,
        ...handles.map((handle) => [handle, found.lists[handle] ?? null] as const),
      ]);
    }

    during(
      () => session.isOpen.value && session.state.value !== null,
      (until) => {
        onChange(() => {
          hasChanged = true;
          changedAtMs = performance.now();
        }, until);
        const lookNow = guard(() => look(until));
        const looking = setInterval(lookNow, lookMs);
        until.addEventListener('abort', () => {
          clearInterval(looking);
          places.clear();
        });
        whenever(
          () => session.theme.value,
          (theme) => {
            for (const { overlay } of places.values()) overlay.host.dataset.theme = theme;
          },
          until,
        );
        // What the worker answered, or what was chosen on a post, is shown at once.
        whenever(
          () => session.watched.value,
          (watched) => {
            // The first one may have been put on a list on this very page.
            if (!isAnybody && [...watched.values()].some((list) => list !== null))
              isAnybody = hasChanged = true;
            for (const article of places.keys()) notice(article);
          },
          until,
        );
        listen(
          window,
          ['focus'],
          ({ target }) => {
            if (target === window) isStale = hasChanged = true;
          },
          { signal: until },
        );
        lookNow();
      },
    );
  },
};
