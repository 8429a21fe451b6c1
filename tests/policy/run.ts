/**
 * `npm run check:policy`: a real company policy, read by a real Chromium from its managed-policies folder. Not part
 * of `npm test`: it writes outside the project's folders (and takes away again what it wrote). Linux; skipped where
 * that folder can't be written.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { ensureChromium } from '../../scripts/browsers';
import { dayTotal, putRows } from '../database';
import { type Extension, launchChromium, startExtension } from '../e2e/extension';

const folder = '/etc/chromium/policies/managed';
const file = join(folder, 'chandelle-check.json');

const policy = {
  limits: { '*': { minutesPerDay: 10, locked: true } },
  voices: { claire_lorvane: { voice: 'mixed', locked: true } },
  handOverAccount: 'maisonlorvane',
  embargoDates: [{ from: '2026-01-01', until: '2036-01-01' }],
  releaseDomains: ['lorvane.example'],
  wordList: ['Aurora'],
  secondReader: 'comms@lorvane.example',
  syncOff: true,
  modelsOff: true,
};

process.env.CHROMIUM_PATH ??= ensureChromium();
const profile = mkdtempSync(join(tmpdir(), 'chandelle-policy-'));
const netLog = join(profile, 'net-log.json');
try {
  const id = await withExtension([], async (extension) => extension.id);
  writePolicy(id);
  await withExtension([`--log-net-log=${netLog}`], holds);
  assert.deepEqual(hostsAsked(), [], 'under a full policy, something was asked of the network');
  console.log('\n1 passed, 0 failed');
} catch (error) {
  const isClosed = (error as NodeJS.ErrnoException).code === 'EACCES';
  console.log(isClosed ? `\n0 passed, 0 failed, 1 skipped: ${folder} can't be written` : '');
  if (!isClosed) throw error;
} finally {
  rmSync(file, { force: true });
  rmSync(profile, { recursive: true, force: true });
}

function writePolicy(id: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
}

async function withExtension<Result>(
  flags: string[],
  use: (extension: Extension) => Promise<Result>,
): Promise<Result> {
  const context = await launchChromium('testing', profile, 'en', flags);
  try {
    return await use(await startExtension(context));
  } finally {
    await context.close();
  }
}

/** The company's limit holds and is shown as such; the lift for today is there all the same. */
async function holds(extension: Extension): Promise<void> {
  const x = await extension.openX();
  const popup = await extension.openPage('popup');
  await expect(popup.locator('.popup-all input')).toHaveValue('10');
  await expect(popup.locator('.popup-all')).toContainText('Set by your company');
  await expect(popup.getByRole('combobox', { name: /@claire_lorvane/ })).toBeDisabled();
  await putRows(popup, 'settings', { key: 'extensionsPerDay', value: 0 });
  await putRows(popup, 'dayTotals', dayTotal('claire_lorvane', 12));
  await x.bringToFront();
  await x.mouse.move(400, 400);
  const curtain = x.locator('[data-chandelle=curtain]');
  await expect(curtain.getByRole('button', { name: /hand over to @maisonlorvane/i })).toBeVisible();
  await expect(curtain.getByRole('button', { name: /more minutes/i })).toBeDisabled();
  await curtain.getByRole('button', { name: /lift/i }).click();
  await expect(curtain).toHaveCount(0);
}

/** Hosts that were asked for anything, but X's own (answered by the test) and those of Chromium's own errands. */
function hostsAsked(): string[] {
  const urls = [...readFileSync(netLog, 'utf8').matchAll(/"url":"(https?:[^"]+)"/g)];
  const hosts = new Set(urls.map(([, url = '']) => new URL(url).hostname));
  return [...hosts].filter((host) => !/(^|\.)(x|twitter|twimg|google|googleapis|gvt1)\.com$/.test(host));
}
