import { defineConfig } from 'vitest/config';

/** Tests that need the built site stand in test/site and test/browser; all others need only the source. */
const onBuiltSite = ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    // They end what hangs; a test that is slow because the machine is busy is not wrong.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: onBuiltSite,
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
        },
      },
    ],
  },
});
