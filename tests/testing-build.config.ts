import type { UserConfig } from 'wxt';
import { cutLanguages } from '../scripts/cut-languages';
import { toldApart } from '../tone/language';
import shipped from '../wxt.config';

/** The build for the end-to-end tests: as shipped, but for opened shadow roots, and in a folder of its own. */
export default {
  ...shipped,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-testing',
  vite: () => ({
    define: { 'import.meta.env.OPEN_SHADOW_ROOTS': 'true' },
    plugins: [cutLanguages(toldApart)],
  }),
} satisfies UserConfig;
