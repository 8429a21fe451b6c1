/** The build that ships. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root';

/** A copy: what is measured stays the same when somebody builds meanwhile. */
export function copyOfShipped(): { folder: string; remove(): void } {
  const parent = mkdtempSync(join(tmpdir(), 'chandelle-shipped-'));
  const folder = join(parent, 'extension');
  cpSync(join(root, '.output/chrome-mv3'), folder, { recursive: true });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
