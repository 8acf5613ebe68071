import { dateParts, type CitedPage } from './cited-page.ts';
import { inLatex } from './latex.ts';

const shortMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A name that must not be cut into family and given stands in braces. */
function authorsInBibtex(authors: CitedPage['authors']): string {
  return authors
    .map((author) =>
      'literal' in author
        ? `{${inLatex(author.literal)}}`
        : inLatex([author.family, author.given].filter(Boolean).join(', ')),
    )
    .join(' and ');
}

/**
 * As an entry for BibTeX and biblatex; `note` follows the name and version of the site. Months are macros and stand
 * without braces; BibTeX knows no day and passes over `date`, which biblatex prefers to year and month.
 */
export function asBibtex(page: CitedPage, note = ''): string {
  const [year, month] = dateParts(page.date);
  const fields = {
    author: `{${authorsInBibtex(page.authors)}}`,
    title: `{{${inLatex(page.title)}}}`,
    year: String(year),
    month: shortMonths[month - 1] as string,
    date: `{${page.date}}`,
    note: `{${inLatex([`${page.site}, version ${page.version}`, note].filter(Boolean).join('. '))}}`,
    url: `{${page.url}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${page.key},\n${lines.join(',\n')}\n}`;
}

/** By the comma at its end readers of RIS know a body, whose name they must not cut. */
const authorInRis = (author: CitedPage['authors'][number]): string =>
  'literal' in author
    ? `${author.literal},`
    : [author.family, author.given].filter(Boolean).join(', ');

/** As a record of RIS: two letters, two blanks, a hyphen and a blank before each value, and CRLF after it. */
export function asRis(page: CitedPage, notes: readonly string[] = []): string {
  const [year] = dateParts(page.date);
  const lines = [
    'TY  - ELEC',
    ...page.authors.map((author) => `AU  - ${authorInRis(author)}`),
    `TI  - ${page.title}`,
    `T2  - ${page.site}`,
    `ET  - ${page.version}`,
    `PY  - ${year}`,
    `DA  - ${page.date.replaceAll('-', '/')}`,
    ...notes.map((note) => `N1  - ${note}`),
    `UR  - ${page.url}`,
    `ID  - ${page.key}`,
    'ER  - ',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
