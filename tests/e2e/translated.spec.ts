/** Posts that X shows translated: the language of the answers is chosen first, and X's own button is the user's. */
import type { Locator, Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { detectLanguage } from '../../tone/language';
import { expect, test } from './extension';
import { isUp, openAnswers, passFrames, postOnPage } from './on-x';

const english = '@claire_lorvane my pot arrived broken and nobody answers my emails. What can you do for me?';
const french = '@claire_lorvane ma cocotte est arrivée cassée et personne ne répond. Que pouvez-vous faire ?';
const { reply } = overlayWordsFor('en');

const textsIn = (panel: Locator) =>
  panel.getByRole('listitem').getByRole('paragraph').filter({ hasText: /\S/ });
const insertIn = (panel: Locator) =>
  panel.getByRole('button', { name: new RegExp(`^${reply.insertNamed('')}`) });

test.beforeEach(async ({ x }) => isUp(x));

const translated = async (x: Page, words: string) => {
  await x.evaluate(() => window.stage.goTo('/search?q=kind:translated'));
  const post = x.locator('article[data-testid="tweet"]', { hasText: words });
  const panel = await openAnswers(post);
  await expect(panel.getByText(reply.translatedAsk)).toBeVisible();
  await expect(insertIn(panel)).toHaveCount(0);
  return { panel, original: post.locator('.translation button') };
};

test('a post that X has translated is answered in the language shown once that was chosen', async ({ x }) => {
  const { panel } = await translated(x, 'back in Seville');
  await panel.getByRole('button', { name: reply.asShown }).click();
  await expect(insertIn(panel)).toHaveCount(3);
  await expect(panel.getByText(reply.translated)).toBeVisible();
  for (const text of await textsIn(panel).allTextContents()) expect(detectLanguage(text)).toBe('en');
});

test('it is answered in the writer’s own once the user has X show the original', async ({ x }) => {
  const { panel, original } = await translated(x, 'back in Seville');
  await panel.getByRole('button', { name: reply.asWritten }).click();
  await expect(panel.getByText(reply.showOriginal)).toBeVisible();
  // They are brought to X's own button; the click stays theirs.
  await expect(original).toBeFocused();
  await passFrames(x);
  await expect(panel.getByText(reply.showOriginal)).toBeVisible();
  await x.keyboard.press('Enter');
  // Spanish, which Chandelle does not read: never taken for the English of the translation.
  await expect(panel.getByText(reply.languageNotRead)).toBeVisible();
  await expect(insertIn(panel)).toHaveCount(0);
});

test('a French post, translated for a reader of English, has French answers as soon as its original is shown', async ({
  x,
}) => {
  const id = await x.evaluate(
    ([text, translation]) =>
      window.stage.addPost({
        ...{ author: 'oscarfiguerolo', text, lang: 'fr', to: 'mentions' },
        translation: { en: translation, fr: text },
      }),
    [french, english] as const,
  );
  await x.evaluate(() => window.stage.goTo('/notifications/mentions'));
  const post = postOnPage(x, id);
  const panel = await openAnswers(post);
  await expect(panel.getByText(reply.translatedAsk)).toBeVisible();
  await post.locator('.translation button').click();
  await expect(insertIn(panel)).toHaveCount(3);
  await expect(panel.getByText(reply.translated)).toHaveCount(0);
  for (const text of await textsIn(panel).allTextContents()) expect(detectLanguage(text)).toBe('fr');
});
