import { getEntry } from 'astro:content';
import { readPrimer } from '#build/primer';

/** Words to find a page by: those of its file, else those of the primer. */
export async function keywordsOf(path: string): Promise<readonly string[]> {
  const id = path.replaceAll(/^\/|\/$/g, '');
  const entry = id.startsWith('calculators/')
    ? await getEntry('calculators', id.replace('calculators/', ''))
    : await getEntry('chapters', id);
  return entry?.data.keywords ?? (path === '/' ? readPrimer().keywords : []);
}
