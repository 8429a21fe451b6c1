import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root';
import { expect, test } from './extension';
import { overlay, passFrames } from './on-x';

/** What ships: as tested, but closed to X's page. */

test.use({ build: 'shipped' });

test('X’s page can’t look into any shadow root, not even by watching how they are made', async ({
  extension,
}) => {
  const x = await extension.context.newPage();
  await x.addInitScript(() => {
    const caught: ShadowRoot[] = [];
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      const made = attachShadow.call(this, { ...init, mode: 'open' });
      caught.push(made);
      return made;
    };
    // Whoever defines a custom element may look into its closed root: so may the page, for every name it guesses.
    const define = (name: string) =>
      customElements.define(
        name,
        class extends HTMLElement {
          constructor() {
            super();
            const internals = this.attachInternals();
            setTimeout(() => internals.shadowRoot && caught.push(internals.shadowRoot), 500);
          }
        },
      );
    const createElement = document.createElement.bind(document);
    define('chandelle-overlay');
    document.createElement = ((name: string, options?: ElementCreationOptions) => {
      if (name.includes('-') && !customElements.get(name)) define(name);
      return createElement(name, options);
    }) as typeof document.createElement;
    // And an element of the page's kind is one whose internals can be asked for.
    const spy = () => {
      for (const host of document.querySelectorAll<HTMLElement>('[data-chandelle]')) {
        try {
          const { shadowRoot } = host.attachInternals();
          if (shadowRoot) caught.push(shadowRoot);
        } catch {
          // A plain element has none.
        }
      }
    };
    setInterval(spy, 200);
    Object.assign(window, { caught });
  });
  await x.goto('https://x.com/home');
  await expect(overlay(x, 'candle')).toHaveCount(1);
  await x.getByTestId('tweetTextarea_0').click();
  await expect(overlay(x, 'voice-line')).toHaveCount(1);
  await x.locator('article[data-testid="tweet"]').first().hover();
  await expect(overlay(x, 'post-mark')).not.toHaveCount(0);

  const found = await overlay(x).evaluateAll((hosts) => ({
    hosts: hosts.length,
    open: hosts.filter((host) => host.shadowRoot !== null).length,
    // No word of ours stands in the light either.
    said: hosts.map((host) => host.textContent).join(''),
  }));
  expect(found.hosts).toBeGreaterThanOrEqual(3);
  expect({ open: found.open, said: found.said }).toEqual({ open: 0, said: '' });
  // The attacks above need their time.
  await x.waitForFunction(() => performance.now() > 3_000);
  expect(await x.evaluate(() => (window as unknown as { caught: ShadowRoot[] }).caught.length)).toBe(0);
});

test('nothing on the page asks the network for anything', async ({ extension, x }) => {
  await expect(overlay(x, 'candle')).toHaveCount(1);
  await x.getByTestId('tweetTextarea_0').click();
  await x.keyboard.type('I was so happy this morning');
  await expect(overlay(x, 'voice-line')).toHaveCount(1);
  await x.mouse.wheel(0, 3_000);
  await passFrames(x, 60);
  for (const name of ['popup', 'report'] as const) {
    const page = await extension.openPage(name);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(extension.served.refused).toEqual([]);
});

test('the tested content script is the shipped one, but for opened shadow roots', () => {
  const scriptOf = (build: string) =>
    readFileSync(join(root, '.output', build, 'content-scripts/x.js'), 'utf8');
  const mode = /mode:\s*([`'"])(open|closed)\1/g;
  const shipped = scriptOf('chrome-mv3');
  const tested = scriptOf('chrome-mv3-testing');
  expect([...shipped.matchAll(mode)].map(([, , name]) => name)).toEqual(['closed']);
  expect([...tested.matchAll(mode)].map(([, , name]) => name)).toEqual(['open']);
  // Not compared as strings: a difference would be printed in full.
  const isSame = tested.replace(mode, '') === shipped.replace(mode, '');
  expect(isSame, `${tested.length} and ${shipped.length} characters`).toBe(true);
});
