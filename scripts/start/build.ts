/** Builds the extension for Chromium: as shipped, or with the opened shadow roots that a tour looks into. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root';

export type Build = 'shipped' | 'testing';

const modes: Record<Build, { folder: string; given: string[] }> = {
  shipped: { folder: 'chrome-mv3', given: [] },
  testing: { folder: 'chrome-mv3-testing', given: ['-c', 'tests/testing-build.config.ts'] },
};

/** The folder of the built extension. */
export function buildExtension(build: Build): string {
  const { folder, given } = modes[build];
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', '-b', 'chrome', ...given], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}\n${stderr}`);
  return join(root, '.output', folder);
}
