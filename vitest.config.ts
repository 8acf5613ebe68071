import { defineConfig } from 'vitest/config';

/** Tests that need the built site stand in test/site and test/browser; all others need only the source. */
const onBuiltSite = ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: onBuiltSite,
          // A busy machine takes its time for the formatting of citations: no result depends on it.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: onBuiltSite,
          globalSetup: 'test/site/build-site.ts',
          // The browser tests share two cores with the browser.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
