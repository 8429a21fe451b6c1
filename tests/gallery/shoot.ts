/**
 * Pictures of every component in its states, light and dark, French and English, in `.cache/gallery/`, and
 * axe's opinion of each. Run: `npx tsx tests/gallery/shoot.ts [surface]`. Ends with 1 when axe finds anything.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';

const here = import.meta.dirname;
const configFile = `${here}/vite.config.ts`;
const pictures = `${here}/../../.cache/gallery`;
const surfaces = [
  { surface: 'candles', states: ['full'], width: 1200 },
  { surface: 'panels', states: ['full'], width: 1140 },
  { surface: 'curtains', states: ['full'], width: 1100 },
  { surface: 'draft', states: ['1100x700', '1280x720', '1440x900', '800x600', '600x700'], width: 0 },
  { surface: 'voices', states: ['full'], width: 600 },
  { surface: 'reviews', states: ['full'], width: 860 },
  { surface: 'replies', states: ['full'], width: 1340 },
  { surface: 'rounds', states: ['full'], width: 700 },
  { surface: 'conversations', states: ['full'], width: 1340 },
  { surface: 'popup', states: ['full', 'new', 'paused', 'troubled', 'changed', 'three'], width: 360 },
  { surface: 'settings', states: ['full', 'empty', 'locked', 'failing'], width: 1180 },
  { surface: 'settings', states: ['320x700', '590x700'], width: 0 },
  {
    surface: 'report',
    states: ['full', 'crowded', 'month', 'year', 'empty', 'firstDay', 'quiet'],
    width: 1000,
  },
];

const systemChromium = '/usr/bin/chromium';
const only = process.argv[2];
await mkdir(pictures, { recursive: true });
await build({ configFile });
const server = await preview({ configFile, preview: { port: 4519, host: '127.0.0.1' } });
const browser = await chromium.launch({
  ...(existsSync(systemChromium) ? { executablePath: systemChromium } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const axe = await readFile(`${here}/../../node_modules/axe-core/axe.min.js`, 'utf8');
let violations = 0;

for (const { surface, states, width } of surfaces) {
  if (only && only !== surface) continue;
  for (const state of states) {
    for (const language of ['fr', 'en']) {
      for (const theme of ['light', 'dark'] as const) {
        const [stateWidth, stateHeight] = state.split('x').map(Number);
        const viewport = { width: width || (stateWidth ?? 0), height: width ? 600 : (stateHeight ?? 0) };
        const page = await browser.newPage({ viewport, deviceScaleFactor: 1.5 });
        page.on('pageerror', (error) => console.error(`${surface}: ${error.message}`));
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(
          `http://127.0.0.1:4519/?surface=${surface}&state=${state}&language=${language}&theme=${theme}`,
        );
        await page.waitForSelector('[data-ready]', { state: 'attached' });
        await page.evaluate(() => document.fonts.ready);
        const name = `${surface}-${state}-${language}-${theme}`;
        await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
        violations += await judge(page, name);
        violations += await reach(page, name, surface);
        if (surface === 'report' && theme === 'dark') {
          const pdf = await page.pdf({
            path: `${pictures}/${name}.pdf`,
            preferCSSPageSize: true,
            printBackground: true,
          });
          const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
          if (sheets !== 1) {
            console.log(`${name}: ${sheets} sheets of paper`);
            violations += 1;
          }
        }
        await page.close();
      }
    }
  }
}
await browser.close();
await server.close();
console.log(`${violations} violations`);
process.exitCode = violations === 0 ? 0 : 1;

/** What must be in reach without scrolling: the choices over a draft; a popup, whole. */
async function reach(page: Page, name: string, surface: string): Promise<number> {
  let missed = 0;
  if (surface === 'draft') {
    for (const choice of await page.getByRole('dialog').getByRole('button').all()) {
      await choice.click({ trial: true, timeout: 1000 }).catch(() => {
        missed += 1;
      });
    }
  }
  if (surface === 'settings') {
    missed += await page.evaluate(() => Number(document.documentElement.scrollWidth > window.innerWidth));
  }
  if (surface === 'popup') {
    missed += await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      const isTroubled = document.querySelectorAll('.popup-notice').length > 1;
      return Number(scrollWidth > 360) + Number(scrollHeight > 600 && !isTroubled);
    });
  }
  if (missed > 0) console.log(`${name}: ${missed} out of reach`);
  return missed;
}

async function judge(page: Page, name: string): Promise<number> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id} ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
  });
  for (const violation of found) console.log(`${name}: ${violation}`);
  return found.length;
}
