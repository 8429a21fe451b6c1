/**
 * `npm test`: every check of the project, in order, one after the other. A step that fails doesn't stop the
 * next ones, so that one run tells everything. Ends with one plain line: N passed, N failed, N skipped.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, findFirefox } from './browsers';
import { root } from './root';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  command: string[];
  /** Reads what the step counted; without it, the step counts as one. */
  count?: () => Counts;
}

const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

// Browsers and tools keep their caches and settings here instead of in the user's folders.
const cache = join(root, '.cache');
const environment = {
  ...process.env,
  CHROMIUM_PATH: chromiumOrNone(),
  FIREFOX_PATH: findFirefox() ?? '',
  XDG_CACHE_HOME: join(cache, 'xdg-cache'),
  XDG_CONFIG_HOME: join(cache, 'xdg-config'),
  NO_UPDATE_NOTIFIER: '1',
  FORCE_COLOR: '0',
};

const steps: Step[] = [
  { name: 'types', command: ['npm', 'run', '-s', 'check:types'] },
  { name: 'lint and format', command: ['npm', 'run', '-s', 'check:lint'] },
  { name: 'import directions', command: ['npm', 'run', '-s', 'check:structure'] },
  { name: 'unused code', command: ['npm', 'run', '-s', 'check:unused'] },
  {
    name: 'both builds',
    command: ['npm', 'run', '-s', 'build'],
  },
  { name: 'both builds for tests', command: ['npm', 'run', '-s', 'build:testing'] },
  { name: 'Firefox add-on rules', command: ['npm', 'run', '-s', 'check:firefox'] },
  {
    name: 'unit and structure tests',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/vitest.json',
    ],
    count: countVitest,
  },
  { name: 'in Chromium', command: ['npx', 'playwright', 'test'], count: countPlaywright },
  { name: 'in Firefox', command: ['npx', 'tsx', 'tests/firefox/run.ts'], count: countFirefox },
];

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const told: string[] = [];
for (const { name, command, count } of steps) {
  console.log(`\n== ${name}`);
  const [program = '', ...given] = command;
  const { status } = spawnSync(program, given, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const counts = (count && readSafely(count)) ?? { passed: 0, failed: 0, skipped: 0 };
  if (!count && status === 0) counts.passed += 1;
  // A step that broke without counting its failure has still failed.
  if (status !== 0 && counts.failed === 0) counts.failed += 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  told.push(`${counts.failed > 0 ? 'FAILED ' : '       '}${name}: ${summaryOf(counts)}`);
}

console.log(`\n${told.join('\n')}\n`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed > 0 ? 1 : 0);

/** Without a Chromium everything else is still checked, and the browser tests fail. */
function chromiumOrNone(): string {
  try {
    return ensureChromium();
  } catch (error) {
    console.error(error);
    return '';
  }
}

function summaryOf({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function readSafely(count: () => Counts): Counts | undefined {
  try {
    return count();
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

function countVitest(): Counts {
  const report = readJson('vitest.json') as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numFailedTestSuites: number;
  };
  return {
    passed: report.numPassedTests,
    // A file that could not be run at all has no failed test of its own.
    failed: report.numFailedTests || report.numFailedTestSuites,
    skipped: report.numPendingTests,
  };
}

function countPlaywright(): Counts {
  const { stats } = readJson('playwright.json') as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** Written by tests/firefox/run.ts: where there is no Firefox, its tests are skipped, not passed. */
function countFirefox(): Counts {
  return readJson('firefox.json') as Counts;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(results, name), 'utf8'));
}
