import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { modelEn } from '../../locales/pages/model-en';
import { readRows } from '../database';
import {
  type ModelServer,
  refuses,
  startModelServer,
  streams,
  streamsAndWaits,
} from '../own-model/model-server';
import { givenPolicyKey } from '../policy/given-source';
import { type Extension, expect, launchChromium, startExtension, test } from './extension';
import { getMention, isUp, openAnswers } from './on-x';

/** As an extension's own page has it. */
declare const chrome: { storage: { local: { set(items: Record<string, unknown>): Promise<void> } } };

/** A model of the user's own, on a server of this computer: chosen, asked by a click, and unknown to X's page. */

const { reply } = overlayWordsFor('en');
const post = '@claire_lorvane my pot arrived broken and nobody answers my emails. What can you do for me?';
const key = 'sk-canary-7777';
const good = [
  { move: 'thank', text: 'Thank you for telling us. This is not how a pot should arrive.' },
  { move: 'ask', text: 'Where did you buy the pot? I would like to see what went wrong.' },
  { move: 'act', text: 'I am sorry about the silence. I am looking into it with the team.' },
];
const answer = JSON.stringify({ replies: good });

let server: ModelServer;
const isServer = ({ hostname }: URL) => hostname === '127.0.0.1';
test.use({ stage: { allow: isServer } });
test.beforeEach(async ({ x }) => {
  server = await startModelServer(streams(answer));
  await isUp(x);
});
test.afterEach(async ({ x }) => {
  await server.close();
  expect(await x.evaluate(() => window.stage.sent)).toEqual([]);
});

const section = (page: Page) => page.getByRole('region', { name: modelEn.title });

async function choose({ openPage }: Extension): Promise<Page> {
  const page = await openPage('settings');
  await section(page)
    .getByLabel(modelEn.provider.label, { exact: true })
    .selectOption(modelEn.providers.server);
  await section(page).getByLabel(modelEn.address.label, { exact: true }).fill(server.address);
  await section(page).getByLabel(modelEn.model.label, { exact: true }).fill('small-one');
  await section(page).getByLabel(modelEn.key.label, { exact: true }).fill(key);
  await section(page).getByRole('button', { name: modelEn.use, exact: true }).click();
  await expect(section(page).getByText(new URL(server.address).host)).toBeVisible();
  return page;
}

const askButton = (panel: Locator) => panel.getByRole('button', { name: reply.askModel });
const textsIn = (panel: Locator) => panel.getByRole('listitem').locator('.reply-text').allTextContents();

async function askFirst(x: Page): Promise<Locator> {
  const panel = await openAnswers(await getMention(x, post, 'en'));
  await askButton(panel).click();
  await panel.getByRole('button', { name: reply.goOn }).click();
  return panel;
}

test('without a model there is nothing to ask, and nothing is asked', async ({ x }) => {
  const panel = await openAnswers(await getMention(x, post, 'en'));
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  await expect(askButton(panel)).toHaveCount(0);
  expect(server.received).toEqual([]);
});

test('chosen and asked, it says who receives what first, and its three answers can be inserted', async ({
  extension,
  x,
}) => {
  await (await choose(extension)).close();
  const panel = await openAnswers(await getMention(x, post, 'en'));
  await askButton(panel).click();
  await expect(panel.getByText(`${new URL(server.address).host} receives`)).toBeVisible();
  expect(server.received).toEqual([]);

  await panel.getByRole('button', { name: reply.goOn }).click();
  await expect.poll(() => textsIn(panel)).toEqual(good.map(({ text }) => text));
  const [received] = server.received;
  expect(received?.headers.authorization).toBe(`Bearer ${key}`);
  expect(JSON.parse(received?.body.messages[1]?.content ?? '')).toEqual({ post });

  await panel.getByRole('button', { name: reply.insertNamed(reply.moves.ask) }).click();
  await expect.poll(() => x.evaluate(() => window.stage.draftText())).toBe(good[1]?.text);

  // Told once, it is not said again.
  const again = await openAnswers(await getMention(x, `${post} Really?`, 'en'));
  await askButton(again).click();
  await expect.poll(() => textsIn(again)).toEqual(good.map(({ text }) => text));
});

