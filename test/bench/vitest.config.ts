import { defineConfig } from 'vitest/config';

/** Run by `npm run bench`: prints speeds and gates nothing. */
export default defineConfig({
  test: { benchmark: { include: ['test/bench/**/*.bench.ts'] } },
});
