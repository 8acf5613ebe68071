/** What can be downloaded from /data/, in the order in which it is offered. */
export const datasets = [
  { name: 'evidence', what: 'Reported results of papers', formats: ['csv', 'json'] },
  { name: 'electrolytes', what: 'Electrolyte materials', formats: ['csv', 'json'] },
  { name: 'references', what: 'Works cited', formats: ['csv', 'bib', 'ris', 'json'] },
  { name: 'corrections', what: 'Corrections to the review', formats: ['csv', 'json'] },
  { name: 'glossary', what: 'Terms and their definitions', formats: ['csv', 'json'] },
  { name: 'symbols', what: 'Symbols and units', formats: ['csv', 'json'] },
] as const;

const mediatypes = {
  csv: 'text/csv',
  json: 'application/json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
} as const;

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
