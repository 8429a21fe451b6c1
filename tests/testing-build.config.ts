import { join } from 'node:path';
import type { UserConfig } from 'wxt';
import { root } from '../scripts/root';
import shipped from '../wxt.config';

/**
 * The build for the end-to-end tests: as shipped, but for opened shadow roots, for where a company's policy comes
 * from, and for a server on this computer that it may reach unasked (nobody can answer the browser's own question in a
 * test); in a folder of its own. What ships has none of it (tests/structure/).
 */
export default {
  ...shipped,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-testing',
  manifest: async (env) => {
    const manifest = await (typeof shipped.manifest === 'function'
      ? shipped.manifest(env)
      : shipped.manifest);
    return { ...manifest, host_permissions: [...(manifest?.host_permissions ?? []), 'http://127.0.0.1/*'] };
  },
  vite: async (env) => ({
    ...(await shipped.vite?.(env)),
    define: { 'import.meta.env.OPEN_SHADOW_ROOTS': 'true' },
    resolve: {
      alias: [{ find: './policy-source', replacement: join(root, 'tests/policy/given-source.ts') }],
    },
  }),
} satisfies UserConfig;
