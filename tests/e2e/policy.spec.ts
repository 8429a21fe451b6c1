/**
 * Under a full company policy, given to the testing build by the test. (`npm run check:policy` has a real one, where
 * the browser's policies can be written.)
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { wordsFor } from '../../locales/words-for';
import { putRows } from '../database';
import { fullPolicy, hostsAsked, limitHoldsAndOpens } from '../policy/full-policy';
import { givenPolicyKey } from '../policy/given-source';
import { complaint, me } from './conversations-on-x';
import { expect, launchChromium, startExtension, test } from './extension';
import { getMention, isUp, openAnswers, voiceLine } from './on-x';

/** As an extension's own page has it. */
declare const chrome: { storage: { local: { set(items: Record<string, unknown>): Promise<void> } } };

const pressQuestion = `@${me} I am a journalist, could I get a comment before my deadline?`;

/** The policy is there when the browser starts, as a company's is. */
async function profileWithPolicy(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'chandelle-'));
  const before = await launchChromium('testing', profile);
  const given = await (await startExtension(before)).openPage('popup');
  await given.evaluate((items) => chrome.storage.local.set(items), { [givenPolicyKey]: fullPolicy });
  await before.close();
  return profile;
}

test('a locked limit opens in one click and by keyboard, and nothing is asked of the network', async () => {
  const profile = await profileWithPolicy();
  const netLog = join(profile, 'net-log.json');
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

test('where the company locks them, its own approved answers and press contact alone are given', async () => {
  const profile = await profileWithPolicy();
  const context = await launchChromium('testing', profile);
  const extension = await startExtension(context);
  const { answers, popup } = wordsFor('en');
  const { reply } = overlayWordsFor('en');
  const [line] = fullPolicy.approvedLines.lines;
  const own = {
    intent: 'complaint',
    language: 'en',
    text: 'An answer of my own, approved by nobody but me.',
  };
  const x = await extension.openX();
  await isUp(x);
  const page = await extension.openPage('settings');
  await putRows(
    page,
    'settings',
    { key: 'approvedLines', value: [own], changedAt: 1 },
    { key: 'pressContact', value: 'me@lorvane.example', changedAt: 1 },
  );
  const group = page.getByRole('group', { name: answers.approved.label });
  await expect(group.getByRole('listitem')).toHaveText([new RegExp(`${popup.byCompany}.*${line?.text}`)]);
  await expect(group.getByRole('textbox')).toHaveCount(0);
  await expect(group.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: answers.pressContact.label })).toHaveCount(0);

  await x.bringToFront();
  const panel = await openAnswers(await getMention(x, complaint, 'en'));
  await expect(panel.getByRole('listitem').first()).toContainText(line?.text ?? '');
  await expect(panel.getByRole('heading', { name: reply.approved })).toHaveCount(1);
  await expect(panel).not.toContainText(own.text);
  await x.keyboard.press('Escape');
  const press = await openAnswers(await getMention(x, pressQuestion, 'en'));
  await expect(press.getByRole('listitem')).toHaveCount(3);
  await expect(press).toContainText(fullPolicy.pressContact.contact);
  await expect(press).not.toContainText('me@lorvane.example');
  await context.close();
  await rm(profile, { recursive: true, force: true });
});
