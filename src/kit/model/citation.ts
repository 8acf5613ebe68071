import { placeInAddress } from './address.ts';

/** A work behind a calculator's model, already formatted. */
export interface Work {
  key: string;
  text: string;
  url: string;
}

/** What every calculator needs to know of the site it stands on. */
export interface Site {
  name: string;
  version: string;
  /** Absolute address of the calculator's own page, with a slash at its end. */
  page: string;
}

/** Address that opens a calculator in a state, here or anywhere. */
export function permalink(site: Site, query: string): string {
  return site.page + placeInAddress(query);
}

interface Cited {
  title: string;
  site: Site;
  query: string;
  /** Day of the calculation. */
  date: Date;
  works: readonly Work[];
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The calculation as a sentence for a list of references. */
export function citeAsText({ title, site, query, date, works }: Cited): string {
  const behind = works.map((work) => `  ${work.text}`).join('\n');
  const head = `${site.name} (${date.getFullYear()}). ${title} [calculator], version ${site.version}. Calculated on ${day(date)}. ${permalink(site, query)}`;
  return behind ? `${head}\nModel after:\n${behind}` : head;
}

/** The calculation as a BibTeX entry; the works behind its model stand in the note. */
export function citeAsBibtex({ title, site, query, date, works }: Cited): string {
  const slug = title.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const note =
    works.length > 0 ? `,\n  note = {Model after ${works.map((w) => w.key).join(', ')}}` : '';
  return `@misc{interphase-${slug}-${day(date)},
  author = {{${site.name}}},
  title = {${title} (calculator)},
  year = {${date.getFullYear()}},
  version = {${site.version}},
  url = {${permalink(site, query)}},
  urldate = {${day(date)}}${note}
}`;
}
