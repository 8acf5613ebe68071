import type { Inputs } from '#kit/model/definition.ts';
import { electrodeInputs } from '../electrode.ts';

const byNumber = { input: 'readings', is: ['number'] } as const;
const byTrace = { input: 'readings', is: ['trace'] } as const;
const byVoltages = { input: 'readings', is: ['voltages'] } as const;

/** A pellet between two ion-blocking electrodes; all initial values are invented. */
export const inputs = {
  readings: {
    kind: 'choice',
    label: 'measured',
    options: [
      { id: 'number', label: 'one steady current' },
      { id: 'trace', label: 'the current in time' },
      { id: 'voltages', label: 'steady currents at several voltages' },
    ],
    initial: 'number',
  },
  appliedVoltage: {
    kind: 'quantity',
    quantity: 'appliedVoltage',
    unit: 'mV',
    initial: '500 ± 1',
    help: 'Below what decomposes the electrolyte or the electrode.',
    when: { input: 'readings', is: ['number', 'trace'] },
  },
  steadyStateCurrent: {
    kind: 'quantity',
    quantity: 'steadyStateCurrent',
    unit: 'nA',
    initial: '2.00 ± 0.05',
    help: 'When it no longer falls. Hours are usual; a current read after minutes is still that of ions.',
    when: byNumber,
  },
  trace: {
    kind: 'table',
    label: 'current after switching on',
    columns: [
      { id: 'time', quantity: 'time', unit: 's', domain: 'nonNegative' },
      { id: 'current', quantity: 'current', unit: 'nA' },
    ],
    minimumRows: 8,
    maximumRows: 50_000,
    initial: '',
    sample: 'direct-current-polarisation-trace.csv',
    when: byTrace,
  },
  steps: {
    kind: 'table',
    label: 'steady currents',
    columns: [
      { id: 'voltage', quantity: 'voltage', unit: 'mV' },
      { id: 'current', quantity: 'current', unit: 'nA', uncertainty: 'weighs' },
    ],
    minimumRows: 3,
    initial: '100,0.41;200,0.79;300,1.22;400,1.60;500,1.98',
    sample: 'direct-current-polarisation-voltages.csv',
    help: 'Each read when it no longer falls. The slope counts, so that a current at rest does no harm.',
    when: byVoltages,
  },
  thickness: {
    kind: 'quantity',
    quantity: 'thickness',
    unit: 'mm',
    initial: '1.00 ± 0.01',
    range: { lower: 0.01, upper: 5, logarithmic: true },
  },
  ...electrodeInputs({ electrodeDiameter: '12.00 ± 0.05', electrodeArea: '1.13 ± 0.01' }),
  ionicConductivity: {
    kind: 'quantity',
    quantity: 'ionicConductivity',
    unit: 'mS/cm',
    initial: '0.50 ± 0.02',
    optional: true,
    help: 'From a spectrum of the same pellet, grain boundaries included. Empty: no share of the current is given.',
  },
} as const satisfies Inputs;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    'direct-current-polarisation': typeof inputs;
  }
}
