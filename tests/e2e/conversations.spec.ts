/** What is said to the account: marked where it stands, answered, handed over, left, and found again. */
import type { Locator, Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import type { ConversationRow, OfferRow } from '../../storage/database';
import { putRows, readRows } from '../database';
import {
  act,
  chatter,
  company,
  complaint,
  idOf,
  inDatabase,
  isMarked,
  kept,
  me,
  mention,
  question,
  stateOf,
} from './conversations-on-x';
import { expect, test } from './extension';
import { goToPost, isUp, markOf, openAnswers, overlay, passFrames, postOnPage } from './on-x';

const { conversation, reply, common } = overlayWordsFor('en');
const send = (x: Page) => x.getByRole('dialog').getByTestId('tweetButton').click();

test.beforeEach(async ({ x }) => isUp(x));

test('a mention on screen that wants something is marked, talk is not, and X sees no difference', async ({
  extension,
  x,
}) => {
  const talk = await mention(x, chatter);
  const post = await mention(x, complaint);
  await isMarked(post, 'to-answer');
  await expect(markOf(post)).toBeVisible();
  // Every one of them carries the same host, of the same size.
  await expect(talk.locator('[data-chandelle]')).toHaveCount(1);
  await expect(markOf(talk)).toHaveAccessibleName(/^Three answers/);
  const looks = (each: Locator) =>
    each.locator('[data-chandelle]').evaluate((host) => {
      const { width, height } = host.getBoundingClientRect();
      return [...host.attributes].map(({ name, value }) => `${name}=${value}`).join() + width + height;
    });
  await x.mouse.move(5, 5);
  expect(await looks(post)).toBe(await looks(talk));

  const rows = await kept(extension);
  expect(rows.find(({ id }) => id !== '' && rows.length > 0)).toBeDefined();
  expect(rows.find((row) => row.author === 'oscarfiguerolo')).toMatchObject({
    account: me,
    intent: 'complaint',
    state: 'to-answer',
  });
  // No text is kept, unless the user keeps texts.
  expect(JSON.stringify(rows)).not.toContain('broken');
});

test('nothing of a timeline is noted or marked, whatever it says', async ({ extension, x }) => {
  const id = await x.evaluate(
    (text) => window.stage.addPost({ author: 'oscarfiguerolo', text, lang: 'en', to: 'home' }),
    complaint,
  );
  await expect(postOnPage(x, id)).toBeVisible();
  await x.mouse.move(300, 300);
  await x.waitForTimeout(2_500);
  await expect(x.locator('[data-chandelle="post-mark"] [data-standing]')).toHaveCount(0);
  expect(await x.locator('article [data-chandelle]').count()).toBeLessThanOrEqual(1);
  expect(await kept(extension)).toEqual([]);
});

test('under the user’s own post replies are marked; under somebody else’s they are not', async ({
  extension,
  x,
}) => {
  const under = async (author: string) => {
    const [post, answer] = await x.evaluate(
      ([writer, text]) => {
        const own = window.stage.addPost({ author: writer, text: 'The Aurore is back.', to: 'home' });
        const said = window.stage.addPost({ author: 'oscarfiguerolo', text, lang: 'en', replyTo: own });
        return [own, said] as const;
      },
      [author, complaint] as const,
    );
    await goToPost(x, { id: post });
    return postOnPage(x, answer);
  };
  await isMarked(await under(me), 'to-answer');
  const elsewhere = await under('kenjimorivala');
  await expect(elsewhere).toBeVisible();
  await x.mouse.move(300, 300);
  await x.waitForTimeout(2_500);
  await expect(elsewhere.locator('[data-standing]')).toHaveCount(0);
  expect(await kept(extension)).toHaveLength(1);
});

test('it is answered when the reply is really posted, and how much of it was changed is kept', async ({
  extension,
  x,
}) => {
  const post = await mention(x, complaint);
  await isMarked(post, 'to-answer');
  const panel = await openAnswers(post);
  await panel
    .getByRole('button', { name: new RegExp(`^${reply.insertNamed('')}`) })
    .first()
    .click();
  await expect.poll(() => x.evaluate(() => window.stage.draftText())).not.toBe('');
  const words = ((await x.evaluate(() => window.stage.draftText())) ?? '').split(/\s+/).length;
  const id = await idOf(post);
  expect(await stateOf(extension, id)).toBe('to-answer');

  await x.bringToFront();
  await x.keyboard.type(' Claire Vasseur');
  await send(x);
  await expect.poll(() => stateOf(extension, id)).toBe('answered');
  await x.bringToFront();
  await isMarked(post, 'answered');
  const offers = await inDatabase(extension, (page) => readRows<OfferRow>(page, 'offers'));
  expect(offers).toMatchObject([{ outcome: 'sent', rounds: 1, words: words + 2, changed: 2, account: me }]);
});

test('suggestions that are put away are that, and the post still waits', async ({ extension, x }) => {
  const post = await mention(x, complaint);
  const panel = await openAnswers(post);
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  await x.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect
    .poll(() => inDatabase(extension, (page) => readRows<OfferRow>(page, 'offers')))
    .toMatchObject([{ outcome: 'dismissed', words: null, changed: null }]);
  await x.bringToFront();
  await isMarked(post, 'to-answer');
});

test('one that is left waits no longer, and can be answered after all', async ({ extension, x }) => {
  const post = await mention(x, question);
  await isMarked(post, 'to-answer');
  await openAnswers(post);
  await act(x, conversation.leave).click();
  await isMarked(post, 'left');
  const id = await idOf(post);
  expect(await stateOf(extension, id)).toBe('left');
  await x.bringToFront();
  await act(x, conversation.leaveNot).click();
  await isMarked(post, 'to-answer');
});

test('the candle lists what waits, the pressing first, then the oldest, and a click goes there', async ({
  extension,
  x,
}) => {
  const hour = 3_600_000;
  const now = Date.now();
  const waits = (id: string, author: string, more: Partial<ConversationRow>) => ({
    ...{ account: me, id, author, day: '2026-01-01', intent: 'question', delicate: false },
    ...{ state: 'to-answer', changedAt: now, handedTo: '', firstSeenAt: now - hour },
    ...more,
  });
  const there = await x.evaluate((account) => {
    const id = window.stage.mentionsOf(account)[0] ?? '';
    return window.stage.post(id);
  }, me);
  await inDatabase(extension, (page) =>
    putRows(
      page,
      'conversations',
      waits('11', 'second_old', { firstSeenAt: now - 30 * hour }),
      waits('12', 'third_new', {}),
      waits(there?.id ?? '', there?.author ?? '', { intent: 'press', firstSeenAt: now - 2 * hour }),
      waits('13', 'not_mine', { account: company, intent: 'complaint' }),
      waits('14', 'answered', { state: 'answered', intent: 'complaint' }),
      waits('15', 'long_ago', { firstSeenAt: now - 31 * 24 * hour, intent: 'complaint' }),
    ),
  );
  await x.bringToFront();
  const candle = overlay(x, 'candle').getByRole('button').first();
  await candle.click();
  await x.getByRole('button', { name: conversation.waitingCount(3) }).click();
  const list = x.getByRole('dialog', { name: conversation.states['to-answer'] });
  const lines = list.getByRole('listitem');
  await expect(lines).toHaveText([
    new RegExp(`@${there?.author}.*${reply.intents.press}.*2.hours`),
    /@second_old.*1.day/,
    /@third_new/,
  ]);
  await list.getByRole('button', { name: common.today }).click();
  await expect(list).toHaveCount(0);
  await x.getByRole('button', { name: conversation.waitingCount(3) }).click();
  await lines.first().getByRole('button').click();
  await expect(x).toHaveURL(`https://x.com/${there?.author}/status/${there?.id}`);
  await expect(x.locator('article[tabindex="-1"]')).toContainText(there?.text.slice(0, 30) ?? '');
});

test('a draft is not left behind for what waits: it opens beside', async ({ extension, x }) => {
  const post = await mention(x, complaint);
  await isMarked(post, 'to-answer');
  await x.evaluate(() => window.stage.goTo('/home'));
  await x.getByTestId('tweetTextarea_0').click();
  await x.keyboard.type('Half a thought');
  await overlay(x, 'candle').getByRole('button').first().click();
  await x.getByRole('button', { name: /waits? for an answer/ }).click();
  const opening = extension.context.waitForEvent('page');
  await x
    .getByRole('dialog', { name: conversation.states['to-answer'] })
    .getByRole('listitem')
    .filter({ hasText: '@oscarfiguerolo' })
    .getByRole('button')
    .click();
  const beside = await opening;
  expect(beside.url()).toContain('/oscarfiguerolo/status/');
  expect(await x.evaluate(() => window.stage.draftText())).toBe('Half a thought');
});

test('what a stranger writes is shown as text, in the report too', async ({ extension, x }) => {
  await inDatabase(extension, (page) =>
    putRows(page, 'settings', { key: 'keepsTexts', value: true, changedAt: 1 }),
  );
  await x.bringToFront();
  const hostile = `@${me} my <img src=x onerror="window.pwned=1"> pot arrived broken <script>window.pwned=1</script> and nobody answers?`;
  await isMarked(await mention(x, hostile), 'to-answer');
  await passFrames(x);
  const report = await extension.openPage('report');
  const list = report.locator('.report-talks details');
  await list.evaluate((each) => each.setAttribute('open', ''));
  await expect(report.getByText(hostile)).toBeVisible();
  await expect(report.locator('.report-talks img, .report-talks script')).toHaveCount(0);
  expect(await report.evaluate(() => 'pwned' in window)).toBe(false);
  expect(await x.evaluate(() => 'pwned' in window)).toBe(false);
});
