import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const hosts = [
  'https://mobile.twitter.com/*',
  'https://mobile.x.com/*',
  'https://twitter.com/*',
  'https://x.com/*',
];

function manifest(folder: string): Record<string, unknown> {
  const path = join(root, '.output', folder, 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: npm run build`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

const sorted = (list: unknown) => [...(list as string[])].sort();

describe.each(['chrome-mv3', 'firefox-mv3'])('what %s asks for', (folder) => {
  const built = manifest(folder);

  it('is this and nothing else, at install', () => {
    expect(built.manifest_version).toBe(3);
    expect(sorted(built.permissions)).toEqual(['alarms', 'scripting', 'storage', 'unlimitedStorage']);
    expect(sorted(built.host_permissions)).toEqual(hosts);
    const scripts = built.content_scripts as { matches: string[]; all_frames?: boolean; world?: string }[];
    expect(scripts).toHaveLength(1);
    expect(sorted(scripts[0]?.matches)).toEqual(hosts);
    expect(scripts[0]?.all_frames ?? false).toBe(false);
    expect(scripts[0]?.world).toBeUndefined();
  });

  it('is asked for at a click that needs it: notifications, and a model of the user’s own', () => {
    expect(built.optional_permissions).toEqual(['notifications']);
    expect(sorted(built.optional_host_permissions)).toEqual([
      'http://127.0.0.1/*',
      'http://localhost/*',
      'https://*/*',
    ]);
  });

  it('opens nothing to X’s page or to other extensions', () => {
    for (const door of ['web_accessible_resources', 'externally_connectable', 'content_security_policy']) {
      expect(built).not.toHaveProperty(door);
    }
  });
});

describe('Chrome', () => {
  it('finds the schema of a company’s policy in the package', () => {
    expect(manifest('chrome-mv3').storage).toEqual({ managed_schema: 'policy-schema.json' });
    expect(existsSync(join(root, '.output/chrome-mv3/policy-schema.json'))).toBe(true);
  });
});

describe('Firefox', () => {
  const { gecko } = manifest('firefox-mv3').browser_specific_settings as { gecko: Record<string, unknown> };

  it('is told that no data is collected, and what a hosted model would need', () => {
    expect(gecko.strict_min_version).toBe('140.0');
    expect(gecko.data_collection_permissions).toEqual({
      required: ['none'],
      optional: ['websiteContent', 'personalCommunications'],
    });
  });
});
