import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'e2e-linux/**/*.spec.ts', 'stage/**/*.spec.ts'],
  outputDir: 'test-results',
  globalSetup: './tests/e2e/global-set-up.ts',
  // Each test starts a browser of its own, and some count seconds: two at a time, and no retry that hides a doubt.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: { actionTimeout: 10_000 },
});
