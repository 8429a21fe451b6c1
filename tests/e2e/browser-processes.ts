/** All processes of a browser, as the system sees them: to stop, to wake and to end them at once. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** The browser's own process first, then those that it started, and theirs. Not on Windows. */
export function processesOf(browser: Browser): number[] {
  const first = browser.process()?.pid;
  if (first === undefined) throw new Error('the browser was not started from here');
  const parents = process.platform === 'linux' ? parentsInProc() : parentsFromPs();
  const found = [first];
  for (const parent of found) for (const [id, of] of parents) if (of === parent) found.push(id);
  return found;
}

export function signalAll(browser: Browser, signal: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL'): void {
  for (const id of processesOf(browser)) {
    try {
      process.kill(id, signal);
    } catch {
      // It has just ended by itself, as its parent did.
    }
  }
}

/** What the system says of a process, from its state on: see proc(5). Null where it has ended. */
export function statOf(id: number | string): string[] | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name before it stands in brackets, and may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function parentsInProc(): Map<number, number> {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(ids.map((id) => [Number(id), Number(statOf(id)?.[1] ?? 0)]));
}

function parentsFromPs(): Map<number, number> {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [id, parent] = line.trim().split(/\s+/);
      return [Number(id), Number(parent)];
    }),
  );
}
