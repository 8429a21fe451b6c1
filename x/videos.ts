/** Videos on X's page. */

/**
 * Is a video being watched? One that plays in view, with sound; without sound only once through since the hand
 * last moved: X plays muted videos by itself, again and again, also to nobody.
 * @param stillMs since the last sign of life, ms
 */
export function videoWatched(page: Document, stillMs: number): boolean {
  return [...page.querySelectorAll('video')].some(
    (video) =>
      !video.paused &&
      !video.ended &&
      (isHeard(video) || stillMs < Math.min(video.duration * 1000, longestMutedMs)) &&
      isInView(video.getBoundingClientRect(), page.documentElement),
  );
}

/** A live stream never ends; without sound it is taken to be watched for so long. */
const longestMutedMs = 10 * 60_000;

function isHeard({ muted, volume }: HTMLVideoElement): boolean {
  return !muted && volume > 0;
}

/** Half of it, at least. */
function isInView({ top, bottom, height }: DOMRect, { clientHeight }: HTMLElement): boolean {
  return height > 0 && Math.min(bottom, clientHeight) - Math.max(top, 0) >= height / 2;
}

/** Stops what plays on the page, and whatever X starts from then on, until the signal aborts. */
export function keepVideosStill(page: Document, until: AbortSignal): void {
  const still = (target: EventTarget | null) => {
    if (target instanceof HTMLMediaElement && !target.paused) target.pause();
  };
  for (const media of page.querySelectorAll('video, audio')) still(media);
  page.addEventListener('play', ({ target }) => still(target), { capture: true, signal: until });
}
