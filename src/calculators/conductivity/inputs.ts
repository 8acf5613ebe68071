import type { Inputs } from '#kit/model/definition.ts';
import { electrodeInputs } from '../electrode.ts';

export const inputs = {
  bulkResistance: {
    kind: 'quantity',
    quantity: 'bulkResistance',
    label: 'bulk resistance',
    unit: 'Ohm',
    initial: '85.0 ± 0.6',
    help: 'Where the arc of the bulk meets the real axis at its low-frequency end. Take the end of the second arc and the result is the total conductivity.',
    range: { lower: 1, upper: 1e5, logarithmic: true },
  },
  thickness: {
    kind: 'quantity',
    quantity: 'thickness',
    unit: 'mm',
    initial: '1.50 ± 0.01',
    help: 'After pressing or sintering.',
    range: { lower: 0.01, upper: 5, logarithmic: true },
  },
  ...electrodeInputs({ electrodeDiameter: '12.00 ± 0.05', electrodeArea: '1.13 ± 0.01' }),
  // A pellet wider than its round electrodes, where its width is known.
  pelletDiameter: {
    kind: 'quantity',
    quantity: 'pelletDiameter',
    unit: 'mm',
    initial: '',
    optional: true,
    help: 'Where the pellet is wider than its electrode: the current that spreads beyond the rim is then taken off. Leave it empty where both end together.',
    when: { input: 'geometry', is: ['disc'] },
  },
  porosityModel: {
    kind: 'choice',
    label: 'correction for pores',
    options: [
      { id: 'none', label: 'none' },
      { id: 'bruggeman', label: 'Bruggeman' },
      { id: 'maxwell', label: 'Maxwell' },
    ],
    initial: 'bruggeman',
  },
  porosity: {
    kind: 'quantity',
    quantity: 'porosity',
    unit: '%',
    initial: '',
    optional: true,
    help: '1 − measured density / theoretical density. Leave it empty for a dense pellet.',
    when: { input: 'porosityModel', is: ['bruggeman', 'maxwell'] },
  },
  temperature: {
    kind: 'quantity',
    quantity: 'temperature',
    label: 'temperature of the measurement',
    unit: 'Cel',
    initial: '25',
    help: 'Used for the comparison below only.',
  },
  family: {
    kind: 'choice',
    label: 'compare with',
    options: [
      { id: 'any', label: 'all solid electrolytes' },
      { id: 'oxide', label: 'oxides' },
      { id: 'sulfide', label: 'sulfides' },
      { id: 'halide', label: 'halides' },
      { id: 'polymer', label: 'polymers' },
      { id: 'composite', label: 'composites' },
      { id: 'quasi-solid', label: 'quasi-solids' },
    ],
    initial: 'any',
  },
} as const satisfies Inputs;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    conductivity: typeof inputs;
  }
}
