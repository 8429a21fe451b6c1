import { join } from 'node:path';
import type { UserConfig } from 'wxt';
import { root } from '../scripts/root';
import shipped from '../wxt.config';

/**
 * The build for the end-to-end tests: as shipped, but for opened shadow roots and for where a company's policy comes
 * from, and in a folder of its own. What ships has neither (tests/structure/shipped.test.ts).
 */
export default {
  ...shipped,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-testing',
  vite: async (env) => ({
    ...(await shipped.vite?.(env)),
    define: { 'import.meta.env.OPEN_SHADOW_ROOTS': 'true' },
    resolve: {
      alias: [{ find: './policy-source', replacement: join(root, 'tests/policy/given-source.ts') }],
    },
  }),
} satisfies UserConfig;
