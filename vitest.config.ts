import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { fork } from './test/fork/settings.ts';

/** The rules of any book made with this code. */
const anyBook = 'test/site/**/*.test.ts';
/** Tests that need the built site; all others need only the source. */
const onBuiltSite = [anyBook, 'test/book/site/**/*.test.ts', 'test/browser/**/*.test.ts'];
/** A page spends most of its time waiting: two at once fill two cores, and no more than half of many. */
const workers = Math.max(2, Math.floor(availableParallelism() / 2));
const onFork = 'test/fork/**/*.test.ts';

export default defineConfig({
  // As in a build; what is for development alone can be had in no other way by a test that draws as readers see it.
  oxc: { jsx: { development: false } },
  test: {
    // They end what hangs; a test that is slow because the machine is busy is not wrong.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Tests that say they may run side by side open a page each; two cores draw two.
    maxConcurrency: 2,
    maxWorkers: workers,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...onBuiltSite, onFork],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: onBuiltSite,
          globalSetup: 'test/site/build-site.ts',
          // A frame that came late on a busy machine comes in time the second time; a fault does not.
          retry: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'fork',
          include: [onFork, anyBook],
          // Neither bytes nor the grammar of HTML depend on whose book it is; the note of a kept edition weighs.
          exclude: ['test/site/budget.test.ts', 'test/site/valid-html.test.ts'],
          globalSetup: 'test/fork/build-fork.ts',
          env: fork,
          // Only reading: the pages of the site are parsed once for all files.
          isolate: false,
          fileParallelism: false,
          // A project that runs its files one by one does so after the others.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
