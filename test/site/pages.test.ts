import { describe, expect, it } from 'vitest';
import { readPrimer } from '../../src/publication/primer.ts';
import { loadContent } from '../content/load-content.ts';
import { destinationOf, pages, readableText } from './pages.ts';

const named = pages.map((page) => [page.path, page] as const);

/** Each fault with its page, so that a failure says where to look. */
function faults(find: (page: (typeof pages)[number]) => string[]): string[] {
  return pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));
}

describe('the built site', () => {
  it('has the pages every reader was promised', () => {
    const paths = pages.map((page) => page.path);
    const { chapters, calculators } = loadContent();
    for (const path of [
      '/',
      '/404.html',
      '/calculators/',
      '/references/',
      '/symbols/',
      '/electrolytes/',
      '/glossary/',
      '/corrections/',
      '/about/',
      ...chapters.map(({ id }) => `/${id}/`),
      ...calculators.map(({ id }) => `/calculators/${id}/`),
    ]) {
      expect(paths).toContain(path);
    }
  });

  it('has no link or anchor that leads nowhere, and none that forgets the base path', () => {
    const broken = faults((page) =>
      page.root
        .querySelectorAll('a[href], link[href], script[src], img[src], use[href]')
        .flatMap((element) => {
          const href = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
          if (/^(mailto:|data:)/.test(href)) return [];
          const to = destinationOf(page, href);
          if (to.kind === 'missing') return [`${href} leads nowhere`];
          // What stands behind `#?` or `#z=` is the state of a calculator.
          if (to.kind !== 'page' || !to.fragment || /^(?:\?|z=)/.test(to.fragment)) return [];
          return to.page.root.getElementById(to.fragment) ? [] : [`${href} has no such anchor`];
        }),
    );
    expect(broken).toEqual([]);
  });

  it('has one h1 on each page and no level of heading left out', () => {
    const wrong = faults((page) => {
      const levels = page.root
        .querySelectorAll('h1, h2, h3, h4, h5, h6')
        .map((heading) => Number(heading.tagName[1]));
      const ones = levels.filter((level) => level === 1).length;
      const jumps = levels.filter(
        (level, index) => index > 0 && level > (levels[index - 1] as number) + 1,
      );
      return [
        ...(ones === 1 ? [] : [`${ones} h1`]),
        ...jumps.map((level) => `an h${level} without its parent`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('hands a calculator words for what a conductivity stands for, not the choice of its record', () => {
    const raw = faults((page) =>
      page.root
        .querySelectorAll('astro-island')
        .flatMap(
          (island) => island.getAttribute('props')?.match(/"notStated"|"grainBoundary"/) ?? [],
        ),
    );
    expect(raw).toEqual([]);
  });

  it('uses every id once on a page', () => {
    const twice = faults((page) => {
      const ids = page.root.querySelectorAll('[id]').map((element) => element.id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
  });

  it('leaves no raw TeX, no error mark and no undefined value in the text', () => {
    const marks =
      /\\(?:frac|mathrm|sigma|ce|text)\b|katex-error|\bundefined\b|\bNaN\b|\[object Object\]|\$\$/;
    const raw = faults((page) => {
      const found = marks.exec(readableText(page));
      return found ? [`“${found[0]}” in the text`] : [];
    });
    expect(raw).toEqual([]);
    expect(
      faults((page) =>
        page.root.querySelector('merror, .katex-error') ? ['an equation in error'] : [],
      ),
    ).toEqual([]);
  });

  it('has no style attribute and no inline handler: the content policy would refuse them', () => {
    const inline = faults((page) =>
      page.root.querySelectorAll('*').flatMap((element) =>
        Object.keys(element.attributes)
          .filter((name) => name === 'style' || name.startsWith('on'))
          .map((name) => `${name} on ${element.tagName}`),
      ),
    );
    expect(inline).toEqual([]);
  });

  it.each(named)('%s names its language, title and description', (_, { root }) => {
    expect(root.querySelector('html')?.getAttribute('lang')).toBe(readPrimer().language);
    expect(root.querySelector('title')?.textContent).toMatch(/\S/);
    expect(root.querySelector('meta[name="description"]')?.getAttribute('content')).toMatch(/\S/);
  });
});

describe('the content policy of every page', () => {
  const policyOf = (page: (typeof pages)[number]) =>
    page.root
      .querySelector('meta[http-equiv="content-security-policy" i]')
      ?.getAttribute('content') ?? '';

  it.each(named)('%s allows its own origin and named scripts only', (_, page) => {
    const policy = policyOf(page);
    expect(policy).toMatch(/default-src '(none|self)'/);
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|https?:|\*|data:/);
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
    for (const script of page.root.querySelectorAll('script:not([src])')) {
      const type = script.getAttribute('type') ?? '';
      if (type && type !== 'module' && type !== 'text/javascript') continue;
      expect(scripts).toContain('sha256-');
    }
  });

  it.each(named)('%s stands before everything it guards', (_, page) => {
    const head = page.html.indexOf('Content-Security-Policy');
    const first = page.html.search(/<script|<link rel="stylesheet"/);
    expect(head).toBeGreaterThan(0);
    expect(first === -1 || head < first).toBe(true);
  });
});
