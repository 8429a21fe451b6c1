/** Posts of one’s own that were written elsewhere: told by what is seen of them on screen. */
import type { OwnPostRow } from '../../storage/database';
import { readRows } from '../database';
import { expect, test } from './extension';
import { isUp } from './on-x';

test('a post of one’s own that was not written here is counted as written elsewhere; one written here is not', async ({
  extension,
  x,
}) => {
  await isUp(x);
  await x.mouse.move(300, 300);
  const seen = async () => {
    const page = await extension.openPage('report');
    const rows = await readRows<OwnPostRow>(page, 'ownPosts');
    await page.close();
    await x.bringToFront();
    await x.mouse.move(300 + Math.random() * 9, 300);
    return rows.length;
  };
  // Written here.
  await x.evaluate(() => window.stage.openCompose());
  await x.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').click();
  await x.keyboard.type('Written at the desk');
  await x.locator('[data-testid="tweetButton"]').click();
  await expect.poll(() => x.evaluate(() => window.stage.sent.length)).toBe(1);
  await x.evaluate(() => window.stage.goTo('/home'));
  await expect.poll(seen, { timeout: 15_000 }).toBe(1);

  const beside = async () => {
    const report = await extension.openPage('report');
    await expect(report.locator('.report-answer')).toBeVisible();
    const text = await report.locator('.report-beside').textContent();
    await report.close();
    return text ?? '';
  };
  expect(await beside()).not.toMatch(/written elsewhere/i);

  // Written on the phone, five minutes from now as X's clock has it: no action of ours is near.
  await x.bringToFront();
  await x.evaluate(() => {
    const later = Date.now() + 5 * 60_000;
    const real = Date.now;
    Date.now = () => later;
    window.stage.addPost({ author: 'claire_lorvane', text: 'Written on the way', lang: 'en', to: 'home' });
    Date.now = real;
    window.stage.goTo('/notifications');
    window.stage.goTo('/home');
  });
  await expect.poll(seen, { timeout: 15_000 }).toBe(2);
  expect(await beside()).toMatch(/1\spost seen here was written elsewhere/i);
});
