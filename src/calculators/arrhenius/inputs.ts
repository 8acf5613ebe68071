import type { Inputs } from '#kit/model/definition.ts';
import { electrodeInputs } from '../electrode.ts';
import { initialData } from './examples.ts';

const asResistance = { input: 'measured', is: ['resistance'] } as const;
const electrode = electrodeInputs({
  electrodeDiameter: '10.00 ± 0.05',
  electrodeArea: '0.785 ± 0.008',
});

export const inputs = {
  measured: {
    kind: 'choice',
    label: 'what was measured',
    options: [
      { id: 'conductivity', label: 'conductivity' },
      { id: 'resistance', label: 'resistance of a pellet' },
    ],
    initial: 'conductivity',
  },
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
        under: {
          input: 'measured',
          own: 'conductivity',
          words: { resistance: { quantity: 'resistance', unit: 'Ohm', label: 'resistance' } },
        },
      },
      {
        id: 'relativeUncertainty',
        quantity: 'relativeUncertainty',
        label: 'uncertainty',
        unit: '%',
        optional: true,
        domain: 'positive',
      },
      { id: 'series', label: 'series', optional: true, hiddenUntilUsed: true },
    ],
    initial: initialData,
    sample: 'arrhenius.csv',
    help: 'An uncertainty weighs its row: behind the conductivity, as in 3.10e-4 ± 0.05e-4, or as a share in a column of its own. Rows of several series (bulk, grain boundary, sample A) are told apart by a last column with their names.',
  },
  series: {
    kind: 'choice',
    label: 'series for the results',
    options: [] as readonly { id: string; label: string }[],
    optionsFrom: { input: 'series', table: 'data', place: 3 },
    initial: '',
    help: 'All series are drawn and compared below.',
  },
  thickness: {
    kind: 'quantity',
    quantity: 'thickness',
    unit: 'mm',
    initial: '1.00 ± 0.01',
    help: 'One pellet for all rows: its ± moves the prefactor and the prediction, not the energy.',
    range: { lower: 0.01, upper: 5, logarithmic: true },
    when: [asResistance, { input: 'geometry', is: ['disc', 'area'] }],
  },
  geometry: {
    ...electrode.geometry,
    options: [
      ...electrode.geometry.options,
      { id: 'cellConstant', label: 'none: the cell constant L/A is known' },
    ],
    when: asResistance,
  },
  electrodeDiameter: {
    ...electrode.electrodeDiameter,
    when: [asResistance, electrode.electrodeDiameter.when],
  },
  electrodeArea: {
    ...electrode.electrodeArea,
    when: [asResistance, electrode.electrodeArea.when],
  },
  cellConstant: {
    kind: 'quantity',
    quantity: 'cellConstant',
    label: 'cell constant',
    unit: '1/cm',
    initial: '0.127 ± 0.002',
    help: 'Thickness over area: σ = K/R.',
    when: [asResistance, { input: 'geometry', is: ['cellConstant'] }],
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
    under: { input: 'form', words: { sigmaT: 'activationEnergyOfSigmaT' } },
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
  targetConductivity: {
    kind: 'quantity',
    quantity: 'targetConductivity',
    label: 'conductivity asked for',
    unit: 'mS/cm',
    initial: '',
    optional: true,
    help: 'The page then says at which temperature it is reached.',
  },
} as const satisfies Inputs;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    arrhenius: typeof inputs;
  }
}
