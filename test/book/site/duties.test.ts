import { expect, it } from 'vitest';
import { readPrimer } from '../../../src/publication/primer.ts';
import { loadContent } from '../../content/load-content.ts';
import { pages } from '../../site/pages.ts';
import { dutyProblems } from '../duties.ts';

const { rules } = readPrimer();
const written = loadContent().chapters.map(({ file, id, data }) => ({
  file,
  path: `/${id}/`,
  isChapter: ((data as { kind?: string }).kind ?? 'chapter') === 'chapter',
}));
const chapters = written.filter(({ isChapter }) => isChapter);

it('finds chapters to look at', () => {
  expect(chapters.length).toBeGreaterThan(0);
});

it.each(chapters.map(({ file, path }) => [file, path]))(
  '%s does what content/primer.json asks of a chapter',
  (file, path) => {
    const page = pages.find((built) => built.path === path);
    if (!page) throw new Error(`${file}: no page was built at ${path}.`);
    expect(dutyProblems({ file, root: page.root }, rules?.chapter)).toEqual([]);
  },
);
