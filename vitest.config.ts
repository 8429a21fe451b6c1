import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**', '.output/**', '.cache/**'],
    // A busy machine is no failure.
    testTimeout: 30_000,
    setupFiles: ['tests/unit-set-up.ts'],
  },
});
