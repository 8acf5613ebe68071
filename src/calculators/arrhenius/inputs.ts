import type { Inputs } from '#kit/model/definition.ts';
import { initialData } from './examples.ts';

export const inputs = {
  data: {
    kind: 'table',
    label: 'measured conductivities',
    columns: [
      { id: 'temperature', quantity: 'temperature', unit: 'Cel', domain: 'positive' },
      {
        id: 'conductivity',
        quantity: 'ionicConductivity',
        label: 'conductivity',
        unit: 'S/cm',
        domain: 'positive',
        uncertainty: 'weighs',
      },
      {
        id: 'relativeUncertainty',
        quantity: 'relativeUncertainty',
        label: 'uncertainty',
        unit: '%',
        optional: true,
        domain: 'positive',
      },
    ],
    initial: initialData,
    sample: 'arrhenius.csv',
    help: 'An uncertainty weighs its row: behind the conductivity, as in 3.10e-4 ± 0.05e-4, or as a share in the last column.',
  },
  model: {
    kind: 'choice',
    label: 'model',
    options: [
      { id: 'arrhenius', label: 'line, fitted (Arrhenius)' },
      { id: 'vtf', label: 'curve, fitted (VTF, for polymers)' },
      { id: 'known', label: 'line with a known activation energy' },
    ],
    initial: 'arrhenius',
  },
  form: {
    kind: 'choice',
    label: 'convention',
    options: [
      { id: 'sigmaT', label: 'σT against 1/T' },
      { id: 'sigma', label: 'σ against 1/T' },
    ],
    initial: 'sigmaT',
    help: 'Papers use either, and their energies differ by kT. Both are shown below.',
    when: { input: 'model', is: ['arrhenius', 'known'] },
  },
  activationEnergy: {
    kind: 'quantity',
    quantity: 'activationEnergy',
    unit: 'eV',
    initial: '0.30',
    help: 'In the convention chosen above.',
    range: { lower: 0.1, upper: 1 },
    when: { input: 'model', is: ['known'] },
  },
  idealGlassTemperature: {
    kind: 'quantity',
    quantity: 'idealGlassTemperature',
    label: 'ideal glass temperature',
    unit: 'Cel',
    initial: '',
    optional: true,
    help: 'About 50 K below the glass transition. Leave it empty to fit it.',
    when: { input: 'model', is: ['vtf'] },
  },
  predictAt: {
    kind: 'quantity',
    quantity: 'temperature',
    label: 'predict at',
    unit: 'Cel',
    initial: '60',
    range: { lower: -40, upper: 120 },
  },
} as const satisfies Inputs;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    arrhenius: typeof inputs;
  }
}
