/** What ships, and how much of it is put into X's page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../root';
import { atMost, type Figure, type Outcome } from './figure';

const builds = ['chrome-mv3', 'firefox-mv3'] as const;
const injectedLimitKb = 50;

interface Size {
  path: string;
  rawKb: number;
  gzipKb: number;
}

export function measureSizes(): Outcome[] {
  return builds.map((build) => sizesOf(build, join(root, '.output', build)));
}

function sizesOf(build: string, folder: string): Outcome {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run without --no-build`);
  const sizes = filesOf(folder)
    .map((path) => sizeOf(folder, path))
    .sort((a, b) => b.gzipKb - a.gzipKb);
  const injected = injectedPaths(folder);
  const figures = sizes.map((size) => figureOf(size.path, size, injected.has(size.path)));
  const all = figureOf('everything', sumOf('everything', sizes), false);
  const page = sumOf(
    'injected',
    sizes.filter(({ path }) => injected.has(path)),
  );
  return {
    id: `sizes-${build}`,
    title: `Sizes, ${build}: gzip beside raw`,
    figures: [
      ...figures,
      all,
      { ...figureOf("put into X's page", page, false), bar: atMost(page.gzipKb, injectedLimitKb, 'kB') },
    ],
  };
}

function figureOf(name: string, { rawKb, gzipKb }: Size, isInjected: boolean): Figure {
  return {
    name,
    value: gzipKb,
    unit: 'kB',
    beside: { 'raw kB': rawKb },
    ...(isInjected && { note: "put into X's page" }),
  };
}

/** What the browser puts into X by itself, and what a script or a sheet in X's page may fetch from us. */
function injectedPaths(folder: string): Set<string> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts?: { js?: string[]; css?: string[] }[];
    web_accessible_resources?: { resources: string[] }[];
  };
  const scripts = (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const reachable = (manifest.web_accessible_resources ?? []).flatMap(({ resources }) => resources);
  return new Set([...scripts, ...reachable, longestWords(folder)].map((path) => path.replace(/^\//, '')));
}

/** The worker puts one language's words into a page: the longer one counts. */
function longestWords(folder: string): string {
  const words = filesOf(folder).filter((path) => /^words-\w+\.js$/.test(path));
  const sizes = words.map((path) => sizeOf(folder, path)).sort((a, b) => b.gzipKb - a.gzipKb);
  return sizes[0]?.path ?? '';
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function sizeOf(folder: string, path: string): Size {
  const bytes = readFileSync(join(folder, path));
  return { path, rawKb: bytes.length / 1000, gzipKb: gzipSync(bytes, { level: 9 }).length / 1000 };
}

function sumOf(path: string, sizes: readonly Size[]): Size {
  const sum = (of: (size: Size) => number) => sizes.reduce((total, size) => total + of(size), 0);
  return { path, rawKb: sum((size) => size.rawKb), gzipKb: sum((size) => size.gzipKb) };
}
