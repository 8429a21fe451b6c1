/** Where Chandelle's surfaces are on a page of X. The testing build's shadow roots are open to Playwright. */
import type { Locator, Page } from '@playwright/test';
import { overlayEn } from '../../locales/overlay/en';
import { overlayFr } from '../../locales/overlay/fr';
import { tell, until } from './tell';

export const overlay = (page: Page, name: string): Locator => page.locator(`[data-chandelle="${name}"]`);

export const candleButton = (page: Page) => overlay(page, 'candle').getByRole('button').first();
export const candlePanel = (page: Page) => overlay(page, 'candle').getByRole('dialog');
export const voiceLine = (page: Page) => overlay(page, 'voice-line').getByRole('group').last();
export const answers = (page: Page) => overlay(page, 'answers').getByRole('dialog');
export const draftPanel = (page: Page) => overlay(page, 'draft-panel').getByRole('dialog');
export const curtain = (page: Page) => overlay(page, 'curtain').getByRole('dialog');

/** The text of a surface, its lines joined by dots. */
export async function wordsOf(surface: Locator): Promise<string> {
  return (await surface.allInnerTexts())
    .join('\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' · ');
}

/** What the line says before it has read anything. */
const said = [overlayEn.voice.empty, overlayFr.voice.empty] as string[];

export interface VoiceRead {
  isFlagged: boolean;
  says: string;
  words: string[];
}

/** What the voice line says of the draft in front, once it has read it. */
export async function readVoiceLine(page: Page): Promise<VoiceRead> {
  const line = voiceLine(page);
  await until(
    async () => ((await line.count()) > 0 ? wordsOf(line.locator('.voice-say')) : ''),
    // It may also say that it is too early to say.
    (says) => says !== '' && !said.includes(says),
    'the voice line did not say whose voice the draft has',
  );
  return {
    isFlagged: (await line.getAttribute('data-flagged')) === 'true',
    says: await wordsOf(line.locator('.voice-say')),
    words: await line.locator('.voice-word').allInnerTexts(),
  };
}

/** The three answers of the open panel, told one by one. */
export async function readAnswers(page: Page): Promise<string[]> {
  const panel = answers(page);
  await panel.locator('.reply-text').first().waitFor();
  const [intent, moves, texts] = await Promise.all([
    wordsOf(panel.getByRole('heading', { level: 2 })),
    panel.getByRole('heading', { level: 3 }).allInnerTexts(),
    panel.locator('.reply-text').allInnerTexts(),
  ]);
  tell(`read as: ${intent}`);
  for (const [index, text] of texts.entries()) tell(`${moves[index]}: “${text}”`);
  return texts;
}
