import type { Inputs } from '#kit/model/definition.ts';

const forRelaxation = { input: 'question', is: ['relaxation'] } as const;

/** The voltage that is left when the current is cut, between the same two lithium electrodes. */
export const relaxationInputs = {
  relaxation: {
    kind: 'table',
    label: 'voltage after the current was cut',
    columns: [
      { id: 'time', quantity: 'time', unit: 's', domain: 'nonNegative' },
      { id: 'voltage', quantity: 'voltage', unit: 'mV' },
    ],
    minimumRows: 8,
    maximumRows: 50_000,
    initial: '',
    sample: 'nernst-planck-relaxation.csv',
    help: 'Time and voltage, from the moment the current is cut. The late part counts.',
    when: forRelaxation,
  },
  restVoltage: {
    kind: 'quantity',
    quantity: 'restVoltage',
    unit: 'mV',
    initial: '',
    optional: true,
    help: 'What stays for ever, because the two electrodes are not alike. Empty: nothing.',
    when: forRelaxation,
  },
} as const satisfies Inputs;
