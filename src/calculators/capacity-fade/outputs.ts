import type { Outputs } from '#kit/model/definition.ts';

export const outputs = {
  cyclesToTarget: {
    quantity: 'cyclesToTarget',
    unit: '1',
    main: true,
    note: 'If every cycle keeps the same share of what was there before it.',
  },
  fadePerCycle: {
    quantity: 'fadePerCycle',
    unit: '%',
    note: 'Of what was there before the cycle.',
  },
  cyclesAtConstantLoss: {
    quantity: 'cycleNumber',
    unit: '1',
    label: 'cycles, if each took the same amount',
    note: 'The straight line instead: the two agree while little is lost.',
  },
  capacityRetention: {
    quantity: 'capacityRetention',
    unit: '%',
    label: 'left after the cycles made',
  },
  initialCapacity: {
    quantity: 'specificCapacity',
    alternatives: ['arealCapacity', 'cellCapacity', 'capacityRetention'],
    unit: 'mA.h/g',
    label: 'capacity of the fit at its first cycle',
  },
  equivalentEfficiency: {
    quantity: 'coulombicEfficiency',
    unit: '%',
    digits: 5,
    label: 'coulombic efficiency that would do it',
    note: 'If lost lithium were the only cause and none in reserve. Growing resistance needs no loss of lithium.',
  },
  reserveCycles: {
    quantity: 'reserveCycles',
    unit: '1',
    note: 'As long as these last, the capacity shows no loss at all.',
  },
} as const satisfies Outputs;
