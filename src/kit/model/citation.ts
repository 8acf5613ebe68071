import type { Author } from '#citation/cited-page';
import { placeInAddress } from './link.ts';

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
export function permalink(site: Site, link: string): string {
  return site.page + placeInAddress(link);
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
