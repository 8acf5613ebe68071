import { getCollection } from 'astro:content';
import type { CitedPage } from '#citation/cited-page';
import { figureIndex } from '#data/figure-index';
import { cited } from './cited.ts';
import { citableParts } from './parts.ts';
import { citablePages } from './pages.ts';

/** A figure of a chapter as a file to take away. */
export interface FigureFile {
  /** Id of the figure, and the name of its files. */
  id: string;
  /** Name of the drawing in src/figures. */
  drawing: string;
  work: CitedPage;
}

/** Address of a figure's files from the root, without their ending, by its anchor. */
export const figureFile = (anchor: string): string | undefined =>
  anchor.startsWith('fig-') ? `/figures/${anchor.slice('fig-'.length)}` : undefined;

/** Every figure of every chapter. */
export async function figureFiles(): Promise<FigureFile[]> {
  const pages = await citablePages();
  const index = figureIndex(await getCollection('chapters'));
  return Promise.all(
    index.map(async ({ id, drawing, chapter }) => {
      const page = pages.find(({ path }) => path === `/${chapter}/`);
      const part = page && (await citableParts(page)).find(({ anchor }) => anchor === `fig-${id}`);
      if (!part) throw new Error(`Figure ${id} of ${chapter} is not among what can be cited.`);
      return { id, drawing, work: cited(page.path, page.title, part) };
    }),
  );
}
