// Installs the dependencies where they are missing or out of date. Plain JavaScript and nothing imported but
// Node's own: it runs first, in a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const installed = `${root}node_modules/.package-lock.json`;

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Chandelle needs Node 20.19 or later; this is ${process.version}.`);
  process.exit(1);
}

const isFresh =
  existsSync(installed) &&
  statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs &&
  Object.keys(JSON.parse(readFileSync(installed, 'utf8')).packages).length > 0;

if (!isFresh) {
  console.log('Installing dependencies...');
  // Not `npm ci`: it refuses a lock file in which the programs for other systems are missing, and some registries
  // hold those of a few systems only. The versions are those of the lock file all the same, which stays as it is.
  const given = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', given, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
