import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteUnderTest } from './site-under-test.ts';

/** Builds the site once for all tests over it. KEEP_SITE=1 takes the one that stands, while writing tests. */
export default function buildSite(): void {
  if (process.env.KEEP_SITE && existsSync(join(siteUnderTest.folder, 'index.html'))) return;
  const program = join(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');
  execFileSync(process.execPath, [program, 'build'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SITE: siteUnderTest.origin,
      BASE_PATH: siteUnderTest.base,
      OUT_DIR: siteUnderTest.folder,
    },
  });
}
