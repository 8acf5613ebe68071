import { bookOrder, calculatorPages } from '../contents.ts';

/** A page of the site as something to cite. */
export interface CitablePage {
  /** Address from the root. */
  path: string;
  title: string;
  kind: 'chapter' | 'calculator' | 'reference';
}

const sources = import.meta.glob<string>('../../pages/**/*.astro', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Address of a page that stands for itself, by its file: `../../pages/calculators/index.astro`. */
function pathOf(file: string): string {
  return file
    .replace(/^.*?\/pages\//, '/')
    .replace(/\.astro$/, '/')
    .replace(/\/index\/$/, '/');
}

/** Pages with their own file: their title stands in its frame. Those made from a pattern are left out. */
const ownPages: CitablePage[] = Object.entries(sources)
  .filter(([file]) => !/\[|404/.test(file))
  .map(([file, source]) => ({
    path: pathOf(file),
    title: /<Frame\b[^>]*?\stitle="([^"]+)"/.exec(source)?.[1] ?? '',
    kind: 'reference' as const,
  }))
  .filter(({ path }) => path !== '/');

/** Every page that can be cited by itself; the primer as a whole is not among them. */
export async function citablePages(): Promise<CitablePage[]> {
  const chapters = await bookOrder();
  const calculators = await calculatorPages();
  return [
    ...chapters.map(({ url, title }) => ({ path: url, title, kind: 'chapter' as const })),
    ...calculators.map(({ path, title }) => ({ path, title, kind: 'calculator' as const })),
    ...ownPages,
  ];
}
