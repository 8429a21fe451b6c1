/** What the user sets in the popup, by its own controls; each is waited for until it is in the database. */
import type { Page } from 'puppeteer-core';
import { readAccounts, readLimits } from './database';
import { eventually } from './expect';
import type { Firefox } from './firefox';
import { click } from './overlays';

/** Has the one account speak for the company: the last voice of the list, chosen by key. */
export async function speakForCompany(firefox: Firefox): Promise<void> {
  const popup = await firefox.openPage('popup');
  const select = await popup.waitForSelector('.popup-voice select', { timeout: 5_000 });
  await select?.focus();
  await popup.keyboard.press('End');
  const kept = async () => (await readAccounts(popup)).map(({ intendedVoice }) => intendedVoice);
  await eventually(kept, ['corporate'], 'the voice kept');
  await popup.close();
}

export async function limitToOneMinute(popup: Page): Promise<void> {
  await click(popup, '.popup-account .limit input');
  await popup.keyboard.type('1');
  await popup.keyboard.press('Enter');
  const kept = async () => (await readLimits(popup)).map(({ dayMinutes }) => dayMinutes[0]);
  await eventually(kept, [1], 'the limit kept');
}
