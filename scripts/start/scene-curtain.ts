/** The limit is reached while a draft is being written: the curtain covers what is read, and keeps the draft. */
import type { Page } from '@playwright/test';
import '../../tests/stage/seam-types';
import { drafts } from './drafts';
import { type Language, shootX } from './pictures';
import type { Popup } from './popup';
import { openX, person } from './scenes-on-x';
import { curtain, wordsOf } from './surfaces';
import { heading, must, should, tell, until } from './tell';

/** More than a minute must have been counted for this account. */
export async function reachLimit(page: Page, popup: Popup, language: Language): Promise<void> {
  heading('The limit is reached: set to 1 minute in the popup, with more than that counted');
  await openX(page, '/home', person, language);
  // In one language at the head of the timeline, in the other in the middle of a page, under a post.
  if (language === 'fr') {
    await page.getByTestId('tweetText').first().click();
    await page.locator('[data-testid=tweet][tabindex="-1"]').waitFor();
  }
  const draft = drafts[language].unfinished;
  await page.getByTestId('tweetTextarea_0').first().click();
  await page.keyboard.type(draft, { delay: 2 });
  await popup.limit(`@${person}`, 1);
  await page.bringToFront();
  await page.mouse.move(600, 600);
  await curtain(page).waitFor();
  await page.mouse.move(40, 780);
  tell(`the curtain: ${await wordsOf(curtain(page))}`);
  await shootX(page, '09-curtain-over-draft', language);
  await seeChoices(page);
  const kept = await page.evaluate(() => window.stage.draftText());
  must(kept === draft, `the draft was changed by the curtain: ${kept}`);
  tell(`the draft behind it is intact: “${kept}”`);
}

/** Every choice must be in reach, wherever on the page the draft is that the curtain leaves open. */
async function seeChoices(page: Page): Promise<void> {
  for (const choice of await curtain(page).getByRole('button').all()) {
    const isInReach = await choice.click({ trial: true, timeout: 1500 }).then(
      () => true,
      () => false,
    );
    should(isInReach, `the curtain’s “${await wordsOf(choice)}” is out of reach behind the draft`);
  }
}

/** The second choice of the curtain: five more minutes. */
export async function takeMoreTime(page: Page): Promise<void> {
  const more = curtain(page).getByRole('button', { name: /5 minutes|5 more minutes/ });
  tell(`a click on “${await wordsOf(more)}”`);
  await more.click();
  await until(
    () => curtain(page).count(),
    (count) => count === 0,
    'the curtain did not lift',
  );
  tell(`the curtain has lifted; the draft: “${await page.evaluate(() => window.stage.draftText())}”`);
}
