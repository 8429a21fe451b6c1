/** `npm start` without a display: the whole product in a headless browser, told in words and kept in pictures. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { serveStage } from '../../tests/stage/serve';
import { root } from '../root';
import { readRows } from './database';
import { emptyFolder, type Language, takenPictures } from './pictures';
import { Popup } from './popup';
import { dayAt } from './rehearsed-week';
import { visitChangedX } from './scene-changed-x';
import { reachLimit, takeMoreTime } from './scene-curtain';
import { readPopup, readReport, readSettingsPage, rehearseWeeks, tellCounted } from './scene-report';
import {
  answerMention,
  company,
  openX,
  person,
  readAtHome,
  writeAsCompany,
  writeInWindow,
} from './scenes-on-x';
import { heading, must, tell, until } from './tell';

const languages: Language[] = ['en', 'fr'];

export async function runTour(chromiumPath: string, extension: string): Promise<void> {
  emptyFolder();
  const startedAt = Date.now();
  const profile = join(root, '.cache/tour-profile');
  rmSync(profile, { recursive: true, force: true });
  const context = await launch(chromiumPath, extension, profile);
  try {
    await tour(context, startedAt);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
  heading('Pictures');
  for (const path of takenPictures()) tell(path);
}

async function tour(context: BrowserContext, startedAt: number): Promise<void> {
  const { refused } = await serveStage(context, { language: 'en' });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const popup = new Popup(context, new URL(worker.url()).host);
  context.setDefaultTimeout(10_000);
  const [page = await context.newPage()] = context.pages();
  await settle(context, popup);

  for (const language of languages) {
    await popup.speak(language);
    await readAtHome(page, language);
    await writeAsCompany(page, language);
    await answerMention(page, language);
    await writeInWindow(page, language);
  }
  await visitChangedX(context, page, popup);

  heading('The week’s end');
  // X stays open on the side, and counted: the automated browser holds every tab to be in front.
  await openX(page, '/home', person, 'en');
  await rehearseWeeks(popup);
  for (const language of languages) {
    await popup.speak(language);
    await readPopup(popup, language);
    await readReport(context, popup, language);
    await readSettingsPage(popup, language);
  }

  await waitForMinute(page, popup);
  await popup.speak('fr');
  await reachLimit(page, popup, 'fr');
  await popup.limit(`@${person}`, 10);
  await popup.speak('en');
  await reachLimit(page, popup, 'en');
  await takeMoreTime(page);
  await page.goto('about:blank');

  await tellCounted(popup, startedAt);
  must(
    refused.length === 0,
    `something asked for an address outside the rehearsed X, and was refused: ${refused.join(', ')}`,
  );
  tell('no request left this computer');
}

/** Until more than a minute was counted for the person's account: a limit can't be shorter. */
async function waitForMinute(page: Page, popup: Popup): Promise<void> {
  await page.bringToFront();
  const today = dayAt(Date.now());
  await until(
    async () => {
      await page.mouse.wheel(0, 50);
      await page.waitForTimeout(1000);
      const { dayTotals } = await popup.use(readRows);
      return dayTotals
        .filter(({ account, day }) => account === person && day === today)
        .reduce((ms, { durationMs }) => ms + durationMs, 0);
    },
    (ms) => ms > 61_000,
    'a minute was not counted',
    60_000,
  );
}

/** What an executive chooses once, in the popup, after both accounts were opened. */
async function settle(context: BrowserContext, popup: Popup): Promise<void> {
  heading('Setting up: two accounts are opened, then the popup is filled in');
  const [page = await context.newPage()] = context.pages();
  for (const account of [company, person]) await openX(page, '/home', account, 'en');
  await popup.voice(`@${person}`, 'personal');
  await popup.voice(`@${company}`, 'corporate');
  await popup.limit(`@${person}`, 10);
  await popup.limit('', 15);
  tell(
    'each account was given its voice, one a limit of its own, and both together a limit, by the popup’s fields',
  );
}

function launch(executablePath: string, extension: string, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode has no extensions; Chromium's new one has.
    headless: false,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1.5,
    // A week that begins on a Monday.
    locale: 'en-GB',
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-GB',
      // A pointer that hovers, as a mouse does: a machine without a screen has none.
      '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
}
