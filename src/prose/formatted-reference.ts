import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { inLatex } from '#citation/latex';

/** CSL-JSON; `moreAuthors` says that the list of authors goes on. */
interface Work {
  id: string;
  type?: string;
  author?: object[];
  title?: string;
  custom?: { moreAuthors?: boolean };
  URL?: string;
  accessed?: object;
}

/** Initials with a hyphen, and pages from and to: a line does not end within. */
const unbroken = /\p{Lu}\.-\p{Lu}\.|(?<=, )[A-Z]?\d+–[A-Z]?\d+/gu;

const links = /https?:\/\/[^\s<]*[^\s<.,;)]/g;
const formatted = new WeakMap<Work, string>();

const withAuthor = (work: Work, author: object): Work =>
  work.custom?.moreAuthors ? { ...work, author: [...(work.author ?? []), author] } : work;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Names with their particles, for which BibTeX and RIS have one field; the day of access where there is an address. */
function forExport({ accessed, ...work }: Work): Work {
  const whole = (field: unknown): unknown =>
    Array.isArray(field) && field.some((one: object) => 'family' in one)
      ? field.map(({ family, ...one }: Record<string, unknown>) => {
          const { 'dropping-particle': dropping, 'non-dropping-particle': kept, ...rest } = one;
          const name = [dropping, kept, family].filter(Boolean).join(' ');
          return name ? { ...rest, family: name } : one;
        })
      : field;
  const fields = Object.entries(work).map(([field, value]) => [field, whole(value)]);
  return { ...(Object.fromEntries(fields) as Work), ...(work.URL && accessed && { accessed }) };
}

/** Letters of an address that are shown; of a longer one its beginning, which paper follows with the whole. */
const shownLetters = 60;

function linked(address: string): string {
  const shown = address.replace('https://doi.org/', 'doi:').replace(/^https?:\/\//, '');
  if (shown.length <= shownLetters) return `<a href="${address}">${shown}</a>`;
  const [host, first] = shown.split('/');
  return `<a rel="external" href="${address}">${host}/${first}/…</a>`;
}

function inApaStyle(work: Work): string {
  const whole = withAuthor(work, { literal: 'et al.' });
  const bibliography = new Cite(whole).format('bibliography', { format: 'html', template: 'apa' });
  const entry = /class="csl-entry">([\s\S]*?)<\/div>/.exec(bibliography)?.[1] ?? '';
  return entry
    .trim()
    .replace(/,? &#38; et al\./, ', et al.')
    .replaceAll(links, linked)
    .replaceAll(unbroken, '<span class="glue">$&</span>');
}

/** A work in APA style as HTML; its address is a link. */
export function formattedReference(work: Work): string {
  const known = formatted.get(work) ?? inApaStyle(work);
  formatted.set(work, known);
  return known;
}

/** BibTeX sorts and labels a work without author by its key; without one it complains. */
const sortKey = ({ author = [], title = '' }: Work) =>
  author.length > 0 ? '' : `\n\tkey = {${inLatex(title.replaceAll(/<[^>]*>/g, ''))}},`;

function asBibtex(work: Work): string {
  const entry = new Cite(withAuthor(forExport(work), { family: 'others' })).format('bibtex').trim();
  return (
    entry
      // A preprint is no article of a journal, which BibTeX would miss.
      .replace(/^@article(?=\{)/, work.type === 'article' ? '@misc' : '@article')
      .replace(/^(@\w+\{)[^,]*/, `$1${work.id}`)
      .replace(/^[^,]*,/, (head) => head + sortKey(work))
      .replace(' and {others}', ' and others')
      .replace(/^\s*howpublished = .*\n/m, '')
      // The names of months are macros, which stand without braces.
      .replace(/month = \{([a-z]{3})(?: \d+)?\}/, 'month = $1')
      .replace(/month = \{(\d+)\}/, (_, month: string) => `month = ${months[Number(month) - 1]}`)
  );
}

/** Works as BibTeX, each under the key the primer cites it by. */
export const bibtex = (works: readonly Work[]): string => works.map(asBibtex).join('\n\n');

/** A work in RIS, which reference managers import; the library cuts lines, importers end the field there. */
export const ris = (work: Work): string =>
  `${new Cite(forExport(work)).format('ris').trimEnd()} `.replaceAll(
    /\n(?![A-Z][A-Z0-9] {2}-)/g,
    '',
  );
