import { defineConfig } from 'wxt';
import { cutLanguages } from './scripts/cut-languages';
import { calledApis, cutPolyfill } from './scripts/cut-polyfill';
import { minifyInjected } from './scripts/minify-injected';
import { toldApart } from './tone/language';
import { hostPatterns } from './x/pages';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Temporal, which cuts days by calendar, is there from these versions on.
    ...(browser === 'firefox'
      ? {}
      : { minimum_chrome_version: '144', storage: { managed_schema: 'policy-schema.json' } }),
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    host_permissions: [...hostPatterns],
    optional_permissions: ['notifications'],
    // Asked for one address at a time, at the click that turns on a model of the user's own.
    optional_host_permissions: ['http://localhost/*', 'http://127.0.0.1/*', 'https://*/*'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'chandelle@chandelle.app',
          strict_min_version: '140.0',
          data_collection_permissions: {
            required: ['none'],
            optional: ['websiteContent', 'personalCommunications'],
          },
        },
      },
    }),
  }),
  vite: () => ({
    // Closed in what ships; tests/testing-build.config.ts opens them for the tests.
    define: { 'import.meta.env.OPEN_SHADOW_ROOTS': 'false' },
    // No older browser runs it: nothing is rewritten for one.
    build: {
      target: ['chrome144', 'firefox140'],
      cssTarget: ['chrome144', 'firefox140'],
    },
    plugins: [cutLanguages(toldApart), cutPolyfill(calledApis), minifyInjected()],
  }),
});
