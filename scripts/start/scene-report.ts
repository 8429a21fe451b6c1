/** The popup and the week's report, on what was counted in the tour and rehearsed weeks before it. */
import type { BrowserContext, Page } from '@playwright/test';
import { activities } from '../../time/slice';
import { addRows, readRows } from './database';
import { type Language, shootOwnPage } from './pictures';
import type { Popup } from './popup';
import { dayAt, rehearsedRows } from './rehearsed-week';
import { company, person } from './scenes-on-x';
import { wordsOf } from './surfaces';
import { heading, must, tell } from './tell';

const popupWidth = 360;
const reportWidth = 1100;
/** Three weeks: whatever today is, last week and the one before it are whole. */
const rehearsedDays = 21;

/** What the database holds of the tour itself. The rehearsed days are all before today. */
export async function tellCounted(popup: Popup, sinceMs: number): Promise<void> {
  heading('Counted in this tour, as the database has it');
  const rows = await popup.use(readRows);
  const today = dayAt(Date.now());
  const dayTotals = rows.dayTotals.filter(({ day }) => day === today);
  const actions = rows.actions.filter(({ day }) => day === today);
  must(dayTotals.length > 0, 'nothing was counted');
  for (const account of [...new Set(dayTotals.map((total) => total.account))]) {
    const parts = activities.map((activity) => {
      const mine = dayTotals.filter((total) => total.account === account && total.activity === activity);
      return `${activity} ${secondsOf(mine)} s`;
    });
    tell(`@${account}: ${parts.join(', ')}`);
  }
  tell(
    `in all ${secondsOf(dayTotals)} s of the ${Math.round((Date.now() - sinceMs) / 1000)} s that the tour has lasted`,
  );
  for (const { kind, account, voice } of actions)
    tell(`${kind} by @${account}${voice ? `, voice ${voice.label} (${voice.score.toFixed(2)})` : ''}`);
  must(
    actions.some(({ kind }) => kind === 'post'),
    'the post that was sent was not counted',
  );
  must(
    actions.some(({ kind }) => kind === 'reply'),
    'the reply that was sent was not counted',
  );
}

function secondsOf(totals: { durationMs: number }[]): number {
  return Math.round(totals.reduce((ms, { durationMs }) => ms + durationMs, 0) / 1000);
}

export async function rehearseWeeks(popup: Popup): Promise<void> {
  const noon = new Date();
  noon.setHours(12, 0, 0, 0);
  const before = Array.from({ length: rehearsedDays }, (_, index) =>
    new Date(noon).setDate(noon.getDate() - 1 - index),
  );
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // As if this computer had counted them too.
  const device = (await popup.use(readRows)).slices[0]?.device ?? '';
  const rows = rehearsedRows(before, person, company, timeZone, device);
  await popup.use((page) => addRows(page, rows));
  tell(
    `${rehearsedDays} rehearsed days, made up, were added before today: ${rows.actions.length} acts, ${rows.dayTotals.length} sums of time`,
  );
}

export async function readPopup(popup: Popup, language: Language): Promise<void> {
  heading('The popup');
  await popup.use(async (page) => {
    await page.locator('main li').first().waitFor();
    await tellPopup(page);
    await shootOwnPage(page, '11-popup', language, popupWidth);
  });
}

export async function readSettingsPage(popup: Popup, language: Language): Promise<void> {
  heading('The settings');
  await popup.use(async (page) => {
    await page.goto(page.url().replace('popup', 'settings'));
    await page.locator('main h1').waitFor();
    tell(await wordsOf(page.locator('main h2')));
    await shootOwnPage(page, '14-settings', language, reportWidth);
  });
}

/** What it shows, its fields with what is in them rather than with all their choices. */
async function tellPopup(page: Page): Promise<void> {
  tell(await wordsOf(page.locator('main > header')));
  for (const row of await page.locator('main li:has(.popup-line), main .popup-all').all()) {
    const read = await wordsOf(row.locator('.popup-line, .popup-activities, :scope > .popup-name'));
    const fields = row.locator('input, select option:checked');
    const chosen = await fields.evaluateAll((all) =>
      all.map((field) =>
        field instanceof HTMLInputElement ? field.value || field.placeholder : field.textContent,
      ),
    );
    const labels = row.locator('label > span:first-child');
    const names = await labels.allInnerTexts();
    tell([read, ...chosen.map((value, index) => `${names[index]}: ${value}`)].join(' · '));
  }
}

export async function readReport(context: BrowserContext, popup: Popup, language: Language): Promise<void> {
  heading('The week’s report');
  const coming = context.waitForEvent('page', (page) => page.url().includes('report.html'));
  // The popup closes itself as it opens the report.
  const page = await popup.use(async (open) => {
    await open.locator('main > footer').getByRole('button').first().click();
    return coming;
  });
  await page.locator('main h2').first().waitFor();
  tell(await wordsOf(page.locator('.report-answer, main > section').first()));
  await shootOwnPage(page, '12-report', language, reportWidth);
  await page.getByRole('navigation').getByRole('button').first().click();
  await page.waitForTimeout(300);
  tell(`the week before: ${await wordsOf(page.locator('.report-answer, main > section').first())}`);
  await shootOwnPage(page, '13-report-last-week', language, reportWidth);
  await page.close();
}
