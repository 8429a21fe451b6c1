import type { UserConfig } from 'wxt';
import shipped from '../wxt.config';

/** The build for the end-to-end tests: as shipped, but for opened shadow roots, and in a folder of its own. */
export default {
  ...shipped,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-testing',
  vite: () => ({ define: { 'import.meta.env.OPEN_SHADOW_ROOTS': 'true' } }),
} satisfies UserConfig;
