import { getCollection } from 'astro:content';
import { readPrimer } from '#publication/primer';

/** Words to find a page by: those of its file; for the title page those of the primer. */
export async function keywordsOf(path: string): Promise<readonly string[]> {
  if (path === '/') return readPrimer().keywords;
  const id = path.slice(1, -1);
  const [chapters, calculators] = await Promise.all([
    getCollection('chapters'),
    getCollection('calculators'),
  ]);
  const found =
    chapters.find((entry) => entry.id === id) ??
    calculators.find((entry) => `calculators/${entry.id}` === id);
  return found?.data.keywords ?? [];
}