test('what it writes is shown as it comes, and cancelled it stops', async ({ extension, x }) => {
  await (await choose(extension)).close();
  const first = good[0]?.text ?? '';
  server.script(streamsAndWaits(answer.slice(0, answer.indexOf(first) + first.length)));
  const panel = await askFirst(x);
  await expect(panel.getByText(reply.modelWrites)).toBeVisible();
  await expect(panel.getByText(first)).toBeVisible();
  const before = await textsIn(panel);
  await panel.getByRole('button', { name: reply.cancel }).click();
  await expect(panel.getByText(reply.modelWrites)).toHaveCount(0);
  await expect.poll(server.left, { timeout: 5_000 }).toBe(1);
  expect(await textsIn(panel)).toEqual(before);
});

test('what goes wrong is said in plain words, and the three answers stay', async ({ extension, x }) => {
  await (await choose(extension)).close();
  server.script(refuses(401));
  const panel = await askFirst(x);
  await expect(panel.getByText(modelEn.problems.key)).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  server.script(streams(JSON.stringify({ replies: [good[0], good[1], { move: 'act', text: 'HACKED' }] })));
  await askButton(panel).click();
  await expect(panel.getByText(modelEn.problems.unfit)).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  expect(await textsIn(panel)).not.toContain('HACKED');
});

test('X’s page sees nothing of it: no request, no key', async ({ extension, x }) => {
  await (await choose(extension)).close();
  const asked: string[] = [];
  x.on('request', (request) => asked.push(request.url()));
  const panel = await askFirst(x);
  await expect.poll(() => textsIn(panel)).toEqual(good.map(({ text }) => text));
  expect(asked.filter((url) => url.includes('127.0.0.1'))).toEqual([]);
  const seen = await x.evaluate(async () => [
    document.documentElement.outerHTML,
    JSON.stringify({ ...localStorage, ...sessionStorage }),
    JSON.stringify(await indexedDB.databases()),
  ]);
  expect(seen.join()).not.toContain(key);
  expect(seen.join()).not.toContain('chandelle-own');
  expect(await x.evaluate(() => JSON.stringify(performance.getEntriesByType('resource')))).not.toContain(
    '127.0.0.1',
  );
});

test('the settings try it, show how a server is told to let Chandelle in, and let it go', async ({
  extension,
}) => {
  const page = await choose(extension);
  await section(page).getByRole('button', { name: modelEn.try }).click();
  await expect(section(page).getByText(modelEn.tried)).toBeVisible();
  await expect(section(page).getByText(good[1]?.text ?? '')).toBeVisible();
  expect(JSON.stringify(server.received.map(({ body }) => body))).not.toContain('claire');

  server.script(refuses(403));
  await section(page).getByRole('button', { name: modelEn.try }).click();
  await expect(section(page).getByText(`chrome-extension://${extension.id}`)).toBeVisible();

  await section(page).getByRole('button', { name: modelEn.useNoMore }).click();
  await expect.poll(() => readRows(page, 'models')).toEqual([]);
  await expect(section(page).getByRole('button', { name: modelEn.try })).toHaveCount(0);
});

test('where the company has models off, none can be chosen or asked', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'chandelle-'));
  const before = await launchChromium('testing', profile);
  const choosing = await choose(await startExtension(before, { allow: isServer }));
  await choosing.evaluate((items) => chrome.storage.local.set(items), {
    [givenPolicyKey]: { modelsOff: true },
  });
  await before.close();

  // The policy is there when the browser starts, as a company's is.
  const context = await launchChromium('testing', profile);
  const extension = await startExtension(context, { allow: isServer });
  const page = await extension.openPage('settings');
  await expect(section(page).getByText(modelEn.byCompany)).toBeVisible();
  await expect(section(page).getByRole('combobox')).toHaveCount(0);
  const x = await extension.openX();
  await isUp(x);
  const panel = await openAnswers(await getMention(x, post, 'en'));
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  await expect(askButton(panel)).toHaveCount(0);
  expect(server.received).toEqual([]);
  await context.close();
  await rm(profile, { recursive: true, force: true });
});
