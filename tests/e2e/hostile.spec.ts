import type { Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import type { Slice } from '../../time/slice';
import type { Action } from '../../worth/action';
import { readRows, sumMs } from '../database';
import type { PostKind } from '../stage/seam-types';
import { type Extension, expect, test } from './extension';
import {
  answersPanel,
  getMention,
  isUp,
  markedWords,
  openAnswers,
  overlay,
  passFrames,
  voiceLine,
} from './on-x';

/** Strangers write the posts, and X's page runs their code for all we know: text is text, and events are ours. */

const { reply } = overlayWordsFor('en');

/** The elements in all of Chandelle's shadow roots that its own views never draw. */
function strangersInside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign = 'script, style, img, iframe, object, embed, link, form, input, article, a, video';
    return [...document.querySelectorAll('[data-chandelle]')].flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll(foreign) ?? [])].map((each) => each.outerHTML),
    );
  });
}

const isPwned = (page: Page) => page.evaluate(() => 'pwned' in window);

const kinds: PostKind[] = ['markup', 'huge', 'bidi', 'emoji-flood', 'markup-name'];

for (const kind of kinds) {
  test(`a post of kind “${kind}” is read as text, and answered or left within two seconds`, async ({ x }) => {
    await isUp(x);
    await x.evaluate((q) => window.stage.goTo(`/search?q=kind:${q}`), kind);
    const post = x.locator('article[data-testid="tweet"]').first();
    await post.hover();
    const askedAt = Date.now();
    const panel = await openAnswers(post);
    await expect(panel).not.toContainText(reply.loading);
    await expect(panel.getByRole('paragraph').first()).toHaveText(/\S/);
    expect(Date.now() - askedAt).toBeLessThan(2_000);
    expect(await strangersInside(x)).toEqual([]);
    expect(await isPwned(x)).toBe(false);
  });
}

test('markup in a question never becomes an element, nor part of an answer', async ({ x }) => {
  await isUp(x);
  const text =
    'Hello @claire_lorvane <img src=x onerror="window.pwned=1"> my <b onclick="pwned=1">Aurore pot</b> arrived broken and nobody answers my emails. What can you do? <script>window.pwned=1</script>';
  const panel = await openAnswers(await getMention(x, text, 'en'));
  const answers = panel.getByRole('listitem').getByRole('paragraph');
  await expect(answers.first()).toHaveText(/\S/);
  for (const answer of await answers.allTextContents()) expect(answer).not.toMatch(/[<>]|onerror|pwned/);
  expect(await strangersInside(x)).toEqual([]);
  expect(await isPwned(x)).toBe(false);
});

const personal = 'I was so scared this morning when my son fell off his bike.';
const drafts: Record<string, string> = {
  '20,000 characters': `${personal} `.repeat(400).slice(0, 20_000),
  '5,000 emoji': `${personal} ${'🔥'.repeat(5_000)}`,
  'right-to-left overrides': `\u202E\u2066${personal}\u2069\u202C \u200F\u200B`,
  markup: `<b>${personal}</b><img src=x onerror="window.pwned=1"><script>window.pwned=1</script>`,
};

for (const [what, text] of Object.entries(drafts)) {
  test(`a draft with ${what} has its voice read, and its words shown as text`, async ({ x }) => {
    await isUp(x);
    await x.getByTestId('tweetTextarea_0').click();
    await x.keyboard.insertText(text);
    await expect.poll(() => x.evaluate(() => window.stage.draftText())).toBe(text);
    const deciding = voiceLine(x).getByRole('listitem').getByRole('button');
    await expect(deciding.first()).toBeVisible();
    for (const word of await deciding.allTextContents()) expect(text).toContain(word);
    expect(await strangersInside(x)).toEqual([]);
    expect(await isPwned(x)).toBe(false);
    await x.keyboard.press('ControlOrMeta+a');
    await x.keyboard.press('Delete');
    await expect(deciding).toHaveCount(0);
    expect(await markedWords(x)).toEqual({});
  });
}

