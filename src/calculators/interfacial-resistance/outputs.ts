import type { Outputs } from '#kit/model/definition.ts';

export const outputs = {
  interfacialAreaSpecificResistance: {
    quantity: 'interfacialAreaSpecificResistance',
    label: 'area-specific resistance of one interface',
    unit: 'Ohm.cm2',
    main: true,
  },
  totalAreaSpecificResistance: {
    quantity: 'totalAreaSpecificResistance',
    label: 'whole cell',
    unit: 'Ohm.cm2',
  },
  electrolyteAreaSpecificResistance: {
    quantity: 'electrolyteAreaSpecificResistance',
    label: 'electrolyte',
    unit: 'Ohm.cm2',
  },
  electrodeArea: { quantity: 'electrodeArea', unit: 'cm2' },
} as const satisfies Outputs;
