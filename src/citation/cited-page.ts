/** A person, or a body that signs as author. */
export type Author = { family: string; given?: string } | { literal: string };

/** A page of the primer, a part of one, or a calculation, as something to cite. */
export interface CitedPage {
  /** By which a text cites it: `interphase:ion-transport-conductivity`. */
  key: string;
  title: string;
  authors: readonly Author[];
  /** Name of the site it belongs to. */
  site: string;
  version: string;
  /** Day of the edition, or of the calculation: 2026-06-17. */
  date: string;
  url: string;
}

/** The key of a page from the name of the book, its address and, for a part of it, its anchor. */
export function citationKey(name: string, path: string, anchor = ''): string {
  const steps = [...path.split('/'), anchor].filter(Boolean);
  return [name, steps.join('-')].filter(Boolean).join(':');
}

/** A date as year, month and day, all numbers. */
export function dateParts(date: string): [year: number, month: number, day: number] {
  return date.split('-').map(Number) as [number, number, number];
}

/** As CSL-JSON, the form in which citation software exchanges works. */
export function asCslJson({ key, title, authors, site, version, date, url }: CitedPage) {
  return {
    id: key,
    type: 'webpage',
    author: [...authors],
    title,
    'container-title': site,
    // Styles print the genre, and few of them the version.
    version,
    genre: `Version ${version}`,
    note: `${site}, version ${version}`,
    issued: { 'date-parts': [dateParts(date)] },
    URL: url,
  };
}
