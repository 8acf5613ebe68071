import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { siteUnderTest } from './site-under-test.ts';

/** A built page: its file, its address below the base, its tree. */
export interface BuiltPage {
  file: string;
  path: string;
  html: string;
  root: HTMLElement;
}

function pathOf(file: string): string {
  return `/${file.split('\\').join('/')}`.replace(/index\.html$/, '');
}

/** Its tree is made when the first test asks for it: many ask for addresses alone. */
class Page implements BuiltPage {
  #root: HTMLElement | undefined;

  constructor(
    readonly file: string,
    readonly path: string,
    readonly html: string,
  ) {}

  get root(): HTMLElement {
    return (this.#root ??= parse(this.html, { comment: false }));
  }
}

/** Every page of the built site. */
export const pages: BuiltPage[] = readdirSync(siteUnderTest.folder, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(siteUnderTest.folder, file), 'utf8');
    return new Page(file, pathOf(file), html);
  })
  // A page that only leads on to where another has moved is none to read.
  .filter(({ html }) => !html.includes('http-equiv="refresh"'));

/** What a reader reads: the text without scripts, styles and the hidden data of islands. */
export function readableText(page: BuiltPage): string {
  const copy = parse(page.html);
  for (const hidden of copy.querySelectorAll('script, style, template, noscript')) hidden.remove();
  return copy.querySelector('body')?.textContent ?? '';
}

const ofKind = (kind: string) =>
  pages.filter(
    ({ html, path }) => html.includes(`<body class="kind-${kind}"`) && path.endsWith('/'),
  );

/** Texts of content/chapters, and calculators with their stories. */
export const chapterPages = ofKind('chapter');
export const calculatorPages = ofKind('calculator');

const byPath = new Map(pages.map((page) => [page.path, page]));

export type Destination =
  | { kind: 'page'; page: BuiltPage; fragment: string }
  | { kind: 'file' }
  | { kind: 'outside' }
  | { kind: 'missing' };

/** Where a link of the site leads. */
export function destinationOf(from: BuiltPage, href: string): Destination {
  const { origin, base, folder, newest } = siteUnderTest;
  const here = `${origin}${base}${from.path.slice(1)}`;
  const url = new URL(href, here);
  if (url.origin !== origin) return { kind: 'outside' };
  // A kept edition leads to the newest one, which stands above it and is not built here.
  if (newest && from.root.querySelector(`.edition-note a[href="${href}"]`)) {
    return { kind: 'outside' };
  }
  if (!url.pathname.startsWith(base)) return { kind: 'missing' };
  const path = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
  const page = byPath.get(path);
  if (page) return { kind: 'page', page, fragment: decodeURIComponent(url.hash.slice(1)) };
  return existsSync(join(folder, path)) && !path.endsWith('/')
    ? { kind: 'file' }
    : { kind: 'missing' };
}
