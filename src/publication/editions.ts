import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** An edition that stays at its own address. */
export interface KeptEdition {
  version: string;
  /** Day of its last change, as 2026-06-17. */
  date: string;
}

/** Tags with the seconds of their commits, as `git for-each-ref` lists them; others than v1.2.3 are none. */
export function editionsIn(list: string): KeptEdition[] {
  return list.split('\n').flatMap((line) => {
    const [, version, seconds] = /^v(\d\S*)\t(\d+)$/.exec(line) ?? [];
    if (!version) return [];
    return [{ version, date: new Date(Number(seconds) * 1000).toISOString().slice(0, 10) }];
  });
}

/** The editions that are published with this build, the newest first: those of .ci/editions. */
export function keptEditions({ EDITIONS }: NodeJS.ProcessEnv = process.env): KeptEdition[] {
  if (EDITIONS !== 'kept') return [];
  // An annotated tag has its commit's day behind the star, a plain one has it itself.
  const format = '%(refname:strip=2)%09%(*committerdate:unix)%(committerdate:unix)';
  const list = ['for-each-ref', '--sort=-version:refname', `--format=${format}`, 'refs/tags/v*'];
  return editionsIn(execFileSync('git', list, { encoding: 'utf8' }));
}

/** Where a page of a kept edition leads on to: the same page of the newest, or its title page where it is gone. */
export function inNewest(
  newest: string,
  path: string | undefined,
  { NEWEST_SITE: site }: NodeJS.ProcessEnv = process.env,
): { url: string; isSame: boolean } {
  const isSame = path !== undefined && (!site || existsSync(join(site, path, 'index.html')));
  return { url: isSame ? newest + path.slice(1) : newest, isSame };
}
