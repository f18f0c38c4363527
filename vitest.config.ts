import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that time the library: nothing runs beside them. */
const TIMED = ['test/scale/**/*.test.ts'];

export default defineConfig({
  test: {
    // Some tests start a program or a page, which takes its time on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: ['test/browser/announce-chromium.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['{test,bench,training}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...TIMED],
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
          typecheck: {
            enabled: true,
            include: ['test/types/**/*.test-d.ts'],
            tsconfig: './test/types/tsconfig.json',
          },
        },
      },
      {
        extends: true,
        test: { name: 'timed', include: TIMED, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
