import type { Inputs } from '#kit/model/definition.ts';

const activationEnergy = {
  id: 'activationEnergy',
  quantity: 'activationEnergy',
  label: 'activation energy',
  unit: 'eV',
  uncertainty: 'carried',
  optional: true,
} as const;

export const inputs = {
  layers: {
    kind: 'table',
    label: 'layers',
    columns: [
      {
        id: 'thickness',
        quantity: 'thickness',
        label: 'thickness',
        unit: 'um',
        domain: 'positive',
        uncertainty: 'carried',
      },
      {
        id: 'ionicConductivity',
        quantity: 'ionicConductivity',
        label: 'conductivity',
        unit: 'mS/cm',
        domain: 'positive',
        uncertainty: 'carried',
      },
      activationEnergy,
      {
        id: 'form',
        label: 'of σ or σT',
        words: ['sigmaT', 'sigma'],
        wordLabels: ['σT', 'σ'],
        optional: true,
      },
      { id: 'name', label: 'name', optional: true },
    ],
    initial: '25,1,0.30,sigmaT,separator',
    sample: 'cell-resistance-layers.csv',
    help: 'What the ions cross in bulk, at the reference temperature. Without an activation energy a layer keeps its resistance at every temperature. A number may carry its uncertainty, as in 25 ± 1.',
  },
  interfaces: {
    kind: 'table',
    label: 'interfaces',
    columns: [
      {
        id: 'areaSpecificResistance',
        quantity: 'areaSpecificResistance',
        label: 'ASR',
        unit: 'Ohm.cm2',
        domain: 'positive',
        uncertainty: 'carried',
      },
      activationEnergy,
      { id: 'name', label: 'name', optional: true },
    ],
    initial: '10,0.50,lithium side;15,0.50,cathode side',
    sample: 'cell-resistance-interfaces.csv',
    help: 'Each interface once, per area, at the reference temperature; with its uncertainty, if you know it, as in 10 ± 2.',
  },
  temperature: {
    kind: 'quantity',
    quantity: 'temperature',
    unit: 'Cel',
    initial: '25',
    range: { lower: -20, upper: 80 },
  },
  referenceTemperature: {
    kind: 'quantity',
    quantity: 'referenceTemperature',
    unit: 'Cel',
    initial: '25',
  },
  load: {
    kind: 'choice',
    label: 'load',
    options: [
      { id: 'current', label: 'current density' },
      { id: 'rate', label: 'areal capacity and C-rate' },
    ],
    initial: 'current',
  },
  currentDensity: {
    kind: 'quantity',
    quantity: 'currentDensity',
    unit: 'mA/cm2',
    initial: '1',
    range: { lower: 0.05, upper: 20, logarithmic: true },
    when: { input: 'load', is: ['current'] },
  },
  arealCapacity: {
    kind: 'quantity',
    quantity: 'arealCapacity',
    unit: 'mA.h/cm2',
    initial: '3',
    when: { input: 'load', is: ['rate'] },
  },
  rate: {
    kind: 'quantity',
    quantity: 'rate',
    unit: '1/h',
    initial: '1',
    when: { input: 'load', is: ['rate'] },
  },
  cellVoltage: { kind: 'quantity', quantity: 'cellVoltage', unit: 'V', initial: '3.7' },
  targetEfficiency: {
    kind: 'quantity',
    quantity: 'targetEfficiency',
    label: 'target of the round-trip voltage efficiency',
    unit: '%',
    initial: '90',
  },
} as const satisfies Inputs;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    'cell-resistance': typeof inputs;
  }
}
