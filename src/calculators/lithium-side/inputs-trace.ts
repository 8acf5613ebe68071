import type { Inputs } from '#kit/model/definition.ts';

const byTrace = { input: 'source', is: ['trace'] } as const;

/** What an instrument recorded, and from when on a change counts. */
export const traceInputs = {
  recorded: {
    kind: 'choice',
    label: 'the current is recorded as',
    options: [
      { id: 'currentDensity', label: 'current density' },
      { id: 'current', label: 'current: it is divided by the area' },
    ],
    initial: 'currentDensity',
    when: byTrace,
  },
  trace: {
    kind: 'table',
    label: 'measured trace',
    columns: [
      { id: 'time', quantity: 'time', unit: 'h' },
      {
        id: 'current',
        quantity: 'currentDensity',
        unit: 'mA/cm2',
        under: {
          input: 'recorded',
          words: { current: { quantity: 'current', unit: 'mA' } },
        },
      },
      { id: 'voltage', quantity: 'voltage', unit: 'V' },
      {
        id: 'resistance',
        quantity: 'areaSpecificResistance',
        label: 'ASR from spectra',
        unit: 'Ohm.cm2',
        domain: 'positive',
        optional: true,
      },
      { id: 'specimen', label: 'specimen', optional: true },
    ],
    minimumRows: 8,
    maximumRows: 50_000,
    initial: '',
    sample: 'lithium-side-trace.csv',
    help: 'Time, current with its sign, voltage. Rests, gaps, unequal intervals and either sign first are understood. Where spectra were taken, their ASR stands beside the row.',
    when: byTrace,
  },
  fallOfVoltage: {
    kind: 'quantity',
    quantity: 'ratio',
    label: 'sudden fall of the voltage that counts as a soft short',
    unit: '%',
    initial: '20',
    help: 'Within a half-cycle, from one fiftieth of it to the next.',
    when: byTrace,
  },
  riseOfVoltage: {
    kind: 'quantity',
    quantity: 'ratio',
    label: 'rise of the voltage that counts as a sign of voids',
    unit: '%',
    initial: '20',
    help: 'Over a half-cycle, its first tenth left out.',
    when: byTrace,
  },
  wireShare: {
    kind: 'quantity',
    quantity: 'ratio',
    label: 'resistance left in a hard short',
    unit: '%',
    initial: '5',
    help: 'Of U/j in the first half-cycle: below it only a wire of lithium is left.',
    when: byTrace,
  },
  shortCriterion: {
    kind: 'choice',
    label: 'a failure is',
    options: [
      { id: 'any', label: 'every sudden fall of the voltage' },
      { id: 'confirmed', label: 'only a fall that the ASR confirms, or a hard short' },
    ],
    initial: 'any',
    help: 'A contact that improves lowers the voltage as well.',
    when: byTrace,
  },
} as const satisfies Inputs;
