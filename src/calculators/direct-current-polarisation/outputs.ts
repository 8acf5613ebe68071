import type { Outputs } from '#kit/model/definition.ts';

export const outputs = {
  electronicConductivity: {
    quantity: 'electronicConductivity',
    unit: 'S/cm',
    main: true,
    note: 'At the potential the sample has between these electrodes; beside lithium it may be another.',
  },
  electronicTransportNumber: { quantity: 'electronicTransportNumber', unit: '1', digits: 2 },
  ionicTransportNumber: { quantity: 'ionicTransportNumber', unit: '1', digits: 7 },
  steadyStateCurrent: {
    quantity: 'steadyStateCurrent',
    unit: 'nA',
    note: 'Mean over the last tenth of the time.',
  },
  resistance: {
    quantity: 'resistance',
    unit: 'MOhm',
    label: 'electronic resistance',
  },
  electrodeArea: { quantity: 'electrodeArea', unit: 'cm2' },
} as const satisfies Outputs;
