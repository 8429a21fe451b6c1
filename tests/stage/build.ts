import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Where the built stage lies; git ignores it. */
export const STAGE_OUTPUT = fileURLToPath(new URL('../../.cache/stage/', import.meta.url));
export const MAIN_SCRIPT = 'responsive-web/client-web/main.js';

function newest(folder: string): number {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return time;
}

function isFresh(): boolean {
  const built = join(STAGE_OUTPUT, MAIN_SCRIPT);
  if (!existsSync(built)) return false;
  const sources = Math.max(
    newest(join(HERE, 'app')),
    ...['vite.config.ts', 'seam-types.ts'].map((name) => statSync(join(HERE, name)).mtimeMs),
  );
  return statSync(built).mtimeMs > sources;
}

/** Builds the stage, unless what is there is newer than its sources. */
export async function buildStage(): Promise<void> {
  if (isFresh()) return;
  const { default: config } = await import('./vite.config');
  await build({ ...config, configFile: false });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildStage();
