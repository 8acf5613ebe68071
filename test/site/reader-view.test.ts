import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { pages } from './pages.ts';

const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The headings of sections that stand in the text of a page. */
function headingsOf(html: string): string[] {
  const { document } = parseHTML(html);
  return Array.from<Element>(document.querySelectorAll('main :is(h2, .exercise-title)')).map(words);
}

/** What Firefox's Reader View shows of a page, by the library it uses. */
function inReaderView(html: string): string[] {
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as Document).parse();
  const shown = parseHTML(`<body>${article?.content ?? ''}</body>`).document;
  // A reader's view may set a heading one level lower.
  return Array.from<Element>(shown.querySelectorAll('h2, h3')).map(words);
}

/** Of a page that is one long table the library keeps the table. */
const isTable = ['/data/'];
const withHeadings = pages.filter(
  ({ root, path }) => root.querySelectorAll('main h2').length > 0 && !isTable.includes(path),
);

it('there are pages with headings', () => expect(withHeadings.length).toBeGreaterThan(30));

it.each(withHeadings.map(({ path, html }) => [path, html] as const))(
  '%s keeps its headings in a reader’s view',
  (_, html) => {
    const shown = inReaderView(html);
    expect(headingsOf(html).filter((heading) => !shown.includes(heading))).toEqual([]);
  },
);
