import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{test,bench,training}/**/*.test.ts'],
    // Some tests start a program or a page, which takes its time on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: ['test/browser/announce-chromium.ts'],
    typecheck: {
      enabled: true,
      include: ['test/types/**/*.test-d.ts'],
      tsconfig: './test/types/tsconfig.json',
    },
  },
});
