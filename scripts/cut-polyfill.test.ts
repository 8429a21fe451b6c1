import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { calledApis, cutSource } from './cut-polyfill';

const path = createRequire(import.meta.url).resolve('webextension-polyfill/dist/browser-polyfill.js');
const source = readFileSync(path, 'utf8');

/** A browser of callbacks, as far as the polyfill looks at it. */
function polyfilled(code: string) {
  const answers = (...args: unknown[]) => (args.at(-1) as (answer: string) => void)('the answer');
  const chrome = {
    runtime: { id: 'x', onMessage: {} },
    alarms: { get: answers },
    bookmarks: { get: () => 'as it is' },
  };
  const module = { exports: {} as Record<string, Record<string, (...args: unknown[]) => unknown>> };
  runInNewContext(code, { chrome, exports: {}, module });
  return module.exports;
}

describe('the cut polyfill', () => {
  it('is a third of what it was, and turns callbacks into promises for the APIs that are called', async () => {
    const cut = cutSource(source, calledApis);
    expect(source.length - cut.length).toBeGreaterThan(10_000);
    expect(await polyfilled(cut).alarms?.get?.('a')).toBe('the answer');
  });

  it('hands on the other APIs as the browser has them', () => {
    expect(polyfilled(cutSource(source, calledApis)).bookmarks?.get?.()).toBe('as it is');
  });

  it('says so where the polyfill has changed its form', () => {
    expect(() => cutSource('const apiMetadata = load();', calledApis)).toThrow('no table');
    const renamed = source.replaceAll('onRequestFinishedWrappers', 'others');
    expect(() => cutSource(renamed, calledApis)).toThrow('no longer has');
  });
});
