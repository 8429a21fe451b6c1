/**
 * webextension-polyfill carries a table of every function of every browser API, of which Chandelle calls a few. This
 * Vite plugin leaves the other APIs out of the table while bundling. What is not in the table the polyfill hands on as
 * the browser has it (and Chromium's own functions have given promises since Manifest V3).
 */
import type { Plugin } from 'vite';

/** The APIs that Chandelle and the libraries in its bundles call; tests/structure/house-rules.test.ts compares. */
export const calledApis = [
  'action',
  'alarms',
  'permissions',
  'runtime',
  'scripting',
  'storage',
  'tabs',
] as const;

const table = /(const apiMetadata = )(\{[\s\S]*?\n {6}\})(;)/;

/** What it does for `devtools` and `privacy`, of which Chandelle calls neither. */
const forOtherApis = [
  /const onRequestFinishedWrappers = [\s\S]*?\n {6}\}\);/,
  /\n {8}devtools: \{[\s\S]*?\n {8}\},/,
  /const settingMetadata = [\s\S]*?\n {6}\};\s*apiMetadata\.privacy = [\s\S]*?\n {6}\};/,
];

function withoutOtherApis(source: string): string {
  let left = source;
  for (const part of forOtherApis) {
    if (!part.test(left)) throw new Error(`webextension-polyfill no longer has ${part}`);
    left = left.replace(part, '');
  }
  return left;
}

/** @throws where the polyfill no longer has the form that is cut */
export function cutSource(source: string, kept: readonly string[]): string {
  return withoutOtherApis(cutTable(source, kept));
}

function cutTable(source: string, kept: readonly string[]): string {
  const found = table.exec(source)?.[2];
  if (found === undefined) throw new Error('webextension-polyfill has no table of APIs where it was');
  const whole: Record<string, unknown> = JSON.parse(found);
  const cut = Object.fromEntries(Object.entries(whole).filter(([api]) => kept.includes(api)));
  return source.replace(table, (_all, before, _table, after) => before + JSON.stringify(cut) + after);
}

export function cutPolyfill(kept: readonly string[]): Plugin {
  return {
    name: 'cut-polyfill',
    transform(code, id) {
      return /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/.test(id.split('?')[0] ?? id)
        ? { code: cutSource(code, kept), map: null }
        : null;
    },
  };
}
