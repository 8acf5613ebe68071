import { readdir } from 'node:fs/promises';

/** Every built file with one of these endings, in a fixed order. */
export async function filesOf(dir: URL, ...endings: string[]): Promise<URL[]> {
  const names = await readdir(dir, { recursive: true });
  return names
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort()
    .map((name) => new URL(name.split('/').map(encodeURIComponent).join('/'), dir));
}

export function pagesOf(dir: URL): Promise<URL[]> {
  return filesOf(dir, '.html');
}
