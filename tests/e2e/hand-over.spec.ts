/** A post is handed over to the company's account: by a reply, a quote, or a note for the team. */
import type { Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { putRows, readRows } from '../database';
import {
  act,
  company,
  complaint,
  idOf,
  inDatabase,
  isMarked,
  me,
  mention,
  stateOf,
} from './conversations-on-x';
import { type Extension, expect, test } from './extension';
import { answersPanel, goToPost, isUp, openAnswers } from './on-x';

const { conversation, curtain, reply } = overlayWordsFor('en');
const press = `@${me} I am a journalist preparing an article: could I interview you this week?`;
const send = (x: Page) => x.getByRole('dialog').getByTestId('tweetButton').click();
const sent = (x: Page) => x.evaluate(() => window.stage.sent);

/** As the user would have set it. */
async function companyTakesOver(extension: Extension, x: Page): Promise<void> {
  await inDatabase(extension, (page) =>
    putRows(page, 'settings', { key: 'handOverAccount', value: company, changedAt: 1 }),
  );
  await x.reload();
  await isUp(x);
}

/** What X puts under a conversation: a heading, and posts that have nothing to do with it. */
async function recommend(x: Page, author: string): Promise<void> {
  await x.evaluate((handle) => {
    const make = (name: string, inside: Node[] = [], attributes: Record<string, string> = {}) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(...inside);
      return element;
    };
    const cell = (inside: Node) =>
      make('div', [inside], { 'data-testid': 'cellInnerDiv', class: 'recommended' });
    const time = make('time', [new Text('now')], { datetime: new Date().toISOString() });
    const link = make('a', [time], { href: `/${handle}/status/3000000000000000000` });
    const named = [make('a', [new Text(handle)], { href: `/${handle}` }), link];
    const name = make('div', named, { 'data-testid': 'User-Name' });
    const place = { style: 'position:fixed;top:200px', tabindex: '0' };
    const post = make('article', [name], { 'data-testid': 'tweet', ...place });
    const cells = document.querySelectorAll('[data-testid="primaryColumn"] [data-testid="cellInnerDiv"]');
    [...cells].at(-1)?.parentElement?.append(cell(make('h2', [new Text('Discover more')])), cell(post));
  }, author);
}

test.beforeEach(async ({ x }) => isUp(x));

test('handed over with a reply: once it is posted, and taken up once an answer was on screen', async ({
  extension,
  x,
}) => {
  await companyTakesOver(extension, x);
  const post = await mention(x, complaint);
  await isMarked(post, 'to-answer');
  const id = await idOf(post);
  await openAnswers(post);
  await act(x, curtain.handOver(company)).click();
  await act(x, conversation.ways.reply).click();
  await expect
    .poll(() => x.evaluate(() => window.stage.draftText()))
    .toMatch(new RegExp(`^Thank you .*@${company}`));
  expect(await sent(x)).toEqual([]);
  expect(await stateOf(extension, id)).toBe('to-answer');
  await x.bringToFront();
  await send(x);
  await expect.poll(() => stateOf(extension, id)).toBe('handed-over');
  await x.bringToFront();
  await isMarked(post, 'handed-over');

  // The account's own hand-over is no answer of the company's, and what X recommends below a heading is none either.
  await goToPost(x, { id });
  await recommend(x, company);
  await x.mouse.move(300, 300);
  await x.waitForTimeout(2_500);
  expect(await stateOf(extension, id)).toBe('handed-over');
  await x.bringToFront();
  await x.evaluate(() => {
    for (const each of document.querySelectorAll('.recommended')) each.remove();
  });
  await x.evaluate(([author, to]) => window.stage.addPost({ author, text: 'We are on it.', replyTo: to }), [
    company,
    id,
  ] as const);
  await x.mouse.move(310, 310);
  await expect.poll(() => stateOf(extension, id)).toBe('taken-up');
});

test('handed over with a quote, in the writer’s language', async ({ extension, x }) => {
  await companyTakesOver(extension, x);
  const french = `@${me} ma cocotte est arrivée cassée et personne ne répond. Que pouvez-vous faire ?`;
  const post = await mention(x, french, 'fr');
  await isMarked(post, 'to-answer');
  const id = await idOf(post);
  await openAnswers(post);
  await act(x, curtain.handOver(company)).click();
  await act(x, conversation.ways.quote).click();
  await expect
    .poll(() => x.evaluate(() => window.stage.draftText()))
    .toMatch(new RegExp(`^(?:Pour|À lire par) @${company}`));
  expect(await x.evaluate(() => window.stage.reposts)).toEqual([]);
  await send(x);
  await expect.poll(() => stateOf(extension, id)).toBe('handed-over');
  expect(await sent(x)).toMatchObject([{ kind: 'quote', quoted: id }]);
});

test('handed over with a note for the team', async ({ extension, x }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://x.com',
  });
  await companyTakesOver(extension, x);
  const post = await mention(x, press);
  await isMarked(post, 'to-answer');
  const id = await idOf(post);
  await openAnswers(post);
  // What the press asks is handed over first: the ways to do so stand open, before the answers.
  const note = act(x, conversation.ways.note);
  await expect(note).toBeVisible();
  const [above, below] = [await note.boundingBox(), await act(x, reply.others).boundingBox()];
  expect(above?.y).toBeLessThan(below?.y ?? 0);
  await note.click();
  await expect(answersPanel(x).getByText(curtain.handedOver)).toBeVisible();
  const copied = await x.evaluate(() => navigator.clipboard.readText());
  for (const part of [`@${company}`, `https://x.com/oscarfiguerolo/status/${id}`, press, reply.intents.press])
    expect(copied).toContain(part);
  await expect(
    answersPanel(x).getByText(conversation.handedTo['handed-over'](company), { exact: true }),
  ).toBeVisible();
  expect(await stateOf(extension, id)).toBe('handed-over');
  await x.bringToFront();
  await note.click();
  const actions = await inDatabase(extension, (page) => readRows<{ kind: string }>(page, 'actions'));
  expect(actions.map(({ kind }) => kind)).toEqual(['hand-over']);
  expect(await sent(x)).toEqual([]);
});

test('without an account that takes over there is nothing to hand over to', async ({ x }) => {
  await openAnswers(await mention(x, complaint));
  await expect(act(x, conversation.counted)).toBeVisible();
  await expect(answersPanel(x).getByText('@maisonlorvane')).toHaveCount(0);
});
