import type { Locator, Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { voiceReasons } from '../../locales/voice-reasons';
import { expect, test } from './extension';
import { goToPost, isUp, markedWords, overlay, passFrames, speakFor, voiceLine } from './on-x';

/** The voice line: a company's account, and drafts that sound like its owner. */

const personal = 'I was so scared this morning when my son fell off his bike. My hands are still shaking lol';
const corporate =
  'Our new range of cookware is now available in our stores. Discover it today on our website.';
const words = overlayWordsFor('en').voice;

test.use({ stage: { account: 'maisonlorvane' } });
test.beforeEach(async ({ extension, x }) => {
  await isUp(x);
  await speakFor(extension, 'maisonlorvane', 'corporate');
  await x.bringToFront();
});

const places: Record<string, (x: Page) => Promise<Locator>> = {
  'the home box': async (x) => x.getByTestId('primaryColumn').getByTestId('tweetTextarea_0'),
  'an inline reply': async (x) => {
    await goToPost(x, await x.evaluate(() => window.stage.postOf('mention')));
    return x.getByTestId('inline_reply_offscreen').getByTestId('tweetTextarea_0');
  },
  'the compose window': async (x) => {
    await x.getByTestId('SideNav_NewTweet_Button').click();
    await expect(x).toHaveURL(/\/compose\/post$/);
    return x.getByRole('dialog').getByTestId('tweetTextarea_0');
  },
};

for (const [place, find] of Object.entries(places)) {
  test(`in ${place}, a personal draft is flagged by its own words, a corporate one is not`, async ({ x }) => {
    const editor = await find(x);
    await editor.click();
    await x.keyboard.type(personal);

    const line = voiceLine(x);
    await expect(line).toHaveAttribute('data-flagged', 'true');
    await expect(line).toContainText(words.labels.personal);
    await expect(line).toContainText(words.accountSpeaks.corporate);

    await expect
      .poll(() => markedWords(x))
      .toEqual({ 'chandelle-personal': expect.arrayContaining(['I was', 'my son', 'lol']) });
    const marked = await markedWords(x);
    for (const word of marked['chandelle-personal'] ?? []) expect(personal).toContain(word);

    await editor.press('ControlOrMeta+a');
    await x.keyboard.type(corporate);
    await expect(line).toContainText(words.labels.corporate);
    await expect(line).toHaveAttribute('data-flagged', 'false');
    await expect.poll(() => markedWords(x)).toEqual({});
  });
}

test('a deciding word is a button that tells why', async ({ x }) => {
  const editor = await (places['the home box'] as (x: Page) => Promise<Locator>)(x);
  await editor.click();
  await x.keyboard.type(personal);

  const line = voiceLine(x);
  const deciding = line.getByRole('list', { name: words.deciding });
  await expect.poll(async () => (await markedWords(x))['chandelle-personal']).toContain('lol');
  const word = (await deciding.getByRole('button').first().textContent()) ?? '';
  expect(personal).toContain(word);
  await expect(line.getByRole('note')).toHaveCount(0);
  await deciding
    .getByRole('button', { name: words.why(word) })
    .first()
    .click();
  const note = line.getByRole('note');
  await expect(note).toContainText(words.sides.personal);
  const told = (await note.textContent())?.slice(words.sides.personal.length);
  expect(Object.values(voiceReasons.en.personal)).toContain(told);
  // While a word has the focus, it alone is marked in the draft.
  await expect.poll(() => markedWords(x)).toEqual({ 'chandelle-personal': [word] });
  await x.keyboard.press('Escape');
  await expect(line.getByRole('note')).toHaveCount(0);
  expect(await x.evaluate(() => window.stage.draftText())).toBe(personal);
});

test('marks follow the words through later edits, and go with them', async ({ x }) => {
  const editor = x.getByTestId('tweetTextarea_0');
  await editor.click();
  await x.keyboard.type(personal);
  await expect.poll(async () => (await markedWords(x))['chandelle-personal']).toContain('lol');
  const before = (await markedWords(x))['chandelle-personal'] ?? [];

  await x.keyboard.press('Home');
  await x.keyboard.type('This: ');
  await x.keyboard.press('Control+End');
  await x.keyboard.press('Enter');
  await x.keyboard.type('My wife laughed');
  await expect.poll(async () => (await markedWords(x))['chandelle-personal']).toContain('My wife laughed');
  // A word may have been joined by its neighbour.
  const after = (await markedWords(x))['chandelle-personal'] ?? [];
  // The light ones may give way to what was added; the heaviest stays.
  expect(after.filter((marked) => before.some((word) => marked.includes(word))).length).toBeGreaterThan(0);

  await x.keyboard.press('ControlOrMeta+a');
  await x.keyboard.press('Delete');
  await expect(voiceLine(x)).toContainText(words.empty);
  await expect(voiceLine(x)).toHaveAttribute('data-flagged', 'false');
  await expect(voiceLine(x).getByRole('button')).toHaveCount(0);
  expect(await markedWords(x)).toEqual({});
});

test('marks follow a cut, a paste and an undo', async ({ x }) => {
  const personalWords = async () => (await markedWords(x))['chandelle-personal'] ?? [];
  await x.getByTestId('tweetTextarea_0').click();
  await x.keyboard.type(personal);
  await expect.poll(personalWords).toContain('lol');
  const before = await personalWords();

  await x.keyboard.press('ControlOrMeta+a');
  await x.keyboard.press('ControlOrMeta+x');
  await expect.poll(() => markedWords(x)).toEqual({});
  await x.keyboard.press('ControlOrMeta+v');
  await expect.poll(personalWords).toEqual(before);

  await x.keyboard.press('ControlOrMeta+a');
  await x.keyboard.press('Delete');
  await expect.poll(() => markedWords(x)).toEqual({});
  await x.keyboard.press('ControlOrMeta+z');
  await expect.poll(personalWords).toEqual(before);
});

test('nothing of Chandelle ever stands in the editor: all in it was made by X’s own React', async ({ x }) => {
  await x.evaluate(() => {
    const strange: string[] = [];
    const isReacts = (element: Element) =>
      Object.keys(element).some((key) => key.startsWith('__reactFiber$'));
    new MutationObserver((mutations) => {
      for (const { addedNodes, target } of mutations) {
        if (!(target instanceof Element) || !target.closest('.DraftEditor-root')) continue;
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          const all = [node, ...node.querySelectorAll('*')];
          strange.push(...all.filter((each) => !isReacts(each)).map((each) => each.outerHTML));
        }
      }
    }).observe(document, { childList: true, subtree: true });
    Object.assign(window, { strange });
  });
  for (const place of ['the home box', 'the compose window']) {
    const editor = await (places[place] as (x: Page) => Promise<Locator>)(x);
    await editor.click();
    await x.keyboard.type(`${personal}\n\n${personal}`);
    const line = voiceLine(x).and(x.locator('[data-flagged="true"]'));
    await expect(line).toHaveCount(place === 'the home box' ? 1 : 2);
  }
  await x
    .getByRole('dialog')
    .getByRole('button', { name: words.why('my son') })
    .first()
    .hover();
  expect(await x.evaluate(() => (window as unknown as { strange: string[] }).strange)).toEqual([]);
  expect(await x.evaluate(() => window.stage.draftText())).toBe(`${personal}\n\n${personal}`);
});

