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
  /** `Figure 2.1, A pellet …`: what it is called where it stands alone. */
  name: string;
  work: CitedPage;
}

/** Address of a figure's files from the root, without their ending, by its anchor. */
export const figureFile = (anchor: string): string | undefined =>
  anchor.startsWith('fig-') ? `/figures/${anchor.slice('fig-'.length)}` : undefined;

/** Every figure of every chapter. */
export async function figureFiles(): Promise<FigureFile[]> {
  const drawings = new Map(
    figureIndex(await getCollection('chapters')).map(({ id, drawing, url }) => [
      url,
      { id, drawing },
    ]),
  );
  const pages = (await citablePages()).filter(({ kind }) => kind === 'chapter');
  const figures = pages.map(async (page) =>
    (await citableParts(page)).flatMap((part) => {
      const figure = drawings.get(`${page.path}#${part.anchor}`);
      return figure
        ? [{ ...figure, name: part.title, work: cited(page.path, page.title, part) }]
        : [];
    }),
  );
  return (await Promise.all(figures)).flat();
}
