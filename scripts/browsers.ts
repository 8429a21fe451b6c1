/** Finds a Chromium and a Firefox that load our extension, and fetches a Chromium where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './root';

/** Branded Chrome no longer loads an unpacked extension from the command line, so it is not among these. */
const chromiumNames = ['chromium', 'chromium-browser'];
const firefoxNames = ['firefox-esr', 'firefox'];

/** Where a Chromium is put that is fetched for this project. */
const fetchedFolder = join(root, '.cache/browsers');

/** The path of a Chromium: one that is there, else Playwright's own, else Debian's package. */
export function ensureChromium(): string {
  const present = findChromium();
  if (present) return present;
  console.log('No Chromium found: fetching one...');
  const attempts: [string, string[]][] = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', 'chromium']],
  ];
  for (const [command, given] of attempts) {
    spawnSync(command, given, {
      cwd: root,
      env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: fetchedFolder },
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 600_000,
      shell: process.platform === 'win32',
    });
    const fetched = findChromium();
    if (fetched) return fetched;
  }
  throw new Error(
    'No Chromium could be found or fetched. Install one (Debian: apt install chromium) or set CHROMIUM_PATH.',
  );
}

function findChromium(): string | null {
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...whichOf(chromiumNames),
    chromium.executablePath(),
    ...programsIn(fetchedFolder, /^(chrome|chrome\.exe|Chromium)$/),
  ];
  return candidates.find((path) => path && runs(path)) ?? null;
}

/** The path of a Firefox of at least version 140, or null: Firefox's tests are then reported as skipped. */
export function findFirefox(): string | null {
  const candidates = [process.env.FIREFOX_PATH, ...whichOf(firefoxNames)];
  return candidates.find((path) => path && (versionOf(path) ?? 0) >= 140) ?? null;
}

/** A browser may be there and still lack the libraries that it needs. */
function runs(path: string): boolean {
  return versionOf(path) !== null;
}

function versionOf(path: string): number | null {
  if (!existsSync(path)) return null;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const version = /(\d+)\./.exec(stdout ?? '')?.[1];
  return status === 0 && version ? Number(version) : null;
}

function whichOf(names: string[]): string[] {
  return names.flatMap((name) => {
    const { stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
      encoding: 'utf8',
    });
    return stdout?.split(/\r?\n/).filter(Boolean).slice(0, 1) ?? [];
  });
}

/** Programs of a name, at most five folders down. */
function programsIn(folder: string, name: RegExp, depth = 5): string[] {
  if (depth === 0 || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return programsIn(path, name, depth - 1);
    return name.test(entry.name) ? [path] : [];
  });
}
