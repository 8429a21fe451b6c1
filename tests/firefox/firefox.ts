/** The built extension in a real Firefox, over WebDriver BiDi, on the stage at https://x.com. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page, TimeoutError } from 'puppeteer-core';
import { root } from '../../scripts/root';
import type { StageOptions } from '../stage/seam-types';
import { answer } from '../stage/serve';

const folder = join(root, '.output/firefox-mv3-testing');
const extensionId = 'chandelle@chandelle.app';
/** Firefox would draw one by lot: given here, so that the tests know the extension's address. */
const uuid = '3c1f4a52-7b0e-4d67-9a41-c5a0de11e000';

export interface Firefox {
  browser: Browser;
  version: string;
  /** Requests of pages that were refused because the stage has no answer. */
  refused: string[];
  /** Errors that pages threw, and what Chandelle reported about itself. */
  errors: string[];
  /** Opens a page of X in a new tab, in front, and waits until X is there. */
  openX(path?: string, options?: StageOptions): Promise<Page>;
  /** Opens one of the extension's own pages in a tab, in front. */
  openPage(name: 'popup' | 'report' | 'settings'): Promise<Page>;
}

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  'intl.accept_languages': 'en-US, en',
  // What is not answered here ends at a proxy that is not there: nothing leaves, not even Firefox's own calls.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/**
 * Starts Firefox and installs the extension, for as long as it runs. What needs no setting here:
 * - the hosts of the manifest are granted to an extension that is installed this way;
 * - `focusmanager.testmode`, which Puppeteer sets, gives the tab in front the focus without a screen, and
 *   leaves the tabs behind it hidden and unfocused, as on a desk;
 * - the profile is a temporary folder of Puppeteer's, removed when the browser is closed.
 */
export async function startFirefox(executablePath: string): Promise<Firefox> {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: npm run build:testing`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    headless: true,
    // Without it, BiDi refuses to go to addresses of moz-extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences,
    defaultViewport: { width: 1280, height: 800 },
    timeout: 30_000,
  });
  try {
    await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
  const refused: string[] = [];
  const errors: string[] = [];

  return {
    browser,
    version: await browser.version(),
    refused,
    errors,
    async openX(path = '/home', options = {}) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        serve(request, options, refused).catch((error: unknown) => errors.push(String(error))),
      );
      listenForErrors(page, errors);
      await page.goto(`https://x.com${path}`);
      if (options.client !== 'x-web') await page.waitForSelector('article[data-testid="tweet"]');
      return page;
    },
    async openPage(name) {
      const page = await browser.newPage();
      listenForErrors(page, errors);
      await goToExtension(page, `moz-extension://${uuid}/${name}.html`);
      return page;
    },
  };
}

async function serve(request: HTTPRequest, options: StageOptions, refused: string[]): Promise<void> {
  const url = new URL(request.url());
  try {
    // Pictures that are part of the stage's own text.
    if (url.protocol === 'data:' || url.protocol === 'blob:') return await request.continue();
    const found = answer(url, request.method(), options);
    if (found) return await request.respond(found);
    refused.push(url.href);
    await request.abort();
  } catch (error) {
    // A tab that is closed takes its requests with it.
    if (!(error instanceof Error && /no such|closed|detached/i.test(error.message))) throw error;
  }
}

/** Of an error that Chandelle reports, BiDi gives the line but not the stack: the feature's name is in it. */
function listenForErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(String(error instanceof Error ? error.stack : error)));
  page.on('console', (message) => {
    if (message.text().startsWith('Chandelle:')) errors.push(message.text());
  });
}

/** Firefox tells BiDi nothing of how a page of an extension loads, so the page itself is asked. */
async function goToExtension(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 500 }).catch((error: unknown) => {
    if (!(error instanceof TimeoutError)) throw error;
  });
  await page.waitForFunction(() => document.querySelector('#page')?.childElementCount, {
    polling: 50,
    timeout: 10_000,
  });
}
