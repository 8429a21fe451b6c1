/** The candle’s default place, on the screens that people have. */
import { expect, test } from './extension';
import { isUp, overlay } from './on-x';

for (const [width, height] of [
  [1280, 720],
  [1440, 900],
  [1920, 1080],
] as const) {
  test(`at ${width} × ${height} the candle stands on no control of X’s`, async ({ x }) => {
    await x.setViewportSize({ width, height });
    for (const path of ['/home', '/notifications', '/search?q=a', '/claire_lorvane']) {
      await x.evaluate((to) => window.stage.goTo(to), path);
      await isUp(x);
      await x.waitForTimeout(400);
      const box = await overlay(x, 'candle').boundingBox();
      if (!box) throw new Error('no candle');
      const covered = await x.evaluate(({ x: left, y: top, width: wide, height: high }) => {
        const controls = document.querySelectorAll('a, button, input, [role=button], [contenteditable=true]');
        return [...controls]
          .filter((control) => {
            const of = control.getBoundingClientRect();
            const isShown = of.width > 0 && of.height > 0 && !control.closest('[data-chandelle]');
            return (
              isShown && of.left < left + wide && of.right > left && of.top < top + high && of.bottom > top
            );
          })
          .map((control) => control.outerHTML.slice(0, 120));
      }, box);
      expect(covered, path).toEqual([]);
    }
  });
}
