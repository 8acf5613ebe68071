import type { Inputs } from '#kit/model/definition.ts';
import { initialData } from './examples.ts';

const byNumbers = { input: 'from', is: ['numbers'] } as const;
const byTable = { input: 'from', is: ['table'] } as const;
const byEfficiency = { input: 'from', is: ['efficiency'] } as const;

/** The initial values of all three questions are invented. */
export const inputs = {
  from: {
    kind: 'choice',
    label: 'known are',
    options: [
      { id: 'table', label: 'the capacities of many cycles' },
      { id: 'numbers', label: 'two capacities' },
      { id: 'efficiency', label: 'a coulombic efficiency' },
    ],
    initial: 'table',
  },
  capacityAs: {
    kind: 'choice',
    label: 'capacity',
    options: [
      { id: 'specificCapacity', label: 'per mass' },
      { id: 'arealCapacity', label: 'per area' },
      { id: 'charge', label: 'of the whole cell' },
      { id: 'retention', label: 'as a share of the first' },
    ],
    initial: 'specificCapacity',
    when: byTable,
  },
  data: {
    kind: 'table',
    label: 'capacity by cycle',
    columns: [
      { id: 'cycle', quantity: 'cycleNumber', label: 'cycle', unit: '1', domain: 'nonNegative' },
      {
        id: 'capacity',
        quantity: 'specificCapacity',
        label: 'capacity',
        unit: 'mA.h/g',
        domain: 'positive',
        uncertainty: 'weighs',
        under: {
          input: 'capacityAs',
          words: {
            arealCapacity: { quantity: 'arealCapacity', unit: 'mA.h/cm2', label: 'capacity' },
            charge: { quantity: 'cellCapacity', unit: 'mA.h', label: 'capacity' },
            retention: { quantity: 'capacityRetention', unit: '%', label: 'retention' },
          },
        },
      },
    ],
    minimumRows: 3,
    initial: initialData,
    sample: 'capacity-fade.csv',
    help: 'Of one rate and one temperature. Leave the formation cycles out. An uncertainty weighs its row, as in 162.1 ± 0.3.',
    when: byTable,
  },
  initialSpecificCapacity: {
    kind: 'quantity',
    quantity: 'initialSpecificCapacity',
    label: 'capacity at first',
    unit: 'mA.h/g',
    initial: '165.0 ± 0.5',
    help: 'Only the ratio counts: of a retention alone, give 100 here.',
    when: byNumbers,
  },
  specificCapacity: {
    kind: 'quantity',
    quantity: 'specificCapacity',
    label: 'capacity later',
    unit: 'mA.h/g',
    initial: '158.0 ± 0.5',
    help: 'At the same rate, temperature and limits of voltage.',
    when: byNumbers,
  },
  cycleNumber: {
    kind: 'quantity',
    quantity: 'cycleNumber',
    label: 'cycles between the two',
    unit: '1',
    initial: '100',
    when: byNumbers,
  },
  coulombicEfficiency: {
    kind: 'quantity',
    quantity: 'coulombicEfficiency',
    unit: '%',
    initial: '99.95 ± 0.01',
    help: 'Its distance from 100 % is what counts: 99.9 and 99.95 % differ by a factor of two.',
    when: byEfficiency,
  },
  arealCapacity: {
    kind: 'quantity',
    quantity: 'arealCapacity',
    label: 'areal capacity cycled',
    unit: 'mA.h/cm2',
    initial: '3',
    when: byEfficiency,
  },
  reserveArealCapacity: {
    kind: 'quantity',
    quantity: 'reserveArealCapacity',
    unit: 'mA.h/cm2',
    initial: '1',
    atLeast: 0,
    help: 'Lithium in the cell beside what the cathode takes up: 1 mA h cm⁻² is about 5 µm of metal. Zero for a cell that starts without.',
    when: byEfficiency,
  },
  targetRetention: {
    kind: 'quantity',
    quantity: 'targetRetention',
    unit: '%',
    initial: '80',
    range: { lower: 50, upper: 99 },
  },
} as const satisfies Inputs;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    'capacity-fade': typeof inputs;
  }
}
