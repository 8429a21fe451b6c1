/** Whose voice a draft has, under it and in it. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { readRows } from '../database';
import { eventually, pause, type Test } from './expect';
import type { Firefox } from './firefox';
import {
  assertNothingSent,
  click,
  draftText,
  editor,
  inside,
  openPostToAnswer,
  pressWithControl,
  textsOf,
  waitForOverlay,
} from './overlays';
import { speakForCompany } from './popup';

const personalDraft = 'I was so proud of my daughter last night, I cried like a baby';

const privateDraft = 'I was so scared this morning when my son fell off his bike. My hands are still shaking';

interface Marked {
  personal: string[];
  corporate: string[];
}

/** The stretches of the page that the browser paints, by the name of their highlight. */
function markedWords(page: Page): Promise<Marked> {
  return page.evaluate(() => ({
    personal: [...(CSS.highlights.get('chandelle-personal') ?? [])].map(String),
    corporate: [...(CSS.highlights.get('chandelle-corporate') ?? [])].map(String),
  }));
}

/** Opens a post to answer on the company's account, and types into the reply; resolves once the draft is flagged. */
async function typeForCompany(firefox: Firefox, draft: string): Promise<Page> {
  const x = await firefox.openX();
  await openPostToAnswer(x);
  await waitForOverlay(x, 'candle');
  await speakForCompany(firefox);
  await x.bringToFront();
  await click(x, editor);
  await x.keyboard.type(draft);
  await eventually(
    () =>
      x.$eval(inside('voice-line', 'fieldset.voice'), (each) => [
        each.getAttribute('data-flagged'),
        each.getAttribute('data-side'),
      ]),
    ['true', 'personal'],
    'the voice line does not flag the draft',
  );
  return x;
}

const flagsVoice: Test = {
  name: 'a personal draft on an account that speaks for the company is flagged, its words named and marked',
  async run(firefox) {
    const x = await typeForCompany(firefox, personalDraft);
    const words = await textsOf(x, inside('voice-line', 'button.voice-word'));
    assert.ok(words.length > 0 && words.every((word) => personalDraft.includes(word)), `words: ${words}`);
    const marked = await markedWords(x);
    for (const word of words) assert.ok(marked.personal.includes(word), `"${word}" is not marked`);
    assert.equal(await draftText(x), personalDraft);
    const strangers = await x.$$eval('.DraftEditor-root *', (nodes) =>
      nodes.map((node) => node.localName).filter((name) => !['div', 'span', 'br'].includes(name)),
    );
    assert.deepEqual(strangers, [], 'something was put into the editor');

    // Typing goes on over marked words, and they stay where they belong.
    await x.keyboard.type(' again');
    await eventually(() => draftText(x), `${personalDraft} again`, 'the draft after the marks');
    await pressWithControl(x, 'a');
    await x.keyboard.press('Backspace');
    await eventually(() => markedWords(x), { personal: [], corporate: [] }, 'marks outlive their words');
  },
};

const changesVoice: Test = {
  name: 'a sentence is put into the company’s voice, and one undo takes it back',
  async run(firefox) {
    const before = `I am proud of my team. ${privateDraft}`;
    const x = await typeForCompany(firefox, before);
    await click(x, inside('voice-line', 'button.voice-act'));
    await click(x, inside('draft-panel', '.draft-changes .pill'));
    await eventually(() => draftText(x), `We are proud of our team. ${privateDraft}`, 'the changed draft');
    await click(x, editor);
    await pressWithControl(x, 'z');
    await eventually(() => draftText(x), before, 'the draft after one undo');
  },
};

const holdsBack: Test = {
  name: 'the first Post of a draft that something was said about is held back, the second goes',
  async run(firefox) {
    const x = await firefox.openX();
    await openPostToAnswer(x);
    await waitForOverlay(x, 'candle');
    const settings = await firefox.openPage('settings');
    await click(settings, '#drafts input.switch');
    await eventually(
      async () => (await readRows<{ key: string }>(settings, 'settings')).map(({ key }) => key),
      ['holdsBack'],
      'the setting is not kept',
    );
    await settings.close();

    await x.bringToFront();
    await click(x, editor);
    // The page hears of the setting with its next second.
    await pause(1_500);
    await x.keyboard.type('Our revenue is up 18% this quarter.');
    await eventually(
      () => x.$eval(inside('voice-line', 'fieldset.voice'), (each) => each.getAttribute('data-asks')),
      'true',
      'the figure is not asked about',
    );
    await pressWithControl(x, 'Enter');
    await assertNothingSent(x);
    await pressWithControl(x, 'Enter');
    await eventually(
      () => x.evaluate(() => window.stage.sent.map(({ text }) => text)),
      ['Our revenue is up 18% this quarter.'],
      'what was sent',
    );
  },
};

export const voice: Test[] = [flagsVoice, changesVoice, holdsBack];
