import type { Inputs } from '#kit/model/definition.ts';

const byProtocol = { input: 'source', is: ['protocol'] } as const;
const withFailure = [byProtocol, { input: 'outcome', is: ['failed'] }] as const;

/** A stepped test as a lab book describes it. The initial values are illustrative. */
export const protocolInputs = {
  firstCurrentDensity: {
    kind: 'quantity',
    quantity: 'firstCurrentDensity',
    label: 'first current density',
    unit: 'mA/cm2',
    initial: '0.1',
    help: 'Current over the whole area of the electrode.',
    when: byProtocol,
  },
  stepCurrentDensity: {
    kind: 'quantity',
    quantity: 'stepCurrentDensity',
    label: 'step of the current density',
    unit: 'mA/cm2',
    initial: '0.1',
    when: byProtocol,
  },
  direction: {
    kind: 'choice',
    label: 'direction',
    options: [
      { id: 'alternating', label: 'alternating: there and back at each step' },
      { id: 'one-way', label: 'one way: always the same electrode is stripped' },
    ],
    initial: 'alternating',
    when: byProtocol,
  },
  halfCycle: {
    kind: 'choice',
    label: 'half-cycles have equal',
    options: [
      { id: 'time', label: 'time' },
      { id: 'capacity', label: 'capacity' },
    ],
    initial: 'time',
    when: byProtocol,
  },
  halfCycleTime: {
    kind: 'quantity',
    quantity: 'time',
    label: 'time of a half-cycle',
    unit: 'h',
    initial: '1',
    when: [byProtocol, { input: 'halfCycle', is: ['time'] }],
  },
  halfCycleCapacity: {
    kind: 'quantity',
    quantity: 'arealCapacity',
    label: 'capacity of a half-cycle',
    unit: 'mA.h/cm2',
    initial: '0.5',
    when: [byProtocol, { input: 'halfCycle', is: ['capacity'] }],
  },
  cyclesPerStep: {
    kind: 'quantity',
    quantity: 'cycleNumber',
    label: 'repetitions at each step',
    unit: '1',
    initial: '1',
    help: 'Whole cycles if the current alternates, half-cycles if it goes one way.',
    when: byProtocol,
  },
  restTime: {
    kind: 'quantity',
    quantity: 'time',
    label: 'rest after each half-cycle',
    unit: 'min',
    initial: '',
    optional: true,
    help: 'Moves no lithium, but gives voids time to close. It belongs in the report.',
    when: byProtocol,
  },
  outcome: {
    kind: 'choice',
    label: 'the test ended',
    options: [
      { id: 'failed', label: 'with a failure' },
      { id: 'survived', label: 'without a failure, at the last step planned' },
    ],
    initial: 'failed',
    when: byProtocol,
  },
  failedStep: {
    kind: 'quantity',
    quantity: 'cycleNumber',
    label: 'step that failed',
    unit: '1',
    initial: '7',
    help: 'Counted from one: the seventh step in these steps has 0.7 mA cm⁻².',
    when: withFailure,
  },
  failureTime: {
    kind: 'quantity',
    quantity: 'time',
    label: 'time in that step until it failed',
    unit: 'h',
    initial: '0.42',
    help: 'Under current, rests not counted, from the start of the step.',
    when: withFailure,
  },
  lastCurrentDensity: {
    kind: 'quantity',
    quantity: 'currentDensity',
    label: 'last current density',
    unit: 'mA/cm2',
    initial: '1',
    when: [byProtocol, { input: 'outcome', is: ['survived'] }],
  },
} as const satisfies Inputs;
