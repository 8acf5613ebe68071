import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Edition {
  version: string;
  /** Day of the last change, as 2026-06-17. */
  date: string;
}

function secondsOfLastCommit(): number | undefined {
  try {
    const written = execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number.parseInt(written, 10) || undefined;
  } catch {
    return undefined;
  }
}

/** Version and day of this build: the same source gives the same edition, whenever it is built. */
export function editionOf(environment: NodeJS.ProcessEnv = process.env): Edition {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const fixed = Number.parseInt(environment.SOURCE_DATE_EPOCH ?? '', 10);
  const seconds = fixed || secondsOfLastCommit() || Date.now() / 1000;
  return { version, date: new Date(seconds * 1000).toISOString().slice(0, 10) };
}
