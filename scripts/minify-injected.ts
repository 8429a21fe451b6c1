/**
 * What is put into X's page is minified once more, by terser, after the bundler's own minifier: zipped, it is a
 * fiftieth smaller than by that one alone. The other scripts are read from the disk, where that does not matter.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

const injected = /^content-scripts\/.*\.js$|^words-\w+\.js$/;

export function minifyInjected(): Plugin {
  return {
    name: 'minify-injected',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !injected.test(file.fileName)) continue;
        // Nothing that is called unsafe, nor `pure_getters`: to read a signal's value is to follow it.
        const { code } = await minify(file.code, { ecma: 2020, compress: { passes: 3 } });
        if (code === undefined) throw new Error(`${file.fileName} could not be minified`);
        file.code = code;
      }
    },
  };
}
