import type { TableColumn, TableShape } from '#table/column';

/** What became of a specimen: the event came, it did not come up to the value, or the specimen was lost before. */
export const outcomes = ['event', 'no event', 'lost'] as const;

const later = { optional: true, hiddenUntilUsed: true } as const;

/** What specimens are measured by, each with a column; `comparison` says how two sets are compared. */
export const specimenColumns = [
  {
    id: 'criticalCurrentDensity',
    quantity: 'criticalCurrentDensity',
    unit: 'mA/cm2',
    optional: true,
    domain: 'positive',
  },
  {
    id: 'onsetTemperature',
    label: 'onset',
    quantity: 'temperature',
    unit: 'Cel',
    domain: 'positive',
    ...later,
  },
  {
    id: 'runawayTemperature',
    label: 'runaway',
    quantity: 'temperature',
    unit: 'Cel',
    domain: 'positive',
    ...later,
  },
  {
    id: 'temperatureRise',
    label: 'rise of the temperature',
    quantity: 'temperatureRise',
    unit: 'K',
    domain: 'positive',
    ...later,
  },
  {
    id: 'maximumHeatingRate',
    label: 'highest rate of warming',
    quantity: 'heatingRate',
    unit: 'K/min',
    domain: 'positive',
    ...later,
  },
  {
    id: 'heatReleased',
    label: 'heat released',
    quantity: 'heat',
    unit: 'kJ',
    domain: 'positive',
    ...later,
  },
  {
    id: 'growthCoefficient',
    label: 'growth coefficient',
    quantity: 'areaSpecificResistanceRootRate',
    unit: 'Ohm.cm2/h0.5',
    domain: 'positive',
    ...later,
  },
  {
    id: 'gasPerCapacity',
    label: 'gas per capacity',
    quantity: 'amountPerCapacity',
    unit: 'mmol/A/h',
    domain: 'positive',
    ...later,
  },
  {
    id: 'hydrogenSulfidePeak',
    label: 'peak of hydrogen sulfide',
    quantity: 'gasFraction',
    unit: 'ppm',
    domain: 'positive',
    ...later,
  },
  {
    id: 'contactLossStress',
    label: 'stress at loss of contact',
    quantity: 'pressure',
    unit: 'MPa',
    domain: 'positive',
    ...later,
  },
  {
    id: 'fractureStress',
    label: 'stress at fracture',
    quantity: 'pressure',
    unit: 'MPa',
    domain: 'positive',
    ...later,
  },
] as const satisfies readonly TableColumn[];

export type MetricId = (typeof specimenColumns)[number]['id'];

/** The tables of a record. */
export const tables = {
  layers: {
    label: 'Layers of the cell',
    columns: [
      { id: 'name', label: 'layer' },
      { id: 'thickness', quantity: 'thickness', unit: 'um', optional: true, domain: 'positive' },
      {
        id: 'arealMass',
        quantity: 'arealMass',
        unit: 'mg/cm2',
        optional: true,
        domain: 'positive',
      },
    ],
    minimumRows: 0,
  },
  specimens: {
    label: 'Specimens, one a row',
    columns: [
      { id: 'specimen', label: 'specimen' },
      { id: 'outcome', label: 'outcome', words: outcomes },
      ...specimenColumns,
    ],
    minimumRows: 0,
  },
  growth: {
    label: 'Resistance of the interface against time',
    columns: [
      { id: 'time', quantity: 'time', unit: 'h', domain: 'nonNegative' },
      {
        id: 'areaSpecificResistance',
        quantity: 'areaSpecificResistance',
        unit: 'Ohm.cm2',
        domain: 'positive',
      },
    ],
    minimumRows: 0,
  },
} as const satisfies Record<string, TableShape>;

export type TableId = keyof typeof tables;

export const tableIds = Object.keys(tables) as TableId[];
