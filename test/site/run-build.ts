import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteUnderTest } from './site-under-test.ts';

/** What Vitest tells its own tests would be taken for the settings of the site. */
const ofVitest = /^(BASE_URL|MODE|DEV|PROD|SSR|TEST|VITEST.*)$/;

/** Where the log of a build stands, beside its folder. */
export const logOf = (folder: string) => `${folder}.log`;

/** Builds as `npm run build` does, for the origin of the tests, and keeps its log. */
export function runBuild(
  environment: Record<'OUT_DIR' | 'BASE_PATH', string> & NodeJS.Dict<string>,
) {
  const outside = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !ofVitest.test(name)),
  );
  const program = join(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...outside, NODE_ENV: 'production', SITE: siteUnderTest.origin, ...environment },
  });
  writeFileSync(logOf(environment.OUT_DIR), stdout + stderr);
  process.stdout.write(stdout + stderr);
  if (status !== 0) throw new Error('The site does not build; its log stands above.');
}
