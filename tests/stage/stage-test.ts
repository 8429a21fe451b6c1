import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { buildStage } from './build';
import './seam-types';
import { type Served, serveStage } from './serve';

/** A browser with the stage alone, for the stage's own tests: no extension in it. */

interface Fixtures {
  context: BrowserContext;
  served: Served;
  errors: string[];
}

let served: Served = { refused: [] };

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  context: async ({}, use) => {
    await buildStage();
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    served = await serveStage(context, { language: 'en' });
    await use(context);
    await browser.close();
  },
  served: async ({ context }, use) => {
    await use(context ? served : served);
  },
  page: async ({ context }, use) => use(await context.newPage()),
  errors: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await use(errors);
  },
});

export const home = async (page: Page, query = '') => {
  await page.goto(`https://x.com/home${query}`);
  await page.waitForSelector('article[data-testid=tweet]');
};
