/** The answers to a post: put into X's own draft, and left there. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { putRows } from '../database';
import { eventually, type Test } from './expect';
import {
  addQuestion,
  assertNothingSent,
  click,
  countOverlays,
  draftText,
  editor,
  inside,
  openPostToAnswer,
  pressWithControl,
  sendButton,
  textsOf,
} from './overlays';

/** Asks for answers, on the line under the inline reply; resolves to the texts that are offered. */
async function askForAnswers(
  x: Page,
  button = inside('voice-line', 'button.voice-suggest'),
): Promise<string[]> {
  await click(x, button);
  await x.waitForSelector(inside('answers', '.reply-text'), { visible: true, timeout: 5_000 });
  return textsOf(x, inside('answers', '.reply-text'));
}

const insertsIntoEmpty: Test = {
  name: 'a suggestion goes into an empty reply, into Draft’s own model, and nothing is sent',
  async run(firefox) {
    const x = await firefox.openX();
    await openPostToAnswer(x);
    await click(x, editor);
    const [suggestion = ''] = await askForAnswers(x);
    assert.ok(suggestion.length > 0);
    assert.equal(await draftText(x), '');
    await click(x, inside('answers', '.reply-list .pill'));
    await eventually(() => draftText(x), suggestion, 'the suggestion in Draft’s model');
    await eventually(() => countOverlays(x, 'answers'), 0, 'the answers stay open');
    assert.equal(await x.$eval(sendButton, (button) => button.disabled), false);
    // What was inserted is a draft like any other.
    await click(x, editor);
    await pressWithControl(x, 'End');
    await x.keyboard.type(' Indeed');
    await eventually(() => draftText(x), `${suggestion} Indeed`, 'typing after an inserted suggestion');
    await assertNothingSent(x);
  },
};

const appendsToDraft: Test = {
  name: 'a suggestion added after a draft of two paragraphs leaves both as they are',
  async run(firefox) {
    const x = await firefox.openX();
    await openPostToAnswer(x);
    await click(x, editor);
    await x.keyboard.type('Good question.');
    await x.keyboard.press('Enter');
    await x.keyboard.type('Let me say it plainly.');
    const [suggestion = ''] = await askForAnswers(x);
    await click(x, inside('answers', '.reply-list .pill'));
    await x.waitForSelector(inside('answers', 'fieldset.reply-acts'), { visible: true, timeout: 5_000 });
    assert.equal(
      await draftText(x),
      'Good question.\nLet me say it plainly.',
      'the draft was not asked about',
    );
    await click(x, inside('answers', 'fieldset.reply-acts .pill'));
    await eventually(
      () => draftText(x),
      `Good question.\nLet me say it plainly.\n${suggestion}`,
      'the three paragraphs in Draft’s model',
    );
    assert.deepEqual(
      await textsOf(x, `${editor} [data-block="true"]`),
      ['Good question.', 'Let me say it plainly.', suggestion],
      'the paragraphs as shown',
    );
    await assertNothingSent(x);
  },
};

const answersFromMark: Test = {
  name: 'the mark on a post of a list opens X’s own reply dialog, and the suggestion is in its draft',
  async run(firefox) {
    const x = await firefox.openX();
    const post = await addQuestion(x, 'home');
    const article = `article[data-testid="tweet"]:has(a[href$="/status/${post}"])`;
    const shown = await x.waitForSelector(article, { visible: true, timeout: 5_000 });
    await shown?.hover();
    const [suggestion = ''] = await askForAnswers(x, `${article} ${inside('post-mark', 'button')}`);
    await click(x, inside('answers', '.reply-list .pill'));
    await eventually(() => draftText(x), suggestion, 'the suggestion in the dialog’s draft');
    assert.equal(await x.$$eval(`[role="dialog"] ${editor}`, (editors) => editors.length), 1);
    await assertNothingSent(x);
  },
};

const copies: Test = {
  name: 'a suggestion that is copied can be pasted by the user',
  async run(firefox) {
    const x = await firefox.openX();
    await openPostToAnswer(x);
    await click(x, editor);
    const [suggestion = ''] = await askForAnswers(x);
    await click(x, inside('answers', '.reply-list .text-button'));
    await x.waitForSelector(inside('answers', '.reply-outcome:not(:empty)'), { timeout: 5_000 });
    await click(x, editor);
    await pressWithControl(x, 'v');
    await eventually(() => draftText(x), suggestion, 'what was pasted');
  },
};

const approved = 'The small one and where to buy it are on our site, with every answer to come.';

const approvedFirst: Test = {
  name: 'an answer that communications has approved stands first, named as such, and goes in word for word',
  async run(firefox) {
    const settings = await firefox.openPage('settings');
    const line = { intent: 'question', language: 'en', text: approved };
    const gone = { ...line, text: 'An answer that has run out, long ago.', validUntil: '2020-01-01' };
    await putRows(settings, 'settings', { key: 'approvedLines', value: [gone, line], changedAt: 1 });
    await settings.close();
    const x = await firefox.openX();
    await openPostToAnswer(x);
    await click(x, editor);
    const [suggestion, ...others] = await askForAnswers(x);
    assert.equal(suggestion, approved);
    assert.equal(others.length, 2);
    const [label] = await textsOf(x, inside('answers', '.reply-list h3'));
    assert.equal(label, overlayWordsFor('en').reply.approved);
    await click(x, inside('answers', '.reply-list .pill'));
    await eventually(() => draftText(x), approved, 'the approved answer in Draft’s model');
    await assertNothingSent(x);
  },
};

export const answers: Test[] = [insertsIntoEmpty, appendsToDraft, answersFromMark, copies, approvedFirst];
