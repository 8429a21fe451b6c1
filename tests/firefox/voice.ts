/** Whose voice a draft has, under it and in it. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { eventually, type Test } from './expect';
import {
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

const flagsVoice: Test = {
  name: 'a personal draft on an account that speaks for the company is flagged, its words named and marked',
  async run(firefox) {
    const x = await firefox.openX();
    await openPostToAnswer(x);
    await waitForOverlay(x, 'candle');
    await speakForCompany(firefox);

    await x.bringToFront();
    await click(x, editor);
    await x.keyboard.type(personalDraft);
    const line = inside('voice-line', 'fieldset.voice');
    await eventually(
      () => x.$eval(line, (each) => [each.getAttribute('data-flagged'), each.getAttribute('data-side')]),
      ['true', 'personal'],
      'the voice line does not flag the draft',
    );
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

export const voice: Test[] = [flagsVoice];
