import { describe, expect, it } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { parts } from '../../src/data/part.ts';
import { pages, type BuiltPage } from './pages.ts';
import { runningWords } from './running-text.ts';

const chapters = pages.filter(({ path }) =>
  parts.some(({ slug }) => new RegExp(`^/${slug}/[^/]+/$`).test(path)),
);
const named = chapters.map((page) => [page.path, page] as const);

const article = (page: BuiltPage): HTMLElement => {
  const found = page.root.querySelector('article.prose');
  if (!found) throw new Error(`${page.path} has no article.`);
  return found;
};

/** Whether an exercise has such a part, closed at first, with something in it besides its own name. */
function unfolds(exercise: HTMLElement, kind: 'hint' | 'answer'): boolean {
  const part = exercise.querySelector(`details.${kind}`);
  if (!part || part.hasAttribute('open')) return false;
  const name = part.querySelector('summary')?.text ?? '';
  return part.text.replace(name, '').trim().length > 0;
}

describe('the primer', () => {
  it('has twelve to eighteen chapters', () => {
    expect(chapters.length).toBeGreaterThanOrEqual(12);
    expect(chapters.length).toBeLessThanOrEqual(18);
  });

  it('has nine parts, each with a chapter', () => {
    expect(parts).toHaveLength(9);
    const empty = parts.filter(
      ({ slug }) => !chapters.some(({ path }) => path.startsWith(`/${slug}/`)),
    );
    expect(empty).toEqual([]);
  });
});

describe.each(named)('%s', (_, page) => {
  it('has 900 to 2,000 words of running text', () => {
    const words = runningWords(article(page)).length;
    expect(words).toBeGreaterThanOrEqual(900);
    expect(words).toBeLessThanOrEqual(2000);
  });

  it('has a drawn figure with a caption', () => {
    const drawn = article(page)
      .querySelectorAll('figure.figure')
      .filter((figure) => figure.querySelector('svg') && figure.querySelector('figcaption'));
    expect(drawn.length).toBeGreaterThanOrEqual(1);
  });

  it('has three exercises or more, each with a hint and an answer that stays hidden until asked for', () => {
    const exercises = article(page).querySelectorAll('.exercise');
    expect(exercises.length).toBeGreaterThanOrEqual(3);
    const incomplete = exercises
      .filter((exercise) => !(['hint', 'answer'] as const).every((kind) => unfolds(exercise, kind)))
      .map(({ id }) => id);
    expect(incomplete).toEqual([]);
  });

  it.each(['what-to-remember', 'common-mistakes'])(
    'has a list under #%s, named in “On this page”',
    (id) => {
      const heading = article(page).querySelector(`h2#${id}`);
      const list = heading?.closest('section')?.querySelectorAll('li') ?? [];
      expect(list.length).toBeGreaterThanOrEqual(3);
      expect(page.root.querySelector(`.on-page a[href="#${id}"]`)).not.toBeNull();
    },
  );
});
