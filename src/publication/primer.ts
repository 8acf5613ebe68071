import { readFileSync } from 'node:fs';
import type { Author } from '#citation/cited-page';

/** What the primer is called, by whom it is, and under which licences: content/primer.json. */
export interface Primer {
  title: string;
  subtitle: string;
  /** One sentence for archives and catalogues. */
  description: string;
  /** As a language tag: en-GB. */
  language: string;
  authors: Author[];
  keywords: string[];
  /** As SPDX names: of the code, and of text and data. */
  licences: { code: string; content: string };
  /** Address of the source, where it is public: https://github.com/someone/interphase. */
  repository?: string;
}

/** Read from the working directory, like the version: both are those of the project that is built. */
export function readPrimer(): Primer {
  return JSON.parse(readFileSync('content/primer.json', 'utf8')) as Primer;
}

/** Title and subtitle in one line. */
export function wholeTitle({ title, subtitle }: Primer): string {
  return `${title}: ${subtitle.charAt(0).toLowerCase()}${subtitle.slice(1)}`;
}

/** Where a commit can be read: in the primer's own repository, or in the one whose workflow builds the site. */
export function commitAddress(
  commit: string,
  { repository }: Primer = readPrimer(),
  { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const source = repository ?? (server && name && `${server}/${name}`);
  return source && `${source}/commit/${commit}`;
}
