import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The stage's own build: real React, kept apart from the extension's, where React is an alias of Preact. */
export default defineConfig({
  root: `${here}app`,
  base: 'https://abs.twimg.com/',
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  build: {
    outDir: `${here}../../.cache/stage`,
    emptyOutDir: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { main: `${here}app/main.tsx`, 'x-web': `${here}app/x-web/main.ts` },
      output: {
        // The paths of X's own scripts: the new client is known by its folder.
        entryFileNames: ({ name }) => `${folderOf(name)}/${name}.js`,
        chunkFileNames: 'responsive-web/client-web/shared/[name].js',
        assetFileNames: ({ names }) => `${folderOf(names[0] ?? '')}/[name][extname]`,
      },
    },
  },
});

function folderOf(name: string): string {
  return name.startsWith('x-web') ? 'x-web/x-web/assets' : 'responsive-web/client-web';
}
