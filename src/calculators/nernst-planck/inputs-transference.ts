import type { Inputs } from '#kit/model/definition.ts';

const forTransference = { input: 'question', is: ['transference'] } as const;
const byNumbers = [forTransference, { input: 'currents', is: ['numbers'] }] as const;
const byTrace = [forTransference, { input: 'currents', is: ['trace'] }] as const;

/** A small voltage that is held, and the currents that flow. The values are illustrative. */
export const transferenceInputs = {
  appliedVoltage: {
    kind: 'quantity',
    quantity: 'appliedVoltage',
    unit: 'mV',
    initial: '10',
    help: 'At most about 10 mV: the formula is that of small voltages.',
    when: forTransference,
  },
  currents: {
    kind: 'choice',
    label: 'currents',
    options: [
      { id: 'numbers', label: 'two numbers' },
      { id: 'trace', label: 'from the measured trace' },
    ],
    initial: 'numbers',
    when: forTransference,
  },
  initialCurrent: {
    kind: 'quantity',
    quantity: 'initialCurrent',
    unit: 'uA',
    initial: '50 ± 1',
    help: 'Just after switching on: the interfaces charged, the salt not yet moved.',
    when: byNumbers,
  },
  steadyStateCurrent: {
    kind: 'quantity',
    quantity: 'steadyStateCurrent',
    unit: 'uA',
    initial: '12.0 ± 0.1',
    help: 'When it no longer falls.',
    when: byNumbers,
  },
  trace: {
    kind: 'table',
    label: 'current after switching on',
    columns: [
      { id: 'time', quantity: 'time', unit: 's', domain: 'nonNegative' },
      { id: 'current', quantity: 'current', unit: 'uA' },
    ],
    minimumRows: 8,
    maximumRows: 50_000,
    initial: '',
    sample: 'nernst-planck-trace.csv',
    help: 'Time and current, from the moment the voltage is switched on.',
    when: byTrace,
  },
  initialInterfaceResistance: {
    kind: 'quantity',
    quantity: 'initialInterfaceResistance',
    unit: 'Ohm',
    initial: '60 ± 2',
    help: 'Of both interfaces, from the spectrum before.',
    when: forTransference,
  },
  steadyStateInterfaceResistance: {
    kind: 'quantity',
    quantity: 'steadyStateInterfaceResistance',
    unit: 'Ohm',
    initial: '70 ± 2',
    help: 'Of both interfaces, from the spectrum after. They change: measure twice.',
    when: forTransference,
  },
} as const satisfies Inputs;
