import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { givenPolicyKey } from '../policy/given-source';

const output = join(import.meta.dirname, '../../.output');

function scriptsOf(folder: string): string {
  const files = readdirSync(join(output, folder), { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  return scripts.map((file) => readFileSync(join(output, folder, file), 'utf8')).join('\n');
}

it.each(['chrome-mv3', 'firefox-mv3'])('%s takes a policy from the browser alone', (folder) => {
  // Only so is it known that this would be seen.
  expect(scriptsOf(`${folder}-testing`).includes(givenPolicyKey)).toBe(true);
  expect(scriptsOf(folder).includes(givenPolicyKey)).toBe(false);
});
