import { readFileSync } from 'node:fs';

/** What one release added, changed or mended. */
export interface Change {
  text: string;
  /** Links, addresses or data made before no longer mean what they meant. */
  breaking: boolean;
}

/** A released version and what changed in it, under the headings of keepachangelog.com. */
export interface Release {
  version: string;
  /** Day of the release: 2026-11-23. */
  date: string;
  summary: string;
  sections: { kind: string; changes: Change[] }[];
}

/** The sections of keepachangelog.com, 1.1.0. */
export const kindsOfChange = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

const heading = /^## \[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?\s*$/m;
const breakingMark = /^\*\*Breaking:\*\*\s*/;
const oneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ');

function sectionIn(text: string): Release['sections'][number] {
  const [kind = '', body = ''] = text.split(/\n(.*)/s);
  const [, ...items] = `\n${body}`.split(/\n- /);
  const changes = items.map(oneLine).map((item) => ({
    text: item.replace(breakingMark, ''),
    breaking: breakingMark.test(item),
  }));
  return { kind: kind.trim(), changes };
}

/** Releases as CHANGELOG.md lists them: `## [1.2.0] - 2027-01-31`, a sentence, lists under `### Added`. What is not yet released has no day and is none. */
export function releasesIn(text: string): Release[] {
  const [, ...pieces] = text.split(heading);
  const releases: Release[] = [];
  for (let at = 0; at < pieces.length; at += 3) {
    const [version = '', date, body = ''] = pieces.slice(at, at + 3);
    const [summary = '', ...sections] = body.split(/^### /m);
    if (!date) continue;
    releases.push({
      version,
      date,
      summary: oneLine(summary),
      sections: sections.map(sectionIn),
    });
  }
  return releases;
}

export const releases = (): Release[] => releasesIn(readFileSync('CHANGELOG.md', 'utf8'));
