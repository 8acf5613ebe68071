import type { Inputs } from '#kit/model/definition.ts';
import { electrodeInputs } from '../electrode.ts';

export const inputs = {
  totalResistance: {
    kind: 'quantity',
    quantity: 'totalResistance',
    unit: 'Ohm',
    initial: '250 ± 3',
    help: 'Of the whole cell: where the last arc of the spectrum meets the real axis, the resistance of the leads subtracted.',
    range: { lower: 1, upper: 1e5, logarithmic: true },
  },
  thickness: {
    kind: 'quantity',
    quantity: 'thickness',
    label: 'thickness of the electrolyte',
    unit: 'mm',
    initial: '1.00 ± 0.01',
    range: { lower: 0.01, upper: 5, logarithmic: true },
  },
  ionicConductivity: {
    kind: 'quantity',
    quantity: 'ionicConductivity',
    label: 'total conductivity of the electrolyte',
    unit: 'mS/cm',
    initial: '0.80 ± 0.02',
    help: 'Grain boundaries included, of this pellet, at the temperature of this measurement.',
    range: { lower: 1e-3, upper: 30, logarithmic: true },
  },
  ...electrodeInputs({ electrodeDiameter: '10.00 ± 0.05', electrodeArea: '0.785 ± 0.008' }),
  interfaces: {
    kind: 'choice',
    label: 'interfaces in the measured resistance',
    options: [
      { id: '2', label: 'two equal ones: a symmetric cell' },
      { id: '1', label: 'one: measured against a reference electrode' },
    ],
    initial: '2',
    help: 'Two different interfaces cannot be told apart by arithmetic; a third electrode can.',
  },
} as const satisfies Inputs;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    'interfacial-resistance': typeof inputs;
  }
}
