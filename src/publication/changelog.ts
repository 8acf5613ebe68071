import { readFileSync } from 'node:fs';

/** A released version and what changed in it. */
export interface Release {
  version: string;
  /** Day of the release: 2026-11-23. */
  date: string;
  summary: string;
  changes: string[];
}

const heading = /^## (\S+) \((\d{4}-\d{2}-\d{2})\)\s*$/m;

/** Releases as CHANGELOG.md lists them: `## 1.2.0 (2027-01-31)`, a sentence, a list. */
export function releasesIn(text: string): Release[] {
  const [, ...pieces] = text.split(heading);
  const releases: Release[] = [];
  for (let at = 0; at < pieces.length; at += 3) {
    const [version = '', date = '', body = ''] = pieces.slice(at, at + 3);
    const [summary = '', ...changes] = body
      .split(/^- /m)
      .map((piece) => piece.trim().replaceAll(/\s+/g, ' '));
    releases.push({ version, date, summary, changes });
  }
  return releases;
}

export const releases = (): Release[] => releasesIn(readFileSync('CHANGELOG.md', 'utf8'));
