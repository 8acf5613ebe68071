import { citationKey, type Author, type CitedPage } from '#citation/cited-page';
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
  /** By which keys of citations begin. */
  key: string;
  authors: readonly Author[];
  version: string;
  /** Day of this edition: 2026-06-17. */
  edition: string;
  /** Absolute address of the calculator's own page, with a slash at its end. */
  page: string;
  /** Address of the repository, where faults are reported. */
  repository?: string;
}

/** Address that opens a calculator in a state, here or anywhere. */
export function permalink(site: Site, query: string): string {
  return site.page + placeInAddress(query);
}

/** A calculation in its present state. */
export interface Calculation {
  title: string;
  site: Site;
  query: string;
  /** Day of the calculation. */
  date: Date;
  works: readonly Work[];
}

/** A few letters that tell one state from another, so that both can stand in one bibliography. */
function mark(query: string): string {
  const hash = [...query].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1679616, 7);
  return hash.toString(36).padStart(4, '0');
}

/** A calculation in the form that can be cited: the date is its own, the edition stands with the version. */
export function calculationAsPage({ title, site, query, date }: Calculation): CitedPage {
  const day = date.toISOString().slice(0, 10);
  const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return {
    key: citationKey(site.key, `/calculation/${name}/${day}/${mark(query)}`),
    title: `${title} [calculation]`,
    authors: site.authors,
    site: site.name,
    version: `${site.version} of ${site.edition}`,
    date: day,
    url: permalink(site, query),
  };
}