/** Everything that a page can say to a script that shares its document. */
async function attack(page: Page, extensionId: string): Promise<void> {
  await page.evaluate((id) => {
    const started = 'wxt:content-script-started';
    const names = ['x', 'content', 'undefined'].map((entry) => `${id}:${entry}:${started}`);
    const detail = { contentScriptName: 'x', messageId: 'another' };
    for (const name of [...names, started]) {
      document.dispatchEvent(new CustomEvent(name, { detail }));
      window.dispatchEvent(new CustomEvent(name, { detail }));
      window.postMessage({ type: name, ...detail }, '*');
    }
    const at = Date.now();
    const action = { id: crypto.randomUUID(), kind: 'like', account: 'claire_lorvane', at, zone: 'UTC' };
    const orders: Record<string, unknown> = {
      keepAction: { action },
      takeRelief: { account: 'claire_lorvane', kind: 'lift' },
      useAccount: { account: 'maisonlorvane' },
      openReport: {},
      describePage: {},
    };
    for (const [type, data] of Object.entries(orders)) {
      const message = { id: 1, type, data, timestamp: at };
      window.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent(type, { detail: message }));
      const { chrome } = window as unknown as {
        chrome?: { runtime?: { sendMessage?: (id: string, message: unknown) => void } };
      };
      chrome?.runtime?.sendMessage?.(id, message);
    }
    const targets = document.querySelectorAll('[data-chandelle], [data-testid="like"]');
    const init = { bubbles: true, composed: true, cancelable: true };
    for (const target of targets) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        target.dispatchEvent(new MouseEvent(type, init));
      for (const key of ['Enter', ' ', 'l', 'Tab'])
        for (const type of ['keydown', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { ...init, key }));
    }
    for (const type of ['focus', 'blur', 'pagehide', 'freeze']) window.dispatchEvent(new Event(type));
    for (const type of ['freeze', 'visibilitychange']) document.dispatchEvent(new Event(type));
  }, extensionId);
}

async function countedMs(ownPage: Awaited<ReturnType<Extension['openPage']>>): Promise<number> {
  return sumMs(await readRows<Slice>(ownPage, 'slices'));
}

test('no message or made-up event of the page is obeyed, and the script lives on', async ({
  extension,
  x,
}) => {
  await isUp(x);
  const popup = await extension.openPage('popup');
  await x.bringToFront();
  await openAnswers(await getMention(x, '@claire_lorvane when is the Aurore back in stock?', 'en'));
  const pages = extension.context.pages().length;

  await attack(x, extension.id);

  // X itself took the made-up clicks for likes: they were heard, and are none of the user's.
  await expect.poll(() => x.evaluate(() => window.stage.likes.length)).toBeGreaterThan(0);
  const before = await countedMs(popup);
  await x.mouse.move(300, 300);
  await expect.poll(() => countedMs(popup)).toBeGreaterThan(before + 2_000);
  expect(await readRows<Action>(popup, 'actions')).toEqual([]);
  expect(await readRows(popup, 'reliefs')).toEqual([]);
  expect(await x.evaluate(() => window.stage.sent)).toEqual([]);
  expect(await x.evaluate(() => window.stage.composers)).toEqual([]);
  expect(extension.context.pages()).toHaveLength(pages);
  await expect(answersPanel(x)).toHaveCount(1);
  await expect(overlay(x, 'candle')).toHaveCount(1);

  // The user's own click counts, so that the silence above says something.
  await x.keyboard.press('Escape');
  await x.getByTestId('unlike').first().click();
  await x.getByTestId('like').first().click();
  await expect
    .poll(async () => (await readRows<Action>(popup, 'actions')).map(({ kind }) => kind))
    .toEqual(['like']);
});

test('a page that throws Chandelle’s nodes away and stops all timers does not stop the count', async ({
  extension,
  x,
}) => {
  await isUp(x);
  const popup = await extension.openPage('popup');
  await x.bringToFront();
  await x.evaluate(() => {
    const last = window.setTimeout(() => {}, 0);
    for (let timer = 0; timer <= last + 100; timer += 1) window.clearTimeout(timer);
    for (const host of document.querySelectorAll('[data-chandelle]')) host.remove();
  });
  await passFrames(x);
  await isUp(x);
  await expect(overlay(x, 'candle')).toHaveCount(1);
  const before = await countedMs(popup);
  await expect(async () => {
    await x.mouse.move(300 + Math.random() * 100, 300);
    expect(await countedMs(popup)).toBeGreaterThan(before + 3_000);
  }).toPass({ timeout: 20_000 });
});
