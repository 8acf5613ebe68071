import type { Outputs } from '#kit/model/definition.ts';
import { grainBoundaryOutputs } from './grain-boundaries.ts';

export const outputs = {
  ionicConductivity: { quantity: 'ionicConductivity', unit: 'mS/cm', main: true },
  ...grainBoundaryOutputs,
  resistivity: { quantity: 'resistivity', unit: 'Ohm.cm' },
  electrodeArea: { quantity: 'electrodeArea', unit: 'cm2' },
  rimCurrentFactor: {
    quantity: 'rimCurrentFactor',
    unit: '1',
    note: 'The conductivity is divided by it. The formula itself may be off by 0.1 % where the thickness is a quarter of the electrode’s diameter, by 0.5 % at a half; the ± holds that.',
  },
  denseConductivity: {
    quantity: 'denseConductivity',
    unit: 'mS/cm',
    note: 'What the same material would conduct without pores.',
  },
} as const satisfies Outputs;
