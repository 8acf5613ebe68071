import type { Format } from './kind.ts';
import { kindsWith } from './kinds.ts';

/** What can be downloaded from /data/, in the order in which it is offered. */
export const datasets = kindsWith('download').map(({ collection, download }) => ({
  name: collection,
  what: download.what,
  formats: download.formats,
}));

const mediatypes: Record<Format, string> = {
  csv: 'text/csv',
  json: 'application/json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** Every file of every dataset. */
export const dataFiles = datasets.flatMap(({ name, what, formats }) =>
  formats.map((format) => ({
    name: `${name}-${format}`,
    dataset: name,
    path: `${name}.${format}`,
    title: what,
    format,
    mediatype: mediatypes[format],
  })),
);
