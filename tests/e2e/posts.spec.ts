import type { Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { expect, test } from './extension';
import { getMention, goToPost, isUp, markOf, openAnswers, overlay, passFrames, voiceLine } from './on-x';

/** X mounts, re-uses and throws away its nodes all the time: what stands on them comes and goes with the posts. */

const { candle } = overlayWordsFor('en');

interface Sight {
  posts: string[];
  marks: number;
  problems: string[];
}

/** What stands on which post now, two frames after the last change. A mark comes when a post is pointed at. */
async function lookAtMarks(page: Page): Promise<Sight> {
  await passFrames(page, 2);
  return page.evaluate(() => {
    const ours = '[data-chandelle="post-mark"]';
    const marks = [...document.querySelectorAll(ours)];
    const problems: string[] = [];
    for (const mark of marks) {
      const post = mark.closest('article[data-testid="tweet"]');
      if (!post) problems.push('a mark outside of any post');
      if (post?.closest('[data-testid="placementTracking"]')) problems.push('a mark on a promoted post');
      const label = mark.shadowRoot?.querySelector('button')?.getAttribute('aria-label');
      const author = post?.querySelector<HTMLAnchorElement>('[data-testid="User-Name"] a')?.pathname.slice(1);
      if (label && author && !label.endsWith(` ${author}`)) problems.push(`${label}: on a post of ${author}`);
    }
    const posts: string[] = [];
    for (const post of document.querySelectorAll<HTMLElement>('article[data-testid="tweet"]')) {
      const link = [...post.querySelectorAll('time')].map((time) => time.closest('a')).find((each) => each);
      const id = link?.pathname.split('/').pop();
      const count = post.querySelectorAll(ours).length;
      if (count > 1) problems.push(`${count} marks on one post`);
      if (!id || post.closest('[data-testid="placementTracking"]') || post.tabIndex === -1) continue;
      posts.push(id);
    }
    return { posts, marks: marks.length, problems };
  });
}

/** No mark is where it should not be, and a post that is pointed at gets its own. */
async function marksAreRight(page: Page): Promise<void> {
  // One that is in view: further up and down X has others, which come and go while one scrolls to them.
  const found = await page.waitForFunction(() => {
    for (const article of document.querySelectorAll<HTMLElement>('article[data-testid="tweet"]')) {
      const { left, top } = article.getBoundingClientRect();
      const isPromoted = article.parentElement?.closest('[data-testid="placementTracking"]') != null;
      const isOrdinary = article.tabIndex !== -1 && !isPromoted && article.querySelector('time') !== null;
      if (isOrdinary && top > 60 && top < window.innerHeight - 60) return { left: left + 200, top: top + 20 };
    }
    return null;
  });
  const at = (await found.jsonValue()) ?? { left: 0, top: 0 };
  await page.mouse.move(at.left, at.top);
  await page.mouse.move(at.left + 1, at.top);
  await page.waitForFunction(
    ({ left, top }) =>
      document.elementFromPoint(left, top)?.closest('article')?.querySelector('[data-chandelle="post-mark"]'),
    at,
  );
  await expect
    .poll(async () => {
      const { posts, marks, problems } = await lookAtMarks(page);
      return { hasPosts: posts.length > 0, tooMany: Math.max(0, marks - posts.length), problems };
    })
    .toEqual({ hasPosts: true, tooMany: 0, problems: [] });
}

async function scrollBy(page: Page, deltaY: number): Promise<void> {
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, deltaY);
  await page.waitForFunction((y) => window.scrollY !== y || window.scrollY === 0, before);
}

test('500 posts go by: no mark on the wrong post, none on promoted ones, none left behind', async ({ x }) => {
  test.setTimeout(180_000);
  await isUp(x);
  await x.mouse.move(500, 400);
  const seen = new Set<string>();
  let mostMarks = 0;
  const isAtEnd = () =>
    x.evaluate(() => window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2);
  for (let step = 0; step === 0 || !(await isAtEnd()); step += 1) {
    if (step > 0) await scrollBy(x, 1_200);
    // Here and there the pointer rests, on whatever post is under it: that one gets a mark.
    if (step % 5 === 0) await x.mouse.move(500, 300 + (step % 2) * 100);
    const { posts, marks, problems } = await lookAtMarks(x);
    for (const id of posts) seen.add(id);
    mostMarks = Math.max(mostMarks, marks);
    expect(problems).toEqual([]);
  }
  const all = await x.evaluate(() =>
    window.stage.home.filter((id) => window.stage.post(id)?.kind !== 'promoted'),
  );
  expect(all.length).toBeGreaterThan(490);
  expect(all.filter((id) => !seen.has(id))).toEqual([]);
  expect(await x.evaluate(() => window.stage.reusedNodes)).toBeGreaterThan(100);
  expect(mostMarks, 'marks came, on the posts that were pointed at').toBeGreaterThan(0);

  await scrollBy(x, -3_000);
  await marksAreRight(x);
  await x.evaluate(() => window.scrollTo(0, 0));
  await marksAreRight(x);
});

