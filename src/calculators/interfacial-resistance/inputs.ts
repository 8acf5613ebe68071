import type { Inputs } from '#kit/model/definition.ts';
import { electrodeInputs } from '../electrode.ts';

const fromTotal = { input: 'from', is: ['total'] } as const;

export const inputs = {
  from: {
    kind: 'choice',
    label: 'measured resistance',
    options: [
      { id: 'total', label: 'of the whole cell' },
      { id: 'arc', label: 'of the interface’s own arc' },
    ],
    initial: 'total',
  },
  totalResistance: {
    kind: 'quantity',
    quantity: 'totalResistance',
    unit: 'Ohm',
    initial: '250 ± 3',
    help: 'Of the whole cell: where the last arc of the spectrum meets the real axis, the resistance of the leads subtracted. Without the arc of the salt, which a polymer or gel has at the lowest frequencies.',
    range: { lower: 1, upper: 1e5, logarithmic: true },
    when: fromTotal,
  },
  interfacialResistance: {
    kind: 'quantity',
    quantity: 'interfacialResistance',
    unit: 'Ohm',
    initial: '90.0 ± 2.0',
    help: 'The width of its arc on the real axis, where it stands apart from those of the electrolyte: an arc of some µF per cm², which changes with the electrode and not with the thickness.',
    range: { lower: 1, upper: 1e5, logarithmic: true },
    when: { input: 'from', is: ['arc'] },
  },
  thickness: {
    kind: 'quantity',
    quantity: 'thickness',
    label: 'thickness of the electrolyte',
    unit: 'mm',
    initial: '1.00 ± 0.01',
    range: { lower: 0.01, upper: 5, logarithmic: true },
    when: fromTotal,
  },
  ionicConductivity: {
    kind: 'quantity',
    quantity: 'ionicConductivity',
    label: 'total conductivity of the electrolyte',
    unit: 'mS/cm',
    initial: '0.80 ± 0.02',
    help: 'Grain boundaries included, of this pellet, at the temperature of this measurement.',
    range: { lower: 1e-3, upper: 30, logarithmic: true },
    when: fromTotal,
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
