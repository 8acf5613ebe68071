/** Invented records, only to see that the drawings that take records draw them. */
export const sampleProps: Record<string, Record<string, unknown>> = {
  'solid-state-cell': {
    links: {
      lithium: '/lithium-side/',
      lithiumInterface: '/lithium-side/interphase/',
      electrolyte: '/ion-transport/',
      interface: '/interface/',
      cathodeInterface: '/cathode-side/growth/',
      cathode: '/cathode-side/',
      coating: '/stabilization/',
    },
  },
  'conductivity-of-families': {
    records: [
      {
        name: 'A',
        family: 'oxide',
        conductivity: 1e-3,
        temperatureC: 25,
        contribution: 'total',
        activationEnergy: 0.35,
      },
      {
        name: 'B',
        family: 'sulfide',
        conductivity: 1e-2,
        temperatureC: 27,
        contribution: 'bulk',
        activationEnergy: 0.25,
        arrheniusForm: 'sigma',
      },
      { name: 'C', family: 'polymer', conductivity: 5e-6, temperatureC: 25, contribution: 'total' },
    ],
  },
  'stability-windows': {
    windows: [
      { name: 'A', family: 'oxide', low: 0.05, high: 2.9, kind: 'thermodynamic' },
      { name: 'B', family: 'polymer', low: 0, high: 3.9, kind: 'apparent' },
    ],
    electrodes: [
      { name: 'lithium', low: 0, high: 0 },
      { name: 'oxide', low: 3.7, high: 4.3 },
    ],
  },
  'evidence-map': {
    criteria: ['resistance', 'scale'],
    rows: [
      { mechanism: 'a coating of two words', cells: ['dry', 'none'] },
      { mechanism: 'a layer', cells: ['liquid', 'words'], added: [true, false] },
      { mechanism: 'another', cells: ['unstated', 'shared'] },
    ],
  },
  'stack-budget': {
    rows: [
      { name: 'Electrolyte', share: 0.4, kind: 'electrolyte' },
      { name: 'Cathode interface', share: 0.6, kind: 'interface' },
    ],
  },
  'study-timeline': {
    events: [
      { year: 2007, label: 'a garnet conducts', key: 'first2007', href: '/references/#first2007' },
      {
        year: 2021,
        label: 'two studies of one year, with a label of several lines',
        key: 'second2021',
      },
      { year: 2021, label: 'the other', key: 'third2021' },
    ],
  },
};