for (const language of ['en', 'fr'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language, stage: { language } });

    test('the mark of a post covers none of X’s own buttons', async ({ x }) => {
      await isUp(x);
      const post = await getMention(x, '@claire_lorvane thank you for the pot!', 'en');
      await post.hover();
      await expect(markOf(post)).toBeVisible();
      const covered = await post.evaluate((article) =>
        [...article.querySelectorAll('[role="group"] button, [role="group"] a, a[role="link"]')]
          .filter((each) => {
            const { left, top, width, height } = each.getBoundingClientRect();
            const at = document.elementFromPoint(left + width / 2, top + height / 2);
            return at?.getAttribute('data-chandelle') === 'post-mark';
          })
          .map((each) => each.getAttribute('data-testid') ?? each.outerHTML),
      );
      expect(covered).toEqual([]);
      await post.getByTestId('reply').click();
      await expect(x.getByRole('dialog').getByTestId('tweetTextarea_0')).toBeFocused();
    });
  });
}

test('marks follow from page to page, and back', async ({ x }) => {
  await isUp(x);
  for (const path of ['/maisonlorvane', '/search?q=kind:all', '/notifications/mentions', '/home']) {
    await x.evaluate((to) => window.stage.goTo(to), path);
    await marksAreRight(x);
  }
  const id = await x.evaluate(() => window.stage.home[0] ?? '');
  await goToPost(x, { id });
  await marksAreRight(x);
  await x.goBack();
  await expect(x).toHaveURL(/\/home$/);
  await marksAreRight(x);
  await x.evaluate(() => window.stage.goTo('/settings/account'));
  await expect(overlay(x)).toHaveCount(0);
});

test('answers go with their post, and are not those of the post that takes its place', async ({ x }) => {
  await isUp(x);
  const post = x.locator('article[data-testid="tweet"]', { has: x.locator('time') }).nth(1);
  const before = await x.evaluate(() => window.stage.reusedNodes);
  await openAnswers(post);
  // Beside the panel: over it, the wheel would be the panel's.
  await x.mouse.move(30, 300);
  await x.mouse.wheel(0, 100);
  await passFrames(x, 5);
  await expect(overlay(x, 'answers')).toHaveCount(1);
  for (let step = 0; step < 4; step += 1) await scrollBy(x, 1_200);
  await expect(overlay(x, 'answers')).toHaveCount(0);
  expect(await x.evaluate(() => window.stage.reusedNodes)).toBeGreaterThan(before);
  await scrollBy(x, -10_000);
  await expect(overlay(x, 'answers')).toHaveCount(0);
  await marksAreRight(x);
});

test('the whole app made anew: everything is there again, once', async ({ x }) => {
  await isUp(x);
  await x.getByTestId('tweetTextarea_0').click();
  await expect(voiceLine(x)).toBeVisible();
  await x.evaluate(() => window.stage.rerender());
  await isUp(x);
  await expect(overlay(x, 'candle')).toHaveCount(1);
  await expect(overlay(x, 'voice-line')).toHaveCount(0);
  await marksAreRight(x);
  await x.getByTestId('tweetTextarea_0').click();
  await expect(voiceLine(x)).toBeVisible();
  await expect(overlay(x, 'voice-line')).toHaveCount(1);
});

test('another account: the candle tells of that one', async ({ x }) => {
  await isUp(x);
  await openAnswers(x.locator('article[data-testid="tweet"]', { has: x.locator('time') }).nth(1));
  await x.evaluate(() => window.stage.switchAccount('maisonlorvane'));
  await expect(overlay(x, 'answers')).toHaveCount(0);
  await isUp(x);
  await expect(overlay(x, 'candle')).toHaveCount(1);
  await overlay(x, 'candle').getByRole('button').click();
  await expect(x.getByRole('dialog', { name: candle.panel })).toContainText('@maisonlorvane');
  await marksAreRight(x);
});

test('another theme and another language of X: the overlays are there, in that theme', async ({ x }) => {
  await isUp(x);
  const themes = () =>
    overlay(x).evaluateAll((hosts) => [...new Set(hosts.map((host) => (host as HTMLElement).dataset.theme))]);
  await x.locator('article[data-testid="tweet"]').first().hover();
  await x.getByTestId('tweetTextarea_0').click();
  await expect(voiceLine(x)).toBeVisible();
  await expect.poll(() => themes().then((all) => all.filter(Boolean))).toEqual(['light']);
  await x.evaluate(() => window.stage.setTheme('dark'));
  await marksAreRight(x);
  await isUp(x);
  await expect.poll(() => themes().then((all) => all.filter(Boolean))).toEqual(['dark']);

  await x.evaluate(() => window.stage.setLanguage('fr'));
  await marksAreRight(x);
  await isUp(x);
  await expect(overlay(x, 'candle')).toHaveCount(1);
  await expect(overlay(x, 'candle').getByRole('button')).toHaveAccessibleName(/^Chandelle/);
});

test('signed out: nothing is left; signed in again: all is back', async ({ x }) => {
  await isUp(x);
  await x.locator('article[data-testid="tweet"]').first().hover();
  await x.evaluate(() => window.stage.signOut());
  await expect(overlay(x)).toHaveCount(0);
  await passFrames(x);
  await expect(overlay(x)).toHaveCount(0);
  await x.evaluate(() => window.stage.signIn('claire_lorvane'));
  await isUp(x);
  await marksAreRight(x);
});
