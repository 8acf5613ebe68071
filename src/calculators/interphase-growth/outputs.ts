import type { Outputs } from '#kit/model/definition.ts';

export const outputs = {
  interphaseThickness: { quantity: 'interphaseThickness', unit: 'nm', main: true },
  areaSpecificResistance: {
    quantity: 'areaSpecificResistance',
    unit: 'Ohm.cm2',
    note: 'Of the interface, with the part that does not grow.',
  },
  timeToLimit: { quantity: 'timeToLimit', unit: 'h' },
  lithiumConsumed: {
    quantity: 'lithiumConsumed',
    unit: 'mA.h/cm2',
    note: 'For the whole layer, what was there at the start included. On the cathode side the electrolyte gives it up, on the lithium side it takes it up.',
  },
  parabolicRateConstant: {
    quantity: 'parabolicRateConstant',
    unit: 'nm2/h',
    note: 'At the temperature asked for.',
  },
  crossoverTime: {
    quantity: 'crossoverTime',
    unit: 'h',
    note: 'From here on a layer that began at zero is limited by transport more than by the reaction; the two limiting laws meet at half of it.',
  },
} as const satisfies Outputs;
