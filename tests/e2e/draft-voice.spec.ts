/** A draft whose voice does not fit: changed, meant so, read by somebody else, pointed at; long and strange ones. */
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { wordsFor } from '../../locales/words-for';
import { choose, draftPanel, draftText, homeBox, personal, sentTexts, untilTold, write } from './drafts';
import { expect, test } from './extension';
import { goToPost, isUp, markedWords, overlay, speakFor, voiceLine } from './on-x';

const { voice, draft: words } = overlayWordsFor('en');

test.use({ stage: { account: 'maisonlorvane' } });
test.beforeEach(async ({ extension, x }) => {
  await isUp(x);
  await speakFor(extension, 'maisonlorvane', 'corporate');
  await x.bringToFront();
});

test('a sentence is put into the company’s voice, and one undo takes it back', async ({ x }) => {
  const before = `I am proud of my team. ${personal}`;
  await write(x, before);
  await voiceLine(x)
    .getByRole('button', { name: words.toSee(1) })
    .click();
  await draftPanel(x)
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
    await draftPanel(x).getByRole('button', { name: words.fine }).click();
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
  const mail = draftPanel(x).getByRole('link', { name: words.writeTo('camille@lorvane.example') });
  const href = decodeURIComponent((await mail.getAttribute('href')) ?? '');
  expect(href).toMatch(/^mailto:camille@lorvane\.example\?subject=/);
  expect(href).toContain(personal);
  await draftPanel(x).getByRole('button', { name: words.copy }).click();
  await expect(draftPanel(x)).toContainText(words.copied);
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
  expect(marked.length).toBeGreaterThan(0);
  for (const word of marked) expect(long).toContain(word);
});

test('on a window as narrow as a phone, where composing is a page of its own, the voice is read too', async ({
  x,
}) => {
  await x.setViewportSize({ width: 420, height: 800 });
  await x.goto('https://x.com/compose/post');
  await isUp(x);
  const editor = x.getByTestId('tweetTextarea_0');
  await expect(x.getByRole('dialog')).toHaveCount(0);
  await editor.click();
  await x.keyboard.type(personal);
  await expect(voiceLine(x)).toHaveAttribute('data-flagged', 'true');
  await x.getByTestId('tweetButton').click();
  await expect.poll(() => sentTexts(x)).toEqual([personal]);
});
