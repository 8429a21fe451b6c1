/** What an executive does on X in the tour: real clicks and real keys; what Chandelle shows is told and pictured. */
import type { Locator, Page } from '@playwright/test';
import '../../tests/stage/seam-types';
import { drafts } from './drafts';
import { type Language, shootX } from './pictures';
import {
  answers,
  candleButton,
  candlePanel,
  draftPanel,
  overlay,
  readAnswers,
  readVoiceLine,
  voiceLine,
  wordsOf,
} from './surfaces';
import { heading, must, should, tell, until } from './tell';

export const person = 'claire_lorvane';
export const company = 'maisonlorvane';

const editor = (within: Page | Locator) => within.getByTestId('tweetTextarea_0').first();

/** Opens X anew, signed in as `account`, and waits for the candle. */
export async function openX(page: Page, path: string, account: string, language: Language): Promise<void> {
  await page.bringToFront();
  await page.goto(`https://x.com${path}?account=${account}&lang=${language}&theme=light`);
  await page.getByTestId('tweet').first().waitFor();
  await candleButton(page).waitFor();
}

export async function readAtHome(page: Page, language: Language): Promise<void> {
  heading('Reading the home timeline');
  await openX(page, '/home', person, language);
  await page.mouse.move(560, 500);
  await page.mouse.wheel(0, 900);
  await page.waitForTimeout(600);
  await page.getByTestId('like').nth(2).click();
  await page.mouse.wheel(0, -900);
  await page.waitForTimeout(300);
  // Off the posts, and the focus with it.
  await page.mouse.click(150, 680);
  await page.waitForTimeout(300);
  const marks = await overlay(page, 'post-mark').and(page.locator('[data-near]')).count();
  should(marks === 0, `at rest, ${marks} mark on a post that is neither pointed at nor focused`);
  tell(`the candle’s name: ${await candleButton(page).getAttribute('aria-label')}`);
  await shootX(page, '01-candle-at-rest', language);
  await candleButton(page).click();
  await candlePanel(page).waitFor();
  tell(`its panel: ${await wordsOf(candlePanel(page))}`);
  await shootX(page, '02-candle-panel', language);
  await page.keyboard.press('Escape');
  await until(
    () => candlePanel(page).count(),
    (count) => count === 0,
    'the candle’s panel did not close on Escape',
  );
}

export async function writeAsCompany(page: Page, language: Language): Promise<void> {
  heading('Writing on the company’s account');
  await openX(page, '/home', company, language);
  await write(page, drafts[language].personal);
  const flagged = await readVoiceLine(page);
  tell(`draft: “${drafts[language].personal}”`);
  tell(
    `${flagged.isFlagged ? 'flagged' : 'left alone'}: ${flagged.says}; words: ${flagged.words.join(' | ')}`,
  );
  must(flagged.isFlagged, 'a personal draft on the company’s account was not flagged');
  await shootX(page, '03-voice-flagged', language);
  await voiceLine(page).locator('.voice-act').first().click();
  await draftPanel(page).waitFor();
  tell(`before posting: ${await wordsOf(draftPanel(page))}`);
  await shootX(page, '03-before-posting', language);
  await page.keyboard.press('Escape');

  await writeAnew(page, drafts[language].figure);
  tell(`draft: “${drafts[language].figure}”`);
  tell(`asked: ${(await readVoiceLine(page)).says}`);
  await shootX(page, '04-figure-asked', language);

  await writeAnew(page, drafts[language].corporate);
  await until(
    async () => (await readVoiceLine(page)).isFlagged,
    (is) => !is,
    'a corporate draft was flagged',
  );
  const quiet = await readVoiceLine(page);
  tell(`draft: “${drafts[language].corporate}”`);
  tell(`left alone: ${quiet.says}; words: ${quiet.words.join(' | ')}`);
  await shootX(page, '04-voice-quiet', language);
  await send(page, 'tweetButtonInline', drafts[language].corporate);
}

export async function answerMention(page: Page, language: Language): Promise<void> {
  heading('Answering a mention');
  await openX(page, '/notifications/mentions', person, language);
  const post = page
    .getByTestId('tweet')
    .filter({ has: page.locator(`[data-testid=tweetText][lang=${language}]`) });
  const said = post.first().getByTestId('tweetText').first();
  tell(`the post: “${await wordsOf(said)}”`);
  // Those that want something are marked a moment after they are on screen.
  await until(
    () => page.locator('[data-chandelle="post-mark"] [data-standing="to-answer"]').count(),
    (count) => count > 2,
    'the mentions that want something were not marked',
  );
  await post.first().hover();
  const mark = post.first().locator(overlay(page, 'post-mark')).getByRole('button');
  await mark.click();
  await readAnswers(page);
  await shootX(page, '05-answers-on-mention', language);
  await page.keyboard.press('Escape');

  await said.click();
  await page.locator('[data-testid=tweet][tabindex="-1"]').waitFor();
  await editor(page).click();
  await voiceLine(page).locator('.voice-suggest').click();
  const [first = ''] = await readAnswers(page);
  await shootX(page, '06-answers-on-reply', language);
  await answers(page).locator('[data-first]').first().click();
  const inserted = await until(
    () => page.evaluate(() => window.stage.draftText() ?? ''),
    (text) => text === first,
    'the answer was not inserted into X’s editor as it was shown',
  );
  tell(`inserted, and not sent: “${inserted}”`);
  const { says } = await readVoiceLine(page);
  tell(`its voice: ${says}`);
  await shootX(page, '07-answer-inserted', language);
  await send(page, 'tweetButtonInline', first);
}

export async function writeInWindow(page: Page, language: Language): Promise<void> {
  heading('Writing in the compose window');
  await openX(page, '/home', person, language);
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await write(page, drafts[language].unfinished, page.getByRole('dialog'));
  const { says, words, isFlagged } = await readVoiceLine(page);
  tell(`${isFlagged ? 'flagged' : 'left alone'}: ${says}; words: ${words.join(' | ')}`);
  await shootX(page, '08-compose-window', language);
}

async function writeAnew(page: Page, text: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Backspace');
  await write(page, text);
}

async function write(page: Page, text: string, within: Page | Locator = page): Promise<void> {
  await editor(within).click();
  await page.keyboard.type(text, { delay: 2 });
  // The line reads the draft after a pause in the typing.
  await page.waitForTimeout(500);
}

/** Presses X's own button, as the human hand that Chandelle leaves it to. */
async function send(page: Page, button: string, text: string): Promise<void> {
  await page.getByTestId(button).click();
  await until(
    () => page.evaluate(() => window.stage.sent.at(-1)?.text ?? ''),
    (sent) => sent === text,
    'X did not send what was written',
  );
  tell('sent by a click on X’s own button');
  // Chandelle counts a post once it has seen X empty the editor.
  await page.waitForTimeout(800);
}
