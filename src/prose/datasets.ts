/** What can be downloaded from /data/, in the order in which it is offered. */
export const datasets = [
  { name: 'evidence', what: 'Reported results of papers', formats: ['csv', 'json'] },
  { name: 'electrolytes', what: 'Electrolyte materials', formats: ['csv', 'json'] },
  { name: 'references', what: 'Works cited', formats: ['bib', 'json'] },
  { name: 'corrections', what: 'Corrections to the review', formats: ['json'] },
  { name: 'glossary', what: 'Terms and their definitions', formats: ['json'] },
  { name: 'symbols', what: 'Symbols and units', formats: ['json'] },
] as const;
