/** The rules of the house that no tool checks, each with what to do instead. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calledApis } from '../../scripts/cut-polyfill';

const root = join(import.meta.dirname, '../..');

/** Everything that git knows or would take in. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const code = files.filter((path) => /\.(ts|tsx|mjs|cjs)$/.test(path));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const inProduct = (path: string) => !/^(tests|scripts)\//.test(path);

describe('the house rules', () => {
  it('every file has one job: none is over 300 lines', () => {
    expect(code.filter((path) => read(path).split('\n').length > 301)).toEqual([]);
  });

  it('nothing is left behind by a tool', () => {
    expect(files.filter((path) => /\.(orig|rej|bak|log)$|\.tmp\./.test(path))).toEqual([]);
  });

  it('no drawer folders: a thing lives with the idea it serves', () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(path))).toEqual([]);
  });

  it('no test is skipped or run alone', () => {
    const tests = code.filter((path) => /\.(test|spec)\.tsx?$/.test(path));
    expect(
      tests.filter((path) => /\b(it|test|describe|testX)\.(skip|only|fixme|todo)\b/.test(read(path))),
    ).toEqual([]);
  });

  it('X’s page is named in x/ alone: ask x/ for a post, a composer, a place', () => {
    const names = /data-testid|tweetText|cellInnerDiv|primaryColumn|react-root/;
    const elsewhere = code.filter((path) => inProduct(path) && !path.startsWith('x/'));
    expect(elsewhere.filter((path) => names.test(read(path)))).toEqual([]);
  });

  it('text is set as text: no markup is ever parsed', () => {
    const parsing =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function/;
    expect(code.filter((path) => inProduct(path) && parsing.test(read(path)))).toEqual([]);
  });

  it('nothing is sent anywhere: one file alone can reach the network, for the model of the user’s choice', () => {
    const network = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/;
    expect(code.filter((path) => inProduct(path) && network.test(read(path)))).toEqual(['models/server.ts']);
  });

  it('the browser’s APIs that are called are those that the polyfill is left with', () => {
    const called = code
      .filter((path) => inProduct(path) && read(path).includes("from 'wxt/browser'"))
      .flatMap((path) => read(path).match(/(?<=\bbrowser\.)[a-z]\w*/g) ?? []);
    expect(called.length).toBeGreaterThan(0);
    const left: readonly string[] = calledApis;
    expect(called.filter((api) => !left.includes(api))).toEqual([]);
  });

  it('a type error is mended, not waved through', () => {
    const waving = /@ts-(ignore|nocheck)/;
    const others = code.filter((path) => !path.endsWith('house-rules.test.ts'));
    expect(others.filter((path) => waving.test(read(path)))).toEqual([]);
  });

  it('a lint rule is only put aside for a reason', () => {
    const bare = code.filter((path) => /biome-ignore(?![^\n]*: \S)/.test(read(path)));
    expect(bare.filter((path) => !path.endsWith('house-rules.test.ts'))).toEqual([]);
  });

  it('the README fits in 150 lines, and every file that it names is there', () => {
    const readme = read('README.md');
    expect(readme.split('\n').length).toBeLessThanOrEqual(151);
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
    expect(pictures.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const named = [...readme.matchAll(/`([\w./-]+\/[\w.-]*|[\w-]+\.(?:ts|tsx|json|md|css))`/g)].map(
      ([, path]) => path ?? '',
    );
    const generated = /^(\.output|demo|bench\/results)\//;
    expect(named.filter((path) => !generated.test(path) && !existsSync(join(root, path)))).toEqual([]);
  });
});
