import { defineConfig } from 'vitest/config';

/** Tests of the Electron host need it built; end-to-end tests need the desk built and a sample casebook, which is done before them and only for them. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['tests/seed.ts'],
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/electron/**', 'node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'electron',
          include: ['tests/electron/**/*.test.ts'],
          globalSetup: 'tests/electron/setup.ts',
          // Threads start and casebooks open while a test waits.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          // A busy build server is told from a fault; at the desk each failure counts.
          retry: process.env['CI'] ? 1 : 0,
        },
      },
    ],
  },
});
