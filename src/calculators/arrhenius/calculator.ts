import { blame } from '#kit/model/blame.ts';
import { defineCalculator } from '#kit/model/definition.ts';
import { countRows } from '#table/table-text';
import { arrheniusCautions } from './cautions.ts';
import { compute, type Details, type Values } from './compute.ts';
import { examples, initialData } from './examples.ts';
import { equation, working } from './formulas.ts';

export default defineCalculator({
  id: 'arrhenius',
  title: 'Activation energy from conductivities at several temperatures',
  version: 1,
  inputs: {
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
  },
  outputs: {
    activationEnergy: {
      quantity: 'activationEnergy',
      unit: 'eV',
      main: true,
      note: 'In the convention chosen. Under the VTF law, the slope at the temperature of the prediction.',
    },
    predictedConductivity: {
      quantity: 'predictedConductivity',
      unit: 'mS/cm',
      note: 'The interval is that of the curve; one more measurement scatters wider (below).',
    },
    prefactor: {
      quantity: 'prefactor',
      alternatives: ['conductivityTemperaturePrefactor', 'vogelPrefactor'],
      label: 'prefactor',
      unit: 'S/cm',
    },
    pseudoActivationEnergy: { quantity: 'pseudoActivationEnergy', unit: 'eV' },
    idealGlassTemperature: { quantity: 'idealGlassTemperature', unit: 'K' },
    coefficientOfDetermination: {
      quantity: 'coefficientOfDetermination',
      unit: '1',
      digits: 6,
      note: 'Near 1 for almost any Arrhenius plot: look at the residuals instead.',
    },
  },
  needsSolver: ({ model, idealGlassTemperature = '' }) =>
    model === 'vtf' && idealGlassTemperature.trim() === '',
  heavy: ({ texts }) => countRows(texts.data ?? '') > 300,
  compute: (values, context) =>
    blame({ temperature: 'predictAt' }, () => compute(values as Values, context)),
  equation,
  working: (values, details) => working(values as Values, details as Details),
  cautions: (values, results, _literature, details) =>
    arrheniusCautions(values as Values, results, details as Details),
  examples,
  comparesWithLiterature: 'activationEnergies',
  references: ['famprikis2019', 'maier2004', 'bouchet2013', 'burnham2002', 'gum2008'],
  sendTo: [
    {
      calculator: 'interfacial-resistance',
      says: 'Carry σ on: subtract the electrolyte from a symmetric cell at this temperature',
      carries: { predictedConductivity: 'ionicConductivity' },
    },
  ],
});