test('the draft is read after a pause, never between two keys', async ({ x }) => {
  await x.getByTestId('tweetTextarea_0').click();
  await expect(voiceLine(x)).toContainText(words.empty);
  await x.evaluate(() => {
    const times = { keys: [] as number[], readings: [] as number[] };
    document.addEventListener('keydown', () => times.keys.push(performance.now()), true);
    const root = document.querySelector('[data-chandelle="voice-line"]')?.shadowRoot;
    if (!root) throw new Error('no voice line');
    new MutationObserver(() => times.readings.push(performance.now())).observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { times });
  });
  await x.keyboard.type(personal, { delay: 20 });
  await expect(voiceLine(x)).toHaveAttribute('data-flagged', 'true');

  const { keys, readings } = await x.evaluate(
    () => (window as unknown as { times: { keys: number[]; readings: number[] } }).times,
  );
  const pauses = readings.map((at) => at - Math.max(...keys.filter((key) => key < at)));
  expect(keys.length).toBe(personal.length);
  expect(Math.min(...pauses), 'a reading came while keys were pressed').toBeGreaterThan(150);
});

test('an empty draft is quiet; an untouched box has no line at all', async ({ x }) => {
  await passFrames(x);
  await expect(overlay(x, 'voice-line')).toHaveCount(0);
  await x.getByTestId('tweetTextarea_0').click();
  await expect(voiceLine(x)).toContainText(words.empty);
  await expect(voiceLine(x).getByRole('button')).toHaveCount(0);
});

test('a direct message has no voice line', async ({ extension }) => {
  const chat = await extension.openX('/i/chat/101');
  await isUp(chat);
  await chat.getByTestId('dm-composer-textarea').click();
  await chat.keyboard.type(personal);
  await passFrames(chat);
  await expect(overlay(chat, 'voice-line')).toHaveCount(0);
  expect(await markedWords(chat)).toEqual({});
});
