import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { numbered, type Part } from '#data/part';
import { primerProblems, type primerSchema } from './primer-schema.ts';

/** What this book is called, by whom it is, under which licences, of which parts and by which rules. */
export type Primer = z.infer<typeof primerSchema>;

/** PRIMER names another file: the tests build this site as a book of somebody else. */
const fileOf = ({ PRIMER }: NodeJS.ProcessEnv) => PRIMER ?? 'content/primer.json';

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: This is no JSON. ${error instanceof Error ? error.message : ''}`);
  }
}

/** Read from the working directory, like the version: both are those of the project that is built. */
export function readPrimer(environment: NodeJS.ProcessEnv = process.env): Primer {
  const file = fileOf(environment);
  const data = parsed(file) as Primer;
  const problems = primerProblems(data);
  if (problems.length > 0) {
    throw new Error(problems.map((problem) => `${file}: ${problem}`).join('\n'));
  }
  return data;
}

/** Title and subtitle in one line. */
export function wholeTitle({ title, subtitle }: Pick<Primer, 'title' | 'subtitle'>): string {
  return `${title}: ${subtitle.charAt(0).toLowerCase()}${subtitle.slice(1)}`;
}

/** Address of a page without the slash at its end, as files about it are named; the title page has the book's name. */
export function fileStem(path: string, { name }: Primer = readPrimer()): string {
  return path === '/' ? `/${name}` : path.replace(/\/$/, '');
}

/** The parts of the book with their numbers. */
export const bookParts = (primer: Primer = readPrimer()): Part[] => numbered(primer.parts);

/** Where a commit can be read: in the primer's own repository, or in the one whose workflow builds the site. */
export function commitAddress(
  commit: string,
  { repository }: Primer = readPrimer(),
  { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const source = repository ?? (server && name && `${server}/${name}`);
  return source && `${source}/commit/${commit}`;
}
