/** What the tests of conversations say to the account, do, and look at. */
import type { Locator, Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import type { ConversationRow } from '../../storage/database';
import { readRows } from '../database';
import { type Extension, expect } from './extension';
import { answersPanel, getMention, markOf } from './on-x';

const { conversation } = overlayWordsFor('en');
export const me = 'claire_lorvane';
export const company = 'maisonlorvane';
export const complaint = `@${me} my pot arrived broken and nobody answers my emails. What can you do for me?`;
export const question = `@${me} when will the Aurore be available again? Can I order it online?`;
export const chatter = `@${me} haha same here`;

export async function inDatabase<Result>(extension: Extension, run: (page: Page) => Promise<Result>) {
  const page = await extension.openPage('settings');
  const result = await run(page);
  await page.close();
  return result;
}

export const kept = (extension: Extension) =>
  inDatabase(extension, (page) => readRows<ConversationRow>(page, 'conversations'));
export const stateOf = async (extension: Extension, id: string) =>
  (await kept(extension)).find((row) => row.id === id)?.state;

export const isMarked = (post: Locator, state: keyof typeof conversation.states) =>
  expect(markOf(post)).toHaveAccessibleName(new RegExp(`^${conversation.states[state]}`));
export const act = (x: Page, name: string) => answersPanel(x).getByRole('button', { name });
export const idOf = async (post: Locator) =>
  /\/status\/(\d+)/.exec((await post.locator('a:has(time)').first().getAttribute('href')) ?? '')?.[1] ?? '';
export const mention = (x: Page, text: string, lang = 'en') => getMention(x, text, lang);
