import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Files and folders of the repository; what has a blank to fill, such as `<id>`, is a pattern. */
const path = /`((?:src|test|content|public|\.github|\.ci)\/[^`\s<>*…]*)`/g;

/** What a Markdown page of the repository names in backquotes, and what of it does not exist. */
export function filesNamedIn(page: string): { named: string[]; missing: string[] } {
  const text = readFileSync(join(root, page), 'utf8');
  const named = [...text.matchAll(path)].map(([, name]) => name as string);
  return { named, missing: named.filter((name) => !existsSync(join(root, name))) };
}
