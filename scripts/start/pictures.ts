/** The PNGs of the tour: every surface in light and in dark. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../root';
import { until } from './tell';

export type Language = 'en' | 'fr';
type Theme = 'light' | 'dark';

const folder = join(root, 'demo');
const taken: string[] = [];

export function emptyFolder(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** The pictures taken so far, as paths from the project's folder. */
export function takenPictures(): string[] {
  return taken.map((path) => relative(root, path)).sort();
}

/** A page of X with what Chandelle shows on it, as it stands: nothing is reloaded between the two themes. */
export async function shootX(page: Page, name: string, language: Language): Promise<void> {
  await page.bringToFront();
  for (const theme of ['dark', 'light'] as const) {
    await paintX(page, theme);
    await shoot(page, `${name}-${language}-${theme}`);
  }
}

/** A page of the extension's own, which follows the browser's theme, at the width it has for people. */
export async function shootOwnPage(
  page: Page,
  name: string,
  language: Language,
  width: number,
): Promise<void> {
  await page.setViewportSize({ width, height: 240 });
  // As tall as what is in it, so that what stays at the foot of the window is at the foot of the picture.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => document.fonts.ready);
    await shoot(page, `${name}-${language}-${colorScheme}`);
  }
}

async function shoot(page: Page, name: string): Promise<void> {
  // Long enough for the 150 ms that a transition of ours may take.
  await page.waitForTimeout(200);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  taken.push(path);
}

/** Paints X's theme as X does. The stage's own switch would make the page anew, as X's does, and end drafts. */
async function paintX(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((wanted) => {
    const { documentElement: html, body } = document;
    html.dataset.theme = wanted;
    html.style.colorScheme = wanted;
    body.style.backgroundColor = wanted === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  }, theme);
  await until(
    () =>
      page
        .locator('[data-chandelle][data-theme]')
        .evaluateAll((hosts) => [...new Set(hosts.map((host) => (host as HTMLElement).dataset.theme))]),
    (themes) => themes.every((each) => each === theme),
    `what Chandelle shows did not follow X to its ${theme} theme`,
  );
}
