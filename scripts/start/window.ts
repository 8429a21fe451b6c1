/**
 * `npm start` with a display: a Chromium window with Chandelle in it, for a person to try, until it is closed.
 *
 * The stage is answered through the browser's own DevTools connection rather than through Playwright, which
 * makes every page believe that it is looked at: here what is counted must stop when one looks elsewhere.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Browser, launch, type Protocol } from 'puppeteer-core';
import { answer } from '../../tests/stage/serve';
import { root } from '../root';
import { heading, tell } from './tell';

const profiles = { stage: '.cache/stage-profile', live: '.cache/live-profile' };

/** A window on the rehearsed X; nothing leaves this computer. */
export async function openOnStage(executablePath: string, extension: string): Promise<void> {
  const browser = await launch({
    executablePath,
    headless: false,
    defaultViewport: null,
    userDataDir: join(root, profiles.stage),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [...argumentsFor(extension), ...(isRoot() ? ['--no-sandbox'] : [])],
  });
  await answerFromStage(browser);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto('https://x.com/home');
  tellWhatToTry();
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

/** A window on the real x.com: an ordinary browser, in whose profile a sign-in lasts. */
export async function openLive(executablePath: string, extension: string): Promise<void> {
  const profile = join(root, profiles.live);
  const window = spawn(
    executablePath,
    [...argumentsFor(extension), `--user-data-dir=${profile}`, 'https://x.com/home'],
    { stdio: 'ignore' },
  );
  heading('Chandelle is open on x.com');
  tell(`This is the real X. Your sign-in stays in ${profiles.live}; delete that folder to forget it.`);
  tell('Chandelle never posts, likes or follows: only your own hand does. Close the window to end.');
  const [code] = await once(window, 'exit');
  if (code) throw new Error(`The browser ended with ${code}.`);
}

function argumentsFor(extension: string): string[] {
  return [
    '--no-first-run',
    '--no-default-browser-check',
    '--window-size=1360,900',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}

/** Chromium's sandbox does not work for root, who is mostly met in containers. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Every request of every tab, whoever opened it: answered by the stage, or refused. */
async function answerFromStage(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  session.on('Fetch.requestPaused', async ({ requestId, request }: Protocol.Fetch.RequestPausedEvent) => {
    const url = new URL(request.url);
    if (!url.protocol.startsWith('http')) return session.send('Fetch.continueRequest', { requestId });
    const found = answer(url, request.method);
    if (!found) return session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    const headers = { ...found.headers, 'content-type': found.contentType };
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: found.status,
      responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
      body: Buffer.from(found.body).toString('base64'),
    });
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] });
}

function tellWhatToTry(): void {
  heading('Chandelle is open on a rehearsed X; everybody there is made up. What to try:');
  tell('1. Click the candle, between the timeline and the right column: your day, by activity.');
  tell('2. Open Chandelle’s popup (puzzle icon): give each account its voice, and a limit of 1 minute.');
  tell('3. Switch to @maisonlorvane (bottom left) and write something personal: the line under it says so.');
  tell('4. Notifications, Mentions: point at a post, click its mark, insert one of the three answers.');
  tell('5. Begin a draft and let the minute pass: the curtain covers what is read, and keeps the draft.');
  tell('6. Open the report from the popup. Close the window to end.');
}
