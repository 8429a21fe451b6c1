/** Watch lists on X: a quiet mark on watched authors, and nothing that X's page could learn them from. */
import type { Locator, Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import type { Watched, WatchList } from '../../watch/watched';
import { putRows, readRows } from '../database';
import { type Extension, expect, test } from './extension';
import { goToPost, isUp, openAnswers, overlay, passFrames, postOnPage } from './on-x';

async function watch(extension: Extension, lists: Record<string, WatchList>): Promise<void> {
  const page = await extension.openPage('settings');
  const rows = Object.entries(lists).map(([handle, list]) => ({
    entry: `@${handle.toLowerCase()}`,
    text: `@${handle}`,
    list,
    addedAt: 1,
  }));
  await putRows(page, 'watched', ...rows);
  await page.close();
}

/** The posts on the page: their authors, and what their mark says. */
async function lookAtMarks(page: Page): Promise<{ author: string; mark: string; places: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid="primaryColumn"] article[data-testid="tweet"]')]
      .filter((post) => !post.closest('[data-testid="placementTracking"]'))
      .map((post) => {
        const link = post.querySelector<HTMLAnchorElement>('[data-testid="User-Name"] a');
        const places = [...post.querySelectorAll('[data-chandelle="mark"]')];
        const words = places.map((each) => each.shadowRoot?.querySelector('[aria-label]'));
        const mark = words.map((each) => each?.getAttribute('aria-label') ?? '').join();
        return { author: link?.pathname.slice(1) ?? '', mark, places: places.length };
      }),
  );
}

const markOn = (post: Locator) => post.locator('[data-chandelle="mark"] .watch-mark');

/** Who writes on the home timeline, the most frequent first. */
const authorsAtHome = (page: Page) =>
  page.evaluate(() => {
    const counts = new Map<string, number>();
    for (const id of window.stage.home) {
      const author = window.stage.post(id)?.author ?? '';
      counts.set(author, (counts.get(author) ?? 0) + 1);
    }
    for (const own of window.stage.accounts) counts.delete(own);
    return [...counts].sort(([, one], [, other]) => other - one).map(([author]) => author);
  });

for (const language of ['en', 'fr'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language, stage: { language } });

    test('100 posts go by: marks on watched authors, the candle, and nothing else that can be seen', async ({
      extension,
      x,
    }) => {
      test.setTimeout(180_000);
      await isUp(x);
      const [customer = '', paper = '', rival = ''] = await authorsAtHome(x);
      const lists: Record<string, WatchList> = {
        [customer]: 'customers',
        [paper]: 'press',
        [rival]: 'competitors',
      };
      await watch(extension, lists);
      await x.reload();
      await isUp(x);
      await x.mouse.move(1270, 400);
      const { watch: said } = overlayWordsFor(language);
      const expected = (author: string) => (lists[author] ? said.lists[lists[author]] : '');
      const seen = new Set<string>();
      while (seen.size < 100) {
        await expect(async () => {
          const marks = await lookAtMarks(x);
          expect(marks.length).toBeGreaterThan(2);
          expect(marks).toEqual(marks.map(({ author }) => ({ author, mark: expected(author), places: 1 })));
        }).toPass({ timeout: 10_000 });
        const ids = await x.evaluate(() =>
          [...document.querySelectorAll('article time')].map((time) => time.closest('a')?.pathname ?? ''),
        );
        for (const id of ids) seen.add(id);
        await x.mouse.wheel(0, 2_000);
        await passFrames(x, 2);
        // Between two looks there may be a mark missing, but none on the wrong post.
        for (const { author, mark } of await lookAtMarks(x)) expect(['', expected(author)]).toContain(mark);
      }
      const kinds = await overlay(x).evaluateAll((hosts) => [
        ...new Set(hosts.map((host) => (host as HTMLElement).dataset.chandelle)),
      ]);
      expect(kinds.sort()).toEqual(['candle', 'mark']);
      expect(await x.evaluate(() => window.stage.reusedNodes)).toBeGreaterThan(20);
    });
  });
}

