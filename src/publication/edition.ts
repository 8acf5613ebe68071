import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Edition {
  version: string;
  /** Day of the last change, as 2026-06-17. */
  date: string;
  /** Short name of that change, where the source has a history. */
  commit?: string;
  /** Address of the newest edition with a slash at its end, where this one is kept beside it. */
  newest?: string;
}

interface Commit {
  seconds?: number;
  commit?: string;
}

function readLastCommit(): Commit {
  try {
    const written = execFileSync('git', ['log', '-1', '--format=%ct %h'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [seconds = '', commit] = written.trim().split(' ');
    return { seconds: Number.parseInt(seconds, 10) || undefined, commit };
  } catch {
    return {};
  }
}

let known: Commit | undefined;

/** Asked once: every page names its edition. */
function lastCommit(): Commit {
  known ??= readLastCommit();
  return known;
}

/** Version, day and commit of this build: the same source gives the same edition, whenever it is built. */
export function editionOf(environment: NodeJS.ProcessEnv = process.env): Edition {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const fixed = Number.parseInt(environment.SOURCE_DATE_EPOCH ?? '', 10);
  const last = lastCommit();
  const seconds = fixed || last.seconds || Date.now() / 1000;
  const date = new Date(seconds * 1000).toISOString().slice(0, 10);
  const newest = environment.NEWEST_EDITION;
  return { version, date, ...(last.commit && { commit: last.commit }), ...(newest && { newest }) };
}

/** What stands behind the plus says which build of the version it is (semver.org, 10). */
export const versionOf = ({ version, commit }: Edition): string =>
  commit ? `${version}+${commit}` : version;
