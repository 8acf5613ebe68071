import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runBuild } from './run-build.ts';
import { siteUnderTest } from './site-under-test.ts';

/** Builds the site once for all tests over it. KEEP_SITE=1 takes the one that stands, while writing tests. */
export default function buildSite(): void {
  const { folder, base } = siteUnderTest;
  if (process.env.KEEP_SITE && existsSync(join(folder, 'index.html'))) return;
  runBuild({ OUT_DIR: folder, BASE_PATH: base });
}
