/** What several tests do on X, and how they find Chandelle there. */
import type { Locator, Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { wordsFor } from '../../locales/words-for';
import type { Voice } from '../../tone/voice';
import { readRows } from '../database';
import type { StagePost } from '../stage/seam-types';
import { type Extension, expect } from './extension';

export type Language = 'en' | 'fr';

/** Chandelle's places on the page; in the testing build their content can be looked into. */
export function overlay(page: Page, name?: string): Locator {
  return page.locator(name ? `[data-chandelle="${name}"]` : '[data-chandelle]');
}

/** Chandelle is up on this page, and the worker has answered it. */
export async function isUp(page: Page): Promise<void> {
  await expect(overlay(page, 'candle')).toBeVisible();
}

export function voiceLine(page: Page, language: Language = 'en'): Locator {
  return page.getByRole('group', { name: overlayWordsFor(language).voice.line });
}

export function answersPanel(page: Page, language: Language = 'en'): Locator {
  return page.getByRole('dialog', { name: overlayWordsFor(language).reply.title });
}

/** Chooses in the popup what an account speaks for, as its user does. */
export async function speakFor(
  extension: Extension,
  account: string,
  voice: Voice,
  language: Language = 'en',
): Promise<void> {
  const { popup } = wordsFor(language);
  const page = await extension.openPage('popup');
  await page
    .getByRole('combobox', { name: popup.voiceFor(`@${account}`) })
    .selectOption({ label: popup.voices[voice] });
  await expect
    .poll(async () =>
      (await readRows<{ handle: string; intendedVoice: Voice | null }>(page, 'accounts')).map(
        ({ handle, intendedVoice }) => [handle, intendedVoice],
      ),
    )
    .toContainEqual([account, voice]);
  await page.close();
}

/** Goes to the page of a post, without a reload. */
export async function goToPost(page: Page, post: Pick<StagePost, 'id'>): Promise<void> {
  await page.evaluate((id) => window.stage.goTo(window.stage.pathOf(id)), post.id);
  await expect(page.locator('article[data-testid="tweet"][tabindex="-1"]')).toBeVisible();
}

/** Has somebody write to the account in use, and shows it at the head of its mentions. */
export async function getMention(page: Page, text: string, lang: string): Promise<Locator> {
  const id = await page.evaluate(
    ([said, inLanguage]) => {
      const author = 'oscarfiguerolo';
      const added = window.stage.addPost({ author, text: said, lang: inLanguage, to: 'mentions' });
      window.stage.goTo('/notifications/mentions');
      return added;
    },
    [text, lang] as const,
  );
  const post = postOnPage(page, id);
  await expect(post).toBeVisible();
  return post;
}

/** A post of a list, by its id. */
export function postOnPage(page: Page, id: string): Locator {
  return page
    .getByTestId('primaryColumn')
    .locator('article[data-testid="tweet"]', { has: page.locator(`a[href$="/status/${id}"] time`) });
}

/** Points at a post, and opens the answers to it by its mark. */
export async function openAnswers(post: Locator, language: Language = 'en'): Promise<Locator> {
  await post.hover();
  await markOf(post).click();
  const panel = answersPanel(post.page(), language);
  await expect(panel).toBeVisible();
  return panel;
}

/** The mark of a post: the button that opens the answers. */
export function markOf(post: Locator): Locator {
  return post.locator('[data-chandelle="post-mark"]').getByRole('button');
}

/** Lets so many frames pass: for what must *not* come. */
export async function passFrames(page: Page, count = 30): Promise<void> {
  await page.evaluate(
    (frames) =>
      new Promise<void>((resolve) => {
        const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
        next(frames);
      }),
    count,
  );
}

/** The words that Chandelle marks in drafts, by the name of their highlight. */
export function markedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .map(([name, highlight]) => [name, [...highlight].map((range) => range.toString())] as const)
        .filter(([, words]) => words.length > 0),
    ),
  );
}
