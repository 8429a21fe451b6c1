/** The toolbar popup, used by its own fields as a person would. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Voice } from '../../tone/voice';
import { readSettings } from './database';
import type { Language } from './pictures';
import { until } from './tell';

export class Popup {
  constructor(
    private readonly context: BrowserContext,
    private readonly extensionId: string,
  ) {}

  /** Opens the popup in a tab, has it used, and closes it. */
  async use<Result>(what: (page: Page) => Promise<Result>): Promise<Result> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/popup.html`);
    await page.locator('main').waitFor();
    const result = await what(page);
    await page.close();
    return result;
  }

  /** Types a daily limit; `name` as the popup shows it ("@claire_lorvane"); '' is all accounts together. */
  limit(name: string, minutes: number): Promise<void> {
    return this.use(async (page) => {
      const field =
        name === ''
          ? page.locator('.popup-all').getByRole('textbox')
          : rowOf(page, name).getByRole('textbox');
      await field.fill(String(minutes));
      await field.press('Enter');
      await this.kept(page, minutes, async () => (await field.inputValue()) === String(minutes));
    });
  }

  voice(name: string, voice: Voice): Promise<void> {
    return this.use(async (page) => {
      const choice = rowOf(page, name).getByRole('combobox');
      await choice.selectOption(voice);
      await this.kept(page, voice, async () => (await choice.inputValue()) === voice);
    });
  }

  speak(language: Language): Promise<void> {
    return this.use(async (page) => {
      await page.locator('main > footer').getByRole('combobox').selectOption(language);
      await until(
        () => page.evaluate(() => document.documentElement.lang),
        (lang) => lang === language,
        `the popup did not change to ${language}`,
      );
    });
  }

  /** A value is kept when it is in the database, and still there after the popup was opened again. */
  private async kept(page: Page, value: unknown, isKept: () => Promise<boolean>): Promise<void> {
    const missing = 'the popup did not keep what was chosen in it';
    await until(
      async () => JSON.stringify(await readSettings(page)),
      (rows) => rows.includes(JSON.stringify(value)),
      missing,
    );
    await page.reload();
    await page.locator('main li').first().waitFor();
    await until(isKept, (is) => is, missing);
  }
}

function rowOf(page: Page, name: string) {
  return page
    .locator('main li')
    .filter({ has: page.getByText(name, { exact: true }) })
    .first();
}
