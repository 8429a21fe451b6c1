import type { Locator, Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { detectLanguage } from '../../tone/language';
import { expect, test } from './extension';
import { answersPanel, getMention, goToPost, isUp, markOf, openAnswers, overlay, voiceLine } from './on-x';

/** Answers to a post: offered, put into X's own composer at a click, and never sent. */

const english = '@claire_lorvane my pot arrived broken and nobody answers my emails. What can you do for me?';
const french = '@claire_lorvane ma cocotte est arrivée cassée et personne ne répond. Que pouvez-vous faire ?';
const arabic = '@claire_lorvane متى تصل القدر التي طلبتها قبل أسبوعين؟ لم يجبني أحد حتى الآن';
const { reply, voice } = overlayWordsFor('en');

test.beforeEach(async ({ x }) => isUp(x));

/** Nothing leaves by itself, whatever else a test here does. */
test.afterEach(async ({ x }) => {
  expect(await x.evaluate(() => window.stage.sent)).toEqual([]);
});

const textsIn = (panel: Locator) =>
  panel.getByRole('listitem').getByRole('paragraph').filter({ hasText: /\S/ });
const insertIn = (panel: Locator) =>
  panel.getByRole('button', { name: new RegExp(`^${reply.insertNamed('')}`) });
/** The text of an answer as the panel shows it. */
const textAt = async (panel: Locator, index: number) => (await textsIn(panel).nth(index).textContent()) ?? '';
const draft = (x: Page) => x.evaluate(() => window.stage.draftText());

async function openReplyTo(x: Page, text: string, lang: string): Promise<Locator> {
  const id = await x.evaluate(
    ([said, inLanguage]) =>
      window.stage.addPost({ author: 'oscarfiguerolo', text: said, lang: inLanguage, to: 'mentions' }),
    [text, lang] as const,
  );
  await goToPost(x, { id });
  const editor = x.getByTestId('inline_reply_offscreen').getByTestId('tweetTextarea_0');
  await editor.click();
  return editor;
}

async function askFromLine(x: Page): Promise<Locator> {
  await voiceLine(x).getByRole('button', { name: voice.suggest }).click();
  await expect(insertIn(answersPanel(x))).toHaveCount(3);
  return answersPanel(x);
}

test('a suggestion lands in the model of an empty inline reply, ready to be sent by hand', async ({ x }) => {
  await openReplyTo(x, english, 'en');
  await expect(x.getByTestId('tweetButtonInline')).toBeDisabled();
  const panel = await askFromLine(x);
  const text = await textAt(panel, 1);
  await insertIn(panel).nth(1).click();

  await expect.poll(() => draft(x)).toBe(text);
  await expect(x.getByTestId('tweetButtonInline')).toBeEnabled();
  await expect(panel).toHaveCount(0);
  await expect(x.getByTestId('tweetTextarea_0')).toBeFocused();
});

test('from a mention’s mark, X’s own reply dialog is opened and filled', async ({ x }) => {
  const panel = await openAnswers(await getMention(x, english, 'en'));
  await expect(insertIn(panel)).toHaveCount(3);
  const text = await textAt(panel, 0);
  await insertIn(panel).first().click();

  const dialog = x.getByRole('dialog').filter({ has: x.getByTestId('tweetTextarea_0') });
  await expect(dialog.getByTestId('tweetText')).toHaveText(english);
  await expect.poll(() => draft(x)).toBe(text);
  await expect(dialog.getByTestId('tweetButton')).toBeEnabled();
  await expect(answersPanel(x)).toHaveCount(0);
});

test('on a window as narrow as a phone the reply is a page of its own, and is filled as the dialog is', async ({
  x,
}) => {
  await x.setViewportSize({ width: 420, height: 800 });
  const post = await getMention(x, english, 'en');
  const panel = await openAnswers(post);
  const text = await textAt(panel, 0);
  await insertIn(panel).first().click();
  await expect.poll(() => draft(x)).toBe(text);
  await expect(x.getByRole('main').getByTestId('tweetButton')).toBeEnabled();
  await expect(x.getByRole('dialog')).toHaveCount(0);
});

test('asked for in X’s dialog, the answers stand in it: its focus trap lets them be used', async ({ x }) => {
  const mention = await getMention(x, english, 'en');
  await mention.getByTestId('reply').click();
  await expect(x.getByRole('dialog').getByTestId('tweetTextarea_0')).toBeFocused();
  const panel = await askFromLine(x);
  await x.keyboard.press('ArrowDown');
  await expect(insertIn(panel).first()).toBeFocused();
  const text = await textAt(panel, 0);
  await x.keyboard.press('Enter');
  await expect.poll(() => draft(x)).toBe(text);
  await expect(x.getByRole('dialog').getByTestId('tweetButton')).toBeEnabled();
});

for (const choice of ['append', 'replace', 'cancel'] as const) {
  test(`over a draft of two paragraphs it asks first: ${choice}`, async ({ x }) => {
    const mine = 'You are right, and I am sorry.\n\nI have just read your emails.';
    const editor = await openReplyTo(x, english, 'en');
    await x.keyboard.type(mine);
    const panel = await askFromLine(x);
    const text = await textAt(panel, 0);
    await insertIn(panel).first().click();

    const question = panel.getByRole('group', { name: reply.draftNotEmpty });
    await expect(question).toBeVisible();
    expect(await draft(x)).toBe(mine);
    await question.getByRole('button', { name: reply[choice] }).click();

    if (choice === 'cancel') {
      await expect(question).toHaveCount(0);
      expect(await draft(x)).toBe(mine);
      return;
    }
    await expect.poll(() => draft(x)).toBe(choice === 'append' ? `${mine}\n${text}` : text);
    const blocks = choice === 'append' ? [...mine.split('\n'), text] : [text];
    await expect(editor.locator('[data-block="true"]')).toHaveText(blocks);
    await expect(x.getByTestId('tweetButtonInline')).toBeEnabled();
    // The model is alive: what is typed next follows it.
    await x.keyboard.type('!');
    await expect.poll(() => draft(x)).toBe(choice === 'append' ? `${mine}\n${text}!` : `${text}!`);
  });
}

test('where the page takes no text, the answer is copied, and the draft stays as it was', async ({
  extension,
  x,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://x.com',
  });
  await x.evaluate(() => {
    document.addEventListener(
      'paste',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
  });
  await openReplyTo(x, english, 'en');
  await x.keyboard.type('My own words');
  const panel = await askFromLine(x);
  const text = await textAt(panel, 0);
  await insertIn(panel).first().click();
  await panel.getByRole('button', { name: reply.append }).click();

  await expect(panel.getByText(reply.refused)).toBeVisible();
  expect(await x.evaluate(() => navigator.clipboard.readText())).toBe(text);
  expect(await draft(x)).toBe('My own words');
});

test('Copy puts the answer on the clipboard, and says so', async ({ extension, x }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://x.com',
  });
  const panel = await openAnswers(await getMention(x, english, 'en'));
  const text = await textAt(panel, 2);
  await panel
    .getByRole('button', { name: new RegExp(`^${reply.copyNamed('')}`) })
    .last()
    .click();
  await expect(panel.getByText(reply.copied, { exact: true })).toBeVisible();
  expect(await x.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('a French post gets French answers in an English interface', async ({ x }) => {
  const panel = await openAnswers(await getMention(x, french, 'fr'));
  await expect(insertIn(panel)).toHaveCount(3);
  for (const text of await textsIn(panel).allTextContents()) expect(detectLanguage(text)).toBe('fr');
});

test('“three others” gives three others', async ({ x }) => {
  const panel = await openAnswers(await getMention(x, english, 'en'));
  await expect(insertIn(panel)).toHaveCount(3);
  const first = await textsIn(panel).allTextContents();
  await panel.getByRole('button', { name: reply.others }).click();
  await expect(textsIn(panel).first()).not.toHaveText(first[0] ?? '');
  const second = await textsIn(panel).allTextContents();
  expect(new Set([...first, ...second]).size).toBe(6);
});

test('a post in another language is politely left', async ({ x }) => {
  const panel = await openAnswers(await getMention(x, arabic, 'ar'));
  await expect(panel.getByRole('status')).toHaveText(reply.languageNotRead);
  await expect(insertIn(panel)).toHaveCount(0);
});

test('Escape closes the answers, and the focus goes back to where they were asked', async ({ x }) => {
  const mention = await getMention(x, english, 'en');
  await openAnswers(mention);
  await x.keyboard.press('Escape');
  await expect(answersPanel(x)).toHaveCount(0);
  await expect(markOf(mention)).toBeFocused();

  await openReplyTo(x, french, 'fr');
  await askFromLine(x);
  await x.keyboard.press('Escape');
  await expect(answersPanel(x)).toHaveCount(0);
  await expect(voiceLine(x).getByRole('button', { name: voice.suggest })).toBeFocused();
});

test('the whole way can be gone by keyboard', async ({ x }) => {
  const mention = await getMention(x, english, 'en');
  await mention.focus();
  const mark = markOf(mention);
  await expect(async () => {
    await x.keyboard.press('Tab');
    await expect(mark).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [10] });
  await x.keyboard.press('Enter');
  const panel = answersPanel(x);
  await expect(insertIn(panel)).toHaveCount(3);
  await x.keyboard.press('ArrowDown');
  await expect(insertIn(panel).first()).toBeFocused();
  await x.keyboard.press('ArrowDown');
  await expect(insertIn(panel).nth(1)).toBeFocused();
  const text = await textAt(panel, 1);
  await x.keyboard.press('Enter');
  await expect.poll(() => draft(x)).toBe(text);
  await expect(x.getByRole('dialog').getByTestId('tweetTextarea_0')).toBeFocused();
});

test('X’s single keys stay quiet while keys are pressed in the panel or on a mark', async ({ x }) => {
  const mention = await getMention(x, english, 'en');
  // To see that X hears such keys at all.
  await mention.focus();
  await x.keyboard.press('s');
  const heard = () => x.evaluate(() => window.stage.shortcuts.map(({ key }) => key));
  expect(await heard()).toEqual(['s']);

  const panel = await openAnswers(mention);
  await expect(insertIn(panel)).toHaveCount(3);
  for (const at of [panel, insertIn(panel).first(), panel.getByRole('button', { name: reply.others })]) {
    await at.focus();
    for (const key of ['n', 'r', 'l', 't', 'b', 'j', 'k', 'm', '/', '?', '.']) await x.keyboard.press(key);
  }
  await x.keyboard.press('Escape');
  await markOf(mention).focus();
  await x.keyboard.press('l');
  expect(await heard()).toEqual(['s']);
  expect(await x.evaluate(() => window.stage.likes)).toEqual([]);
  await expect(overlay(x, 'answers')).toHaveCount(0);
});

test.describe('in a French interface', () => {
  test.use({ language: 'fr', stage: { language: 'fr' } });

  test('an English post gets English answers', async ({ x }) => {
    const panel = await openAnswers(await getMention(x, english, 'en'), 'fr');
    await expect(panel.getByRole('button', { name: overlayWordsFor('fr').reply.others })).toBeVisible();
    const texts = await textsIn(panel).allTextContents();
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(detectLanguage(text)).toBe('en');
  });
});
