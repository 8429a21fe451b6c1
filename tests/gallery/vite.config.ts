import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** Every component in its states, to be looked at. Built alone: it is no part of the extension. */
export default defineConfig({
  root,
  publicDir: `${root}/../../public`,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: `${root}/../../.cache/gallery/site`, emptyOutDir: true, target: 'es2024' },
  logLevel: 'warn',
});
