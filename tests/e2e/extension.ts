/** The built extension in a real Chromium, on the stage at https://x.com. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { root } from '../../scripts/root';
import { type Served, type ServeOptions, serveStage } from '../stage/serve';

/** `testing`: as shipped, but for opened shadow roots. */
export type Build = 'testing' | 'shipped';

const folders: Record<Build, string> = {
  testing: join(root, '.output/chrome-mv3-testing'),
  shipped: join(root, '.output/chrome-mv3'),
};

export interface Extension {
  context: BrowserContext;
  id: string;
  served: Served;
  /** Opens a page of X in a new tab, and waits until X is there. */
  openX(path?: string): Promise<Page>;
  /** Opens one of the extension's own pages in a tab. */
  openPage(name: 'popup' | 'report' | 'settings'): Promise<Page>;
}

export async function launchChromium(
  build: Build,
  profile: string,
  language = 'en',
  flags: readonly string[] = [],
): Promise<BrowserContext> {
  const folder = folders[build];
  if (!existsSync(folder)) throw new Error(`${folder} is missing: npm run build && npm run build:testing`);
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: false,
    viewport: null,
    locale: language,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1280,800',
      `--lang=${language}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...flags,
    ],
  });
}

export async function startExtension(
  context: BrowserContext,
  options: ServeOptions = {},
): Promise<Extension> {
  const served = await serveStage(context, options);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  return {
    context,
    id,
    served,
    async openX(path = '/home') {
      const page = await context.newPage();
      await page.goto(`https://x.com${path}`);
      await page.waitForFunction(() => 'stage' in window);
      return page;
    },
    async openPage(name) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${name}.html`);
      return page;
    },
  };
}

interface Options {
  build: Build;
  language: string;
  stage: ServeOptions;
}

export const test = base.extend<Options & { extension: Extension; x: Page }>({
  build: ['testing', { option: true }],
  language: ['en', { option: true }],
  stage: [{}, { option: true }],
  extension: async ({ build, language, stage }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'chandelle-'));
    const context = await launchChromium(build, profile, language);
    await use(await startExtension(context, stage));
    await context.close();
    await rm(profile, { recursive: true, force: true });
  },
  x: async ({ extension }, use) => use(await extension.openX()),
});

export { expect } from '@playwright/test';