test('what stands on a post looks the same to X’s page, watched or not', async ({ extension, x }) => {
  await isUp(x);
  const [customer = ''] = await authorsAtHome(x);
  await watch(extension, { [customer]: 'customers' });
  await x.reload();
  await expect(overlay(x, 'mark').locator('.watch-mark').first()).toBeAttached();
  const asX = await x.evaluate((watched) => {
    const looks = new Map<string, Set<string>>([
      ['watched', new Set()],
      ['others', new Set()],
    ]);
    for (const host of document.querySelectorAll<HTMLElement>('[data-chandelle="mark"]')) {
      const article = host.closest('article');
      const author = article
        ?.querySelector<HTMLAnchorElement>('[data-testid="User-Name"] a')
        ?.pathname.slice(1);
      const { width, height, left } = host.getBoundingClientRect();
      const picture = host.parentElement?.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, host.getBoundingClientRect().top + 6);
      const selection = getSelection();
      selection?.selectAllChildren(host.parentElement ?? host);
      const said = selection?.toString().trim();
      selection?.removeAllRanges();
      const look = [
        host.cloneNode(false) instanceof HTMLElement && host.outerHTML,
        [width, height, host.scrollWidth, host.scrollHeight, left - (picture?.left ?? 0)].join(),
        host.matches(':hover'),
        getComputedStyle(host).cssText,
        said,
        at === host,
        host.getAnimations({ subtree: true }).length,
      ];
      looks.get(author === watched ? 'watched' : 'others')?.add(JSON.stringify(look));
    }
    return Object.fromEntries([...looks].map(([who, all]) => [who, [...all]]));
  }, customer);
  expect(asX.watched).toHaveLength(1);
  expect(asX.others).toEqual(asX.watched);
  // Nor by having the browser look for the word.
  const isFound = (text: string) =>
    x.evaluate(
      (word) => (window as unknown as { find(text: string, isCase: boolean): boolean }).find(word, true),
      text,
    );
  expect(await isFound(customer)).toBe(true);
  expect(await isFound(overlayWordsFor('en').watch.lists.customers)).toBe(false);
});

test('a post is marked from Chandelle’s panel on it, and on every post of its writer', async ({
  extension,
  x,
}) => {
  await isUp(x);
  const [author = ''] = await authorsAtHome(x);
  await x.evaluate((handle) => window.stage.goTo(`/${handle}`), author);
  const ids = await x.evaluate(
    (handle) => window.stage.home.filter((id) => window.stage.post(id)?.author === handle).slice(0, 2),
    author,
  );
  const [first, second] = ids.map((id) => postOnPage(x, id));
  if (!first || !second) throw new Error('an author with one post');
  const { watch: said } = overlayWordsFor('en');
  const panel = await openAnswers(first);
  const choice = panel.getByRole('group', { name: said.as(author), exact: false });
  await choice.getByRole('button', { name: said.lists.partners }).click();
  await expect(choice.getByRole('button', { name: said.lists.partners })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(markOn(first)).toHaveAccessibleName(said.lists.partners);
  await expect(markOn(second)).toHaveAccessibleName(said.lists.partners);
  const settings = await extension.openPage('settings');
  const kept = () => readRows<Watched>(settings, 'watched');
  expect(await kept()).toMatchObject([{ entry: `@${author}`, text: `@${author}`, list: 'partners' }]);

  await x.bringToFront();
  await choice.getByRole('button', { name: said.lists.press }).click();
  await expect(markOn(second)).toHaveAccessibleName(said.lists.press);
  await choice.getByRole('button', { name: said.lists.press }).click();
  await expect(markOn(first)).toHaveCount(0);
  expect(await kept()).toEqual([]);
});

test('lists changed in the settings are on the page when one comes back; a detail page has marks too', async ({
  extension,
  x,
}) => {
  await isUp(x);
  const id = await x.evaluate(
    () => window.stage.home.find((each) => window.stage.repliesTo(each).length > 2) ?? '',
  );
  await goToPost(x, { id });
  const author = await x.evaluate((each) => window.stage.post(each)?.author ?? '', id);
  // Nobody is watched yet: there is nothing to hide, and no place for it.
  await passFrames(x, 90);
  await expect(overlay(x, 'mark')).toHaveCount(0);
  await watch(extension, { [author]: 'customers' });
  await x.bringToFront();
  await x.evaluate(() => window.dispatchEvent(new Event('focus')));
  const focused = x.locator('article[data-testid="tweet"][tabindex="-1"]');
  await expect(markOn(focused)).toHaveAccessibleName('Customer');
  await x.evaluate(() => window.stage.setTheme('dark'));
  await expect(markOn(focused)).toHaveAccessibleName('Customer');
  await expect(focused.locator('[data-chandelle="mark"]')).toHaveAttribute('data-theme', 'dark');
  await x.evaluate(() => window.stage.signOut());
  await expect(overlay(x, 'mark')).toHaveCount(0);
});
