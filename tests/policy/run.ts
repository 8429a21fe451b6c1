/**
 * `npm run check:policy`: a real company policy, read by a real Chromium from its managed-policies folder. Not part
 * of `npm test`: it writes outside the project's folders (and takes away again what it wrote). Linux; skipped where
 * that folder can't be written.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../../scripts/browsers';
import { type Extension, launchChromium, startExtension } from '../e2e/extension';
import { fullPolicy, hostsAsked, limitHoldsAndOpens } from './full-policy';

const folder = '/etc/chromium/policies/managed';
const file = join(folder, 'chandelle-check.json');

process.env.CHROMIUM_PATH ??= ensureChromium();
const profile = mkdtempSync(join(tmpdir(), 'chandelle-policy-'));
const netLog = join(profile, 'net-log.json');
try {
  const id = await withExtension([], async (extension) => extension.id);
  writePolicy(id);
  await withExtension([`--log-net-log=${netLog}`], limitHoldsAndOpens);
  assert.deepEqual(hostsAsked(netLog), [], 'under a full policy, something was asked of the network');
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
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: fullPolicy } } }));
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
