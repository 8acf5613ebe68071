import type { Inputs } from '#kit/model/definition.ts';

const forProfile = { input: 'question', is: ['profile'] } as const;
const forTransference = { input: 'question', is: ['transference'] } as const;
const bothIons = [forProfile, { input: 'mobileIons', is: ['both'] }] as const;
const oneIon = [forProfile, { input: 'mobileIons', is: ['cation'] }] as const;
const byIons = [...bothIons, { input: 'transport', is: ['ions'] }] as const;
const bySalt = [...bothIons, { input: 'transport', is: ['salt'] }] as const;
const byNumbers = [forTransference, { input: 'currents', is: ['numbers'] }] as const;
const byTrace = [forTransference, { input: 'currents', is: ['trace'] }] as const;

/** The initial values are those of the polymer in the chapter on flux: illustrative, of a plausible size. */
export const inputs = {
  question: {
    kind: 'choice',
    label: 'question',
    options: [
      { id: 'profile', label: 'where the salt goes under a current' },
      { id: 'transference', label: 'which t₊ a polarisation gives' },
    ],
    initial: 'profile',
  },
  mobileIons: {
    kind: 'choice',
    label: 'ions that move',
    options: [
      { id: 'both', label: 'both (salt in a polymer, gel or liquid)' },
      { id: 'cation', label: 'the cation alone (single-ion conductor)' },
    ],
    initial: 'both',
    when: forProfile,
  },
  transport: {
    kind: 'choice',
    label: 'given are',
    options: [
      { id: 'ions', label: 'D of each ion' },
      { id: 'salt', label: 'D and t₊ of the salt' },
    ],
    initial: 'ions',
    when: bothIons,
  },
  cationDiffusionCoefficient: {
    kind: 'quantity',
    quantity: 'cationDiffusionCoefficient',
    unit: 'cm2/s',
    initial: '2e-8',
    help: 'In the electrolyte itself, not in its pores. The initial values are illustrative.',
    when: byIons,
  },
  anionDiffusionCoefficient: {
    kind: 'quantity',
    quantity: 'anionDiffusionCoefficient',
    unit: 'cm2/s',
    initial: '6e-8',
    when: byIons,
  },
  diffusionCoefficient: {
    kind: 'quantity',
    quantity: 'diffusionCoefficient',
    label: 'diffusion coefficient of the salt',
    unit: 'cm2/s',
    initial: '3e-8',
    help: 'Of the salt as a whole, as a relaxation measures it: not that of an ion.',
    when: bySalt,
  },
  transferenceNumber: {
    kind: 'quantity',
    quantity: 'transferenceNumber',
    unit: '1',
    initial: '0.25',
    help: 'Of the cation. The flux that diffusion must carry goes with 1 − t₊.',
    when: bySalt,
  },
  initialConcentration: {
    kind: 'quantity',
    quantity: 'initialConcentration',
    unit: 'mol/L',
    initial: '1',
    range: { lower: 0.01, upper: 4, logarithmic: true },
    when: bothIons,
  },
  ionicConductivity: {
    kind: 'quantity',
    quantity: 'ionicConductivity',
    label: 'conductivity',
    unit: 'mS/cm',
    initial: '0.3',
    help: 'Of the electrolyte itself, at the temperature of the cell.',
    when: oneIon,
  },
  conductivity: {
    kind: 'quantity',
    quantity: 'conductivity',
    label: 'conductivity, if measured',
    unit: 'mS/cm',
    initial: '',
    optional: true,
    help: 'At the concentration above. Empty: that of ions which move independently of each other.',
    when: bothIons,
  },
  thickness: {
    kind: 'quantity',
    quantity: 'thickness',
    label: 'distance of the electrodes',
    unit: 'um',
    initial: '80',
    range: { lower: 1, upper: 1000, logarithmic: true },
    when: forProfile,
  },
  volumeFraction: {
    kind: 'quantity',
    quantity: 'volumeFraction',
    label: 'share of electrolyte in the volume',
    unit: '1',
    initial: '',
    optional: true,
    help: 'For an electrolyte in pores. Empty: it fills the gap.',
    when: forProfile,
  },
  tortuosity: {
    kind: 'quantity',
    quantity: 'tortuosity',
    unit: '1',
    initial: '',
    optional: true,
    help: 'τ of D ε/τ, and of σ ε/τ alike. Who writes D ε/τ² gives τ² here.',
    when: forProfile,
  },
  currentDensity: {
    kind: 'quantity',
    quantity: 'currentDensity',
    unit: 'mA/cm2',
    initial: '0.5',
    range: { lower: 0.001, upper: 10, logarithmic: true },
    when: [forProfile, { input: 'load', is: ['constant'] }],
  },
  load: {
    kind: 'choice',
    label: 'current',
    options: [
      { id: 'constant', label: 'constant from the start' },
      { id: 'steps', label: 'in steps' },
    ],
    initial: 'constant',
    when: bothIons,
  },
  steps: {
    kind: 'table',
    label: 'steps of the current',
    columns: [
      { id: 'duration', quantity: 'time', label: 'duration', unit: 'min', domain: 'positive' },
      {
        id: 'currentDensity',
        quantity: 'currentDensity',
        label: 'current density',
        unit: 'mA/cm2',
      },
    ],
    initial: '10,0.5;10,0;10,-0.5',
    sample: 'nernst-planck-steps.csv',
    help: 'One after the other; zero is a rest, a minus the other direction. After the last row the current is off.',
    when: [...bothIons, { input: 'load', is: ['steps'] }],
  },
  time: {
    kind: 'quantity',
    quantity: 'time',
    label: 'time asked for',
    unit: 's',
    initial: '600',
    range: { lower: 1, upper: 1e5, logarithmic: true },
    when: bothIons,
  },
  temperature: {
    kind: 'quantity',
    quantity: 'temperature',
    unit: 'Cel',
    initial: '60',
    range: { lower: -20, upper: 120 },
    when: bothIons,
  },
  thermodynamicFactor: {
    kind: 'quantity',
    quantity: 'thermodynamicFactor',
    label: 'thermodynamic factor',
    unit: '1',
    initial: '1',
    help: '1 + d ln f±/d ln c. One is an ideal salt; real ones have 1 to 6.',
    when: bothIons,
  },
  strippedAreaSpecificResistance: {
    kind: 'quantity',
    quantity: 'strippedAreaSpecificResistance',
    unit: 'Ohm.cm2',
    initial: '',
    optional: true,
    when: forProfile,
  },
  platedAreaSpecificResistance: {
    kind: 'quantity',
    quantity: 'platedAreaSpecificResistance',
    unit: 'Ohm.cm2',
    initial: '',
    optional: true,
    when: forProfile,
  },
  relativePermittivity: {
    kind: 'quantity',
    quantity: 'relativePermittivity',
    label: 'relative permittivity',
    unit: '1',
    initial: '10',
    help: 'For the Debye length alone, which must be far below the gap. Assumed.',
    when: bothIons,
  },
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
    help: 'Just after switching on, before the salt has moved.',
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

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    'nernst-planck': typeof inputs;
  }
}
