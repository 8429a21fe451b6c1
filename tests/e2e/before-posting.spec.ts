/** What is asked about a draft before it is public: figures, words, private data; also of a quote and a repost. */
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { choose, draftPanel, draftText, homeBox, untilTold, write } from './drafts';
import { expect, test } from './extension';
import { isUp, markedWords, overlay, passFrames, postOnPage, speakFor, voiceLine } from './on-x';

const { voice, draft: words } = overlayWordsFor('en');
const figure = 'Our revenue is up 18% this quarter.';

test.use({ stage: { account: 'maisonlorvane' } });
test.beforeEach(async ({ extension, x }) => {
  await isUp(x);
  await speakFor(extension, 'maisonlorvane', 'corporate');
  await x.bringToFront();
});

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
  await expect(draftPanel(x)).toContainText(words.questions.figure);
  await x.keyboard.press('Escape');
  await expect(draftPanel(x)).toHaveCount(0);
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
  await expect(draftPanel(x)).toContainText(words.questions.word);
  await expect(draftPanel(x)).toContainText(words.questions.phone);
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
  await expect(draftPanel(x)).toContainText(words.inQuoted);
  await expect(draftPanel(x)).toContainText('Projet Aurora');
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
