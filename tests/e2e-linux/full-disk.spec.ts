/**
 * A disk that takes nothing more, for a while: the browser's profile lies on a small disk in memory, which the test
 * fills. Counting goes on, the user is told, and what was counted is written once there is room again.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { sumMs } from '../database';
import { launchReal, rest, testingBuild, waitFor } from '../e2e/real-browser';

/** Only Linux can give a browser a disk that is soon full, and not everywhere. */
function hasSmallDisks(): boolean {
  const given = ['--user', '--map-root-user', '--mount', 'true'];
  return process.platform === 'linux' && spawnSync('unshare', given).status === 0;
}

/** Chromium in a world of its own, in which this folder is a small disk. */
function chromiumOnSmallDisk(folder: string, profile: string): string {
  const wrapper = join(folder, 'chromium.sh');
  const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const inside = `mount -t tmpfs -o size=150m none "${profile}" && exec "${chromium}" "$@"`;
  writeFileSync(
    wrapper,
    `#!/bin/sh\nexec unshare --user --map-root-user --mount sh -c '${inside}' sh "$@"\n`,
  );
  chmodSync(wrapper, 0o755);
  return wrapper;
}

/** That disk, as seen from here: through a process that lives in that world. */
function diskOf(profile: string): string {
  const [pid = ''] = execFileSync('pgrep', ['-f', `user-data-dir=${profile}`], { encoding: 'utf8' }).split(
    '\n',
  );
  return `/proc/${pid}/root${profile}`;
}

test('on a full disk counting goes on, the user is told, and nothing is lost', async () => {
  // Said as skipped, rather than left out in silence.
  test.info().skip(!hasSmallDisks(), 'this computer gives a browser no small disk of its own');
  const folder = mkdtempSync(join(tmpdir(), 'chandelle-full-'));
  const profile = mkdtempSync(join(tmpdir(), 'chandelle-'));
  const real = await launchReal(profile, [testingBuild], chromiumOnSmallDisk(folder, profile));
  const x = await real.openX();
  await x.mouse.move(300, 300);
  await rest(3_000);

  const disk = diskOf(profile);
  const filler = join(disk, 'filler');
  const fill = () => {
    const { bavail, bsize } = statfsSync(disk);
    try {
      writeFileSync(filler, new Uint8Array(bavail * bsize), { flag: 'a' });
    } catch (error) {
      // The browser was faster, with the last of the room.
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  };
  fill();
  const startMs = performance.now();
  const told = '[data-chandelle=candle] >>> .is-urgent';
  await x.click('[data-chandelle=candle] >>> .corner-candle');
  await waitFor(
    async () => {
      fill();
      await x.mouse.move(300 + Math.random() * 50, 300);
      return (await x.$(told)) !== null;
    },
    'the user to be told',
    30_000,
  );
  await rest(5_000);

  rmSync(filler);
  await waitFor(async () => (await x.$(told)) === null, 'the note to go', 30_000);
  const fullMs = performance.now() - startMs;
  await waitFor(async () => sumMs(await real.slices()) > fullMs, 'what was counted to be written', 20_000);
  await real.browser.close();
  for (const each of [folder, profile]) rmSync(each, { recursive: true, force: true });
});
