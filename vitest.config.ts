import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/hosts/**'],
          // Commands start whole processes, and a machine may have more to do.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Builds the archives under test once, and opens one browser for all files.
          globalSetup: 'tests/site/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          // Needs web servers of the system: `node node.mjs vitest run --project hosts`.
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
