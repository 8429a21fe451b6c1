import type { Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { wordsFor } from '../../locales/words-for';
import { putRows, readRows } from '../database';
import { type Extension, expect, test } from './extension';
import { goToPost, isUp, markedWords, overlay, passFrames, postOnPage, speakFor, voiceLine } from './on-x';

/** What there is to see before a draft is public, the hold, the change of voice, and having it read. */

const personal = 'I was so scared this morning when my son fell off his bike. My hands are still shaking lol';
const figure = 'Our revenue is up 18% this quarter.';
const quiet = 'See you on Thursday at the fair.';
const { voice, draft: words } = overlayWordsFor('en');

test.use({ stage: { account: 'maisonlorvane' } });
test.beforeEach(async ({ extension, x }) => {
  await isUp(x);
  await speakFor(extension, 'maisonlorvane', 'corporate');
  await x.bringToFront();
});

const homeBox = (x: Page) => x.getByTestId('primaryColumn').getByTestId('tweetTextarea_0');
const postButton = (x: Page) => x.getByTestId('primaryColumn').getByTestId('tweetButtonInline');
const panel = (x: Page) => x.getByRole('dialog', { name: words.title });
const sent = (x: Page) => x.evaluate(() => window.stage.sent.map(({ text }) => text));
const draftText = (x: Page) => x.evaluate(() => window.stage.draftText());

async function write(x: Page, text: string): Promise<void> {
  await homeBox(x).click();
  await x.keyboard.press('ControlOrMeta+a');
  await x.keyboard.type(text);
}

/** Settings as the user chose them, in the database and on the page. */
async function choose(extension: Extension, settings: Record<string, unknown>): Promise<void> {
  const page = await extension.openPage('popup');
  const rows = Object.entries(settings).map(([key, value]) => ({ key, value, changedAt: 1 }));
  await putRows(page, 'settings', ...rows);
  await page.close();
}

/** Writes on until the page has been told of settings that were changed elsewhere. */
async function untilTold(x: Page): Promise<void> {
  await x.bringToFront();
  await x.mouse.move(200, 300);
  await x.mouse.move(220, 320);
  await x.waitForTimeout(1_600);
}

test('a figure is asked about: marked in the draft, listed in the line, told in the panel', async ({ x }) => {
  await write(x, figure);
  const line = voiceLine(x);
  await expect(line).toContainText(words.questions.figure);
  await expect(line).toHaveAttribute('data-flagged', 'false');
  const marked = (await markedWords(x))['chandelle-question'] ?? [];
  expect(marked).toHaveLength(1);
  expect(figure).toContain(marked[0]);
  expect(marked[0]).toMatch(/18/);

  await line.getByRole('button', { name: words.toSee(1) }).click();
  await expect(panel(x)).toContainText(words.questions.figure);
  await x.keyboard.press('Escape');
  await expect(panel(x)).toHaveCount(0);
  expect(await draftText(x)).toBe(figure);
});

test('a link to where the company publishes answers the question', async ({ extension, x }) => {
  await choose(extension, { releaseDomains: ['lorvane.example'] });
  await write(x, `${figure} https://press.lorvane.example/q3 `);
  await expect(voiceLine(x).getByRole('button', { name: words.title })).toBeVisible();
  await passFrames(x);
  expect((await markedWords(x))['chandelle-question']).toBeUndefined();
});

test('in the days without figures the question is another, and a scheduled post is asked for its day', async ({
  extension,
  x,
}) => {
  const now = new Date();
  const later = new Date(now.getFullYear(), now.getMonth() + 2, 15, 9);
  const day = [later.getFullYear(), later.getMonth() + 1, later.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  await choose(extension, { embargoes: [{ from: day, until: day }] });
  await write(x, figure);
  await expect(voiceLine(x)).toContainText(words.questions.figure);
  await x.evaluate((at) => window.stage.schedule(at), later.getTime());
  await homeBox(x).click();
  await x.keyboard.press('End');
  await x.keyboard.type(' ');
  await expect(voiceLine(x)).toContainText(words.embargoed);
});

test('the company’s own words, a phone number and a quoted post are asked about', async ({
  extension,
  x,
}) => {
  await choose(extension, { wordList: ['Projet Aurora'] });
  await write(x, 'Projet Aurora starts. Call me on +44 7700 900123');
  await voiceLine(x)
    .getByRole('button', { name: words.toSee(2) })
    .click();
  await expect(panel(x)).toContainText(words.questions.word);
  await expect(panel(x)).toContainText(words.questions.phone);
  await x.keyboard.press('Escape');

  const quoted = await x.evaluate(() =>
    window.stage.addPost({ author: 'oscarfiguerolo', text: 'Heard of Projet Aurora?', to: 'home' }),
  );
  await x.evaluate((id) => window.stage.openCompose({ quote: id }), quoted);
  await x.getByRole('dialog').getByTestId('tweetTextarea_0').click();
  await x.keyboard.type('Indeed.');
  await x
    .getByRole('dialog')
    .getByRole('group', { name: voice.line })
    .getByRole('button', { name: words.toSee(1) })
    .click();
  await expect(panel(x)).toContainText(words.inQuoted);
  await expect(panel(x)).toContainText('Projet Aurora');
});

test('a repost is asked about beside X’s menu, and held back once where that is wished', async ({
  extension,
  x,
}) => {
  await choose(extension, { wordList: ['Projet Aurora'], holdsBack: true });
  await untilTold(x);
  const post = postOnPage(
    x,
    await x.evaluate(() =>
      window.stage.addPost({ author: 'oscarfiguerolo', text: 'Heard of Projet Aurora?', to: 'home' }),
    ),
  );
  await post.getByTestId('retweet').click();
  const note = overlay(x, 'repost-note');
  await expect(note).toContainText(words.questions.word);
  await x.getByTestId('retweetConfirm').click();
  await expect(note).toContainText(words.repostHeld);
  expect(await x.evaluate(() => window.stage.reposts.length)).toBe(0);
  await x.getByTestId('retweetConfirm').click();
  await expect.poll(() => x.evaluate(() => window.stage.reposts.length)).toBe(1);
  await expect(note).toHaveCount(0);
});

for (const [how, post] of [
  ['the mouse', (x: Page) => postButton(x).click()],
  ['the keyboard', (x: Page) => x.keyboard.press('Control+Enter')],
] as const) {
  test(`held back once, by ${how}: the user’s next Post goes`, async ({ extension, x }) => {
    await choose(extension, { holdsBack: true });
    await untilTold(x);
    await write(x, personal);
    await expect(voiceLine(x)).toHaveAttribute('data-flagged', 'true');
    await post(x);
    await expect(voiceLine(x)).toContainText(words.held);
    expect(await sent(x)).toEqual([]);
    expect(await draftText(x)).toBe(personal);
    await post(x);
    await expect.poll(() => sent(x)).toEqual([personal]);

    // A draft to which there is nothing to say goes at once.
    await write(x, quiet);
    await expect(voiceLine(x).getByRole('button', { name: words.title })).toBeVisible();
    await post(x);
    await expect.poll(() => sent(x)).toHaveLength(2);
    // What was held and then sent was sent once.
    const page = await extension.openPage('report');
    await expect.poll(async () => (await readRows(page, 'actions')).length).toBe(2);
    // The week's number is all that is kept of it.
    expect((await readRows<{ count: number }>(page, 'raised')).map(({ count }) => count)).toEqual([1]);
    await page.close();
  });
}

test('nothing is held back unless it was asked for', async ({ x }) => {
  await write(x, personal);
  await expect(voiceLine(x)).toHaveAttribute('data-flagged', 'true');
  await postButton(x).click();
  await expect.poll(() => sent(x)).toEqual([personal]);
});

test('with an engine that fails, Post works', async ({ extension, x }) => {
  await choose(extension, { holdsBack: true });
  await untilTold(x);
  await write(x, personal);
  await expect(voiceLine(x)).toHaveAttribute('data-flagged', 'true');
  // The worker is gone for good, as after an update: no reading comes any more.
  await x.evaluate(() => {
    document.querySelector('[data-chandelle="voice-line"]')?.remove();
  });
  await x.keyboard.type(' ');
  await extension.context.serviceWorkers()[0]?.evaluate('chrome.runtime.reload()');
  await x.waitForTimeout(1_000);
  await postButton(x).click();
  await postButton(x)
    .click({ timeout: 2_000 })
    .catch(() => {});
  await expect.poll(() => sent(x)).toHaveLength(1);
});

test('a sentence is put into the company’s voice, and one undo takes it back', async ({ x }) => {
  const before = `I am proud of my team. ${personal}`;
  await write(x, before);
  await voiceLine(x)
    .getByRole('button', { name: words.toSee(1) })
    .click();
  await panel(x)
    .getByRole('button', { name: words.changeNamed('We are proud of our team.') })
    .click();
  await expect.poll(() => draftText(x)).toBe(`We are proud of our team. ${personal}`);
  await homeBox(x).press('ControlOrMeta+z');
  await expect.poll(() => draftText(x)).toBe(before);
});

test('what is meant so is left alone at once, and for good when it was said twice', async ({
  extension,
  x,
}) => {
  for (const times of [1, 2]) {
    await write(x, personal);
    await expect(voiceLine(x), `the ${times}. time`).toHaveAttribute('data-flagged', 'true');
    await voiceLine(x)
      .getByRole('button', { name: words.toSee(1) })
      .click();
    await panel(x).getByRole('button', { name: words.fine }).click();
    await expect(voiceLine(x)).toHaveAttribute('data-flagged', 'false');
    await x.keyboard.press('Escape');
    await homeBox(x).click();
    await x.keyboard.press('ControlOrMeta+a');
    await x.keyboard.press('Delete');
    await expect(voiceLine(x)).toContainText(voice.empty);
  }
  await write(x, personal);
  await expect(voiceLine(x)).toContainText(voice.labels.personal);
  await expect(voiceLine(x)).toHaveAttribute('data-flagged', 'false');

  // It is shown in the settings, and undone there.
  const { settings } = wordsFor('en');
  const page = await extension.openPage('settings');
  const forget = page.getByRole('button', { name: /^Forget “/ });
  await expect(forget.first()).toBeVisible();
  await expect(page.getByText(settings.voices.accepted.label)).toBeVisible();
  for (let left = await forget.count(); left > 0; left -= 1) {
    await forget.first().click();
    await expect(forget).toHaveCount(left - 1);
  }
  await page.close();
  await x.bringToFront();
  await write(x, `${personal} `);
  await expect(voiceLine(x)).toHaveAttribute('data-flagged', 'true');
});

test('it is copied for a reader, and written to the one in the settings; the draft stays', async ({
  extension,
  x,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://x.com',
  });
  await choose(extension, { secondReader: 'camille@lorvane.example' });
  await untilTold(x);
  await goToPost(x, await x.evaluate(() => window.stage.postOf('mention')));
  const answered = await x.evaluate(() => window.stage.postOf('mention'));
  await x.getByTestId('inline_reply_offscreen').getByTestId('tweetTextarea_0').click();
  await x.keyboard.type(personal);
  await voiceLine(x)
    .getByRole('button', { name: words.toSee(1) })
    .click();
  const mail = panel(x).getByRole('link', { name: words.writeTo('camille@lorvane.example') });
  const href = decodeURIComponent((await mail.getAttribute('href')) ?? '');
  expect(href).toMatch(/^mailto:camille@lorvane\.example\?subject=/);
  expect(href).toContain(personal);
  await panel(x).getByRole('button', { name: words.copy }).click();
  await expect(panel(x)).toContainText(words.copied);
  const copied = await x.evaluate(() => navigator.clipboard.readText());
  for (const part of [
    '@maisonlorvane',
    voice.accountSpeaks.corporate,
    personal,
    answered.id,
    voice.labels.personal,
  ]) {
    expect(copied).toContain(part);
  }
  expect(await draftText(x)).toBe(personal);
});

test('a marked word tells why when the pointer is on it', async ({ x }) => {
  await write(x, personal);
  await expect.poll(async () => (await markedWords(x))['chandelle-personal']).toContain('my son');
  const at = await x.evaluate(() => {
    const range = [...(CSS.highlights.get('chandelle-personal') ?? [])].find(
      (each) => each.toString() === 'my son',
    );
    const rect = (range as Range).getClientRects()[0];
    return rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  });
  if (!at) throw new Error('the word is not on the page');
  const note = overlay(x, 'voice-line').locator('.voice-note[popover="manual"]');
  await expect(note).toBeHidden();
  await x.mouse.move(at.x, at.y);
  await expect(note).toBeVisible();
  await expect(note).toContainText(voice.sides.personal);
  await x.mouse.move(at.x, at.y + 200);
  await expect(note).toBeHidden();
});

test('in a thread one line speaks of the post in use, and every post counts for the hold', async ({
  extension,
  x,
}) => {
  await choose(extension, { holdsBack: true });
  await untilTold(x);
  await x.evaluate(() => window.stage.openCompose());
  const dialog = x.getByRole('dialog');
  await dialog.getByTestId('tweetTextarea_0').click();
  await x.keyboard.type(personal);
  await expect(dialog.getByRole('group', { name: voice.line })).toHaveAttribute('data-flagged', 'true');
  await dialog.getByTestId('addButton').click();
  await dialog.getByTestId('tweetTextarea_1').click();
  await x.keyboard.type(quiet);
  await expect(dialog.getByRole('group', { name: voice.line })).toHaveCount(1);
  await expect(dialog.getByRole('group', { name: voice.line })).toHaveAttribute('data-flagged', 'false');
  await dialog.getByTestId('tweetButton').click();
  await expect(dialog.getByRole('group', { name: voice.line })).toContainText(words.held);
  expect(await sent(x)).toEqual([]);
  await dialog.getByTestId('tweetButton').click();
  await expect.poll(() => sent(x)).toEqual([personal, quiet]);
});

test('each account has the voice that it is meant to have', async ({ extension, x }) => {
  const corporate =
    'We are sorry for the inconvenience. Please DM us your order number so that our team can help.';
  await write(x, corporate);
  await expect(voiceLine(x)).toContainText(voice.labels.corporate);
  await expect(voiceLine(x)).toHaveAttribute('data-flagged', 'false');
  await speakFor(extension, 'maisonlorvane', 'personal');
  await x.bringToFront();
  await expect(voiceLine(x)).toHaveAttribute('data-flagged', 'true');
  await expect(voiceLine(x)).toContainText(voice.accountSpeaks.personal);
  await speakFor(extension, 'maisonlorvane', 'mixed');
  await x.bringToFront();
  await write(x, 'I love my team, and our customers too.');
  await expect(voiceLine(x)).toHaveAttribute('data-flagged', 'false');
});

test('a draft of 25,000 characters, emoji and right-to-left text are read, and nothing in them is lost', async ({
  x,
}) => {
  const bidi = 'שלום 👩‍👩‍👧‍👦 I love my daughter ‮gnirts‬ 🕯️';
  const long = `${bidi} ${'I walked home with my son and we laughed a lot. '.repeat(520)}`.slice(0, 25_000);
  await x.evaluate(() => window.stage.openCompose());
  await x.getByRole('dialog').getByTestId('tweetTextarea_0').click();
  await x.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, long);
  const line = x.getByRole('dialog').getByRole('group', { name: voice.line });
  await expect(line).toContainText(voice.labels.personal, { timeout: 10_000 });
  await expect(line).toHaveAttribute('data-flagged', 'true');
  expect((await draftText(x))?.length).toBe(long.length);
  const marked = (await markedWords(x))['chandelle-personal'] ?? [];
  for (const word of marked) expect(long).toContain(word);
});
