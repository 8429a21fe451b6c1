/** To repost is to publish: what there is to see in a post, shown beside X's menu before it is reposted. */
import { signal as signalOf } from '@preact/signals-core';
import { createOverlay } from '../components/overlay';
import { RepostNote } from '../components/RepostNote';
import type { Feature, Stage } from '../lifecycle/feature';
import { overlayWordsFor } from '../locales/overlay/words-here';
import { sendMessage } from '../messaging/protocol';
import type { Risk } from '../risks/risk';
import { longestPost } from '../x/composer';
import { holdReposts } from '../x/hold-send';
import { placeBeside } from '../x/places';
import type { Post } from '../x/posts';
import { postToRepost, repostEntry } from '../x/repost-menu';

/** X opens its menu within a frame or two. */
const opensWithinMs = 1_000;

interface Asked {
  post: Post;
  risks: readonly Risk[];
}

export const repostCheck: Feature = {
  id: 'repost-check',
  start(stage) {
    const { session, listen, guard, during } = stage;
    const pressed = signalOf<{ post: Post; atMs: number } | null>(null);
    const asked = signalOf<Asked | null>(null);
    const isOpen = signalOf(false);
    const isHeld = signalOf(false);

    async function read(post: Post): Promise<void> {
      const { text, authorHandle: author } = post;
      const risks = await sendMessage('readQuoted', { author, text: text.slice(0, longestPost) });
      if (pressed.value?.post === post && risks.length > 0) asked.value = { post, risks };
    }

    const notice = (event: MouseEvent | KeyboardEvent) => {
      const post = session.isOpen.value && session.state.value ? postToRepost(event) : null;
      if (!post) return;
      asked.value = null;
      isHeld.value = false;
      pressed.value = { post, atMs: performance.now() };
      return read(post);
    };
    listen(window, ['click'], notice);
    listen(window, ['keydown'], (event) => (event.key === 't' ? notice(event) : undefined));

    during(
      () => pressed.value !== null,
      (until) => {
        let wasOpen = false;
        stage.onFrame(() => {
          isOpen.value = repostEntry(document) !== null;
          const isLate = performance.now() - (pressed.value?.atMs ?? 0) > opensWithinMs;
          if (!isOpen.value && (wasOpen || isLate)) {
            pressed.value = null;
            asked.value = null;
            isHeld.value = false;
          }
          wasOpen ||= isOpen.value;
        }, until);
      },
    );
    during(
      () => isOpen.value && asked.value !== null,
      (until) =>
        showNote(
          stage,
          () => asked.value,
          () => isHeld.value,
          until,
        ),
    );

    holdReposts(
      document,
      () => {
        let held = false;
        guard(() => {
          held = session.state.value?.holdsBack === true && asked.value !== null && !isHeld.value;
          if (held) isHeld.value = true;
        })();
        return held;
      },
      session.signal,
    );
  },
};

function showNote(stage: Stage, asked: () => Asked | null, isHeld: () => boolean, signal: AbortSignal): void {
  const { session, guard } = stage;
  const overlay = createOverlay('repost-note', signal);
  const { host } = overlay;
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  guard(() => sendMessage('noteRaised', {}))();

  const place = () => {
    const entry = repostEntry(document);
    if (entry) placeBeside(host, menuAround(entry), host.getBoundingClientRect());
  };
  stage.follow(() => {
    const { value: state } = session.state;
    const given = asked();
    if (!state || !given) return;
    host.dataset.theme = session.theme.value;
    overlay.draw(
      <RepostNote
        words={overlayWordsFor(state.language)}
        text={given.post.text}
        risks={given.risks}
        isHeld={isHeld()}
      />,
    );
  }, signal);
  stage.onFrame(place, signal);
}

/** Where the whole menu stands: its entries, one above the other. */
function menuAround(entry: HTMLElement): DOMRect {
  return (entry.parentElement ?? entry).getBoundingClientRect();
}
