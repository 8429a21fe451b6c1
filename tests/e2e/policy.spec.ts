/**
 * Under a full company policy, given to the testing build by the test. (`npm run check:policy` has a real one, where
 * the browser's policies can be written.)
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fullPolicy, hostsAsked, limitHoldsAndOpens } from '../policy/full-policy';
import { givenPolicyKey } from '../policy/given-source';
import { expect, launchChromium, startExtension, test } from './extension';
import { isUp, voiceLine } from './on-x';

/** As an extension's own page has it. */
declare const chrome: { storage: { local: { set(items: Record<string, unknown>): Promise<void> } } };

test('a locked limit opens in one click and by keyboard, and nothing is asked of the network', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'chandelle-'));
  const netLog = join(profile, 'net-log.json');
  const before = await launchChromium('testing', profile);
  const given = await (await startExtension(before)).openPage('popup');
  await given.evaluate((items) => chrome.storage.local.set(items), { [givenPolicyKey]: fullPolicy });
  await before.close();

  // The policy is there when the browser starts, as a company's is.
  const context = await launchChromium('testing', profile, 'en', [`--log-net-log=${netLog}`]);
  const extension = await startExtension(context);
  await limitHoldsAndOpens(extension);
  const x = await extension.openX();
  await isUp(x);
  await x.evaluate(() => window.stage.openCompose());
  await x.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').click();
  await x.keyboard.type('We will open Aurora next week, and I am so proud.');
  await expect(voiceLine(x)).toBeVisible();
  await x.waitForTimeout(1_500);
  await context.close();
  expect(extension.served.refused).toEqual([]);
  expect(hostsAsked(netLog)).toEqual([]);
  await rm(profile, { recursive: true, force: true });
});
