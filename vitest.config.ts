import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{test,bench,training}/**/*.test.ts'],
    globalSetup: ['test/browser/announce-chromium.ts'],
    typecheck: {
      enabled: true,
      include: ['test/types/**/*.test-d.ts'],
      tsconfig: './test/types/tsconfig.json',
    },
  },
});
