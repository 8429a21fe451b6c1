import { expect, type Page } from '@playwright/test';
import { home, test } from './stage-test';

/** The stage's search, as X's: its operators, and the latest first by id. */

async function find(page: Page, query: string): Promise<{ id: string; author: string; text: string }[]> {
  const path = `/search?q=${encodeURIComponent(query)}&f=live`;
  await page.evaluate((to) => window.stage.goTo(to), path);
  await page.waitForSelector('article[data-testid=tweet], h2.nothing');
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-testid=primaryColumn] article[data-testid=tweet]')].flatMap(
      (each) => {
        const id = each.querySelector('time')?.closest('a')?.pathname.split('/').pop() ?? '';
        const post = window.stage.post(id);
        return post ? [{ id, author: post.author, text: post.text }] : [];
      },
    ),
  );
}

test('finds by author, phrase, mention and without', async ({ page, errors }) => {
  await home(page);
  const both = await find(page, '(from:maddieorrwell OR from:Forum_Arcenval)');
  expect(new Set(both.map(({ author }) => author))).toEqual(new Set(['maddieorrwell', 'forum_arcenval']));
  const said = await find(page, '@claire_lorvane -from:claire_lorvane');
  expect(said.length).toBeGreaterThan(3);
  for (const { author, text } of said) {
    expect(author).not.toBe('claire_lorvane');
    expect(text).toContain('@claire_lorvane');
  }
  for (const { text } of await find(page, '"cast iron"')) expect(text.toLowerCase()).toContain('cast iron');
  expect(await find(page, '("no such words" OR from:nobody_here) -from:claire_lorvane')).toEqual([]);
  // What stands side by side is joined before OR is.
  expect(await find(page, 'from:maddieorrwell "no such words" OR from:nobody_here')).toEqual([]);
  expect(errors).toEqual([]);
});

test('lists the latest first, and finds what was posted also after a reload', async ({ page }) => {
  await home(page);
  const added = await page.evaluate(() =>
    ['One kettle.', 'Two kettles.'].map((text) => window.stage.addPost({ author: 'maddieorrwell', text })),
  );
  const ids = (await find(page, 'from:maddieorrwell')).map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual([...added].reverse());
  expect(ids).toEqual([...ids].sort((one, other) => (BigInt(one) < BigInt(other) ? 1 : -1)));
  await page.reload();
  expect((await find(page, 'from:maddieorrwell')).map(({ id }) => id)).toEqual(ids);
  const third = await page.evaluate(() => window.stage.addPost({ author: 'maddieorrwell', text: 'Three.' }));
  expect(BigInt(third)).toBeGreaterThan(BigInt(added[1] ?? 0));
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Latest');
});
