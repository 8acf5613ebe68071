import { dateParts, type CitedPage } from './cited-page.ts';

const shortMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\textbackslash{}')
    .replaceAll(/[&%$#_{}]/g, (sign) => `\\${sign}`)
    .replaceAll('\\textbackslash\\{\\}', '\\textbackslash{}');

/** A name that must not be cut into family and given stands in braces. */
function authorsInBibtex(authors: CitedPage['authors']): string {
  return authors
    .map((author) =>
      'literal' in author
        ? `{${escaped(author.literal)}}`
        : escaped([author.family, author.given].filter(Boolean).join(', ')),
    )
    .join(' and ');
}

/** As an entry for BibTeX and biblatex; `note` follows the name and version of the site. */
export function asBibtex(page: CitedPage, note = ''): string {
  const [year, month] = dateParts(page.date);
  const fields = {
    author: authorsInBibtex(page.authors),
    title: `{${escaped(page.title)}}`,
    year: String(year),
    month: shortMonths[month - 1] as string,
    note: escaped([`${page.site}, version ${page.version}`, note].filter(Boolean).join('. ')),
    url: page.url,
    urldate: page.date,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${page.key},\n${lines.join(',\n')}\n}`;
}

const authorInRis = (author: CitedPage['authors'][number]): string =>
  'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(', ');

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
