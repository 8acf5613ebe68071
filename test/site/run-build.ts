import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { siteUnderTest } from './site-under-test.ts';

/** What Vitest tells its own tests would be taken for the settings of the site. */
const ofVitest = /^(BASE_URL|MODE|DEV|PROD|SSR|TEST|VITEST.*)$/;

/** Builds as `npm run build` does, for the origin of the tests. */
export function runBuild(
  environment: Record<'OUT_DIR' | 'BASE_PATH', string> & NodeJS.Dict<string>,
) {
  const outside = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !ofVitest.test(name)),
  );
  const program = join(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');
  execFileSync(process.execPath, [program, 'build'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...outside, NODE_ENV: 'production', SITE: siteUnderTest.origin, ...environment },
  });
}
