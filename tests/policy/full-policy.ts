/** A full company policy, and what must hold under it: for the real one (`run.ts`) and for one that a test gives. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { dayTotal, forgetRows, putRows } from '../database';
import type { Extension } from '../e2e/extension';

export const fullPolicy = {
  limits: { '*': { minutesPerDay: 10, locked: true } },
  voices: { claire_lorvane: { voice: 'mixed', locked: true } },
  handOverAccount: 'maisonlorvane',
  embargoDates: [{ from: '2026-01-01', until: '2036-01-01' }],
  releaseDomains: ['lorvane.example'],
  wordList: ['Aurora'],
  secondReader: 'comms@lorvane.example',
  pressContact: { contact: 'press@lorvane.example', locked: true },
  approvedLines: {
    lines: [
      {
        intent: 'complaint',
        language: 'en',
        text: 'Thank you for telling us. Our workshop answers every message, at the address on our site.',
        validUntil: '2036-01-01',
      },
    ],
    locked: true,
  },
  syncOff: true,
  modelsOff: true,
};

/**
 * The company's limit holds and is shown as the company's. With all extensions used up, the timeline is readable again
 * in one click, and by keyboard alone.
 */
export async function limitHoldsAndOpens(extension: Extension): Promise<void> {
  const x = await extension.openX();
  const popup = await extension.openPage('popup');
  await expect(popup.locator('.popup-all input')).toHaveValue('10');
  await expect(popup.locator('.popup-all')).toContainText('Set by your company');
  await expect(popup.getByRole('combobox', { name: /@claire_lorvane/ })).toBeDisabled();
  await putRows(popup, 'settings', { key: 'extensionsPerDay', value: 0 });
  await putRows(popup, 'dayTotals', dayTotal('claire_lorvane', 12));

  const curtain = await comeBack(x);
  await expect(curtain.locator('.curtain-sentence')).toContainText(/limit is set by your company/i);
  await expect(curtain).not.toContainText(/you gave yourself/i);
  await expect(curtain.getByRole('button', { name: /hand over to @maisonlorvane/i })).toBeVisible();
  await expect(curtain.getByRole('button', { name: /more minutes/i })).toBeDisabled();
  await curtain.getByRole('button', { name: /lift/i }).click();
  await isReadable(x, curtain);

  // The lift taken back, once more without a pointer.
  await forgetRows(popup, 'reliefs');
  await comeBack(x);
  const lift = curtain.getByRole('button', { name: /lift/i });
  await expect(lift).toBeVisible();
  const isFocused = () => lift.evaluate((button) => button.matches(':focus'));
  for (let presses = 0; presses < 6 && !(await isFocused()); presses++) await x.keyboard.press('Tab');
  await x.keyboard.press('Enter');
  await isReadable(x, curtain);
}

async function comeBack(x: Page): Promise<Locator> {
  await x.bringToFront();
  await x.mouse.move(400, 400 + Math.random() * 50);
  return x.locator('[data-chandelle=curtain]');
}

async function isReadable(x: Page, curtain: Locator): Promise<void> {
  await expect(curtain).toHaveCount(0);
  expect(await x.locator('[inert]').count()).toBe(0);
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string } }[];
}

/**
 * The hosts that a browser asked for anything, by its own net log: by whatever part of it, service workers included,
 * which no test intercepts. What a test answered in the network's place was never asked. Left out is Google, which
 * Chromium asks on errands of its own.
 */
export function hostsAsked(netLog: string): string[] {
  const { constants, events }: NetLog = JSON.parse(readFileSync(netLog, 'utf8'));
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  const urls = events.flatMap(({ type, params }) => (type === started && params?.url) || []);
  const hosts = new Set(urls.map((url) => new URL(url).hostname).filter((host) => host !== ''));
  return [...hosts].filter((host) => !/(^|\.)(google|googleapis|gvt1)\.com$/.test(host));
}
