import type { Outputs } from '#kit/model/definition.ts';

export const outputs = {
  voltage: {
    quantity: 'voltage',
    unit: 'mV',
    main: true,
    label: 'voltage at the time asked for',
    note: 'Between the two lithium electrodes.',
  },
  transferenceNumber: {
    quantity: 'transferenceNumber',
    unit: '1',
    note: 'Equal to the transference number for an ideal dilute salt; otherwise the steady share of the current.',
  },
  diffusionCoefficient: {
    quantity: 'diffusionCoefficient',
    unit: 'cm2/s',
    label: 'diffusion coefficient of the salt',
    note: 'From the relaxation. In pores it is the effective one, D/τ.',
  },
  relaxationTime: {
    quantity: 'timeConstant',
    unit: 's',
    label: 'time constant of the late relaxation',
  },
  currentAtTime: {
    quantity: 'currentDensity',
    unit: 'mA/cm2',
    label: 'current density at the time asked for',
  },
  ohmicVoltage: { quantity: 'ohmicVoltage', unit: 'mV' },
  diffusionVoltage: { quantity: 'diffusionVoltage', unit: 'mV' },
  interfacialVoltage: { quantity: 'interfacialVoltage', unit: 'mV' },
  steadyVoltage: {
    quantity: 'steadyVoltage',
    unit: 'mV',
    note: 'If this current goes on for ever.',
  },
  depletionTime: {
    quantity: 'depletionTime',
    unit: 's',
    note: 'For this gap, in which the salt that piles up on one side comes to help the other.',
  },
  limitingCurrentDensity: { quantity: 'limitingCurrentDensity', unit: 'mA/cm2' },
  limitingCurrentRatio: { quantity: 'limitingCurrentRatio', unit: '1', digits: 3 },
  platedConcentration: { quantity: 'platedConcentration', unit: 'mol/L' },
  strippedConcentration: { quantity: 'strippedConcentration', unit: 'mol/L' },
  sandTime: {
    quantity: 'sandTime',
    unit: 's',
    note: 'For a gap without end: always a little too short.',
  },
  steadyStateTime: {
    quantity: 'steadyStateTime',
    unit: 's',
    note: 'Until 95 % of the steady profile stand at the electrodes.',
  },
  currentFraction: {
    quantity: 'currentFraction',
    unit: '1',
    note: 'Steady over initial current of a small voltage held, interfaces included.',
  },
  initialCurrent: { quantity: 'initialCurrent', unit: 'uA', note: 'From the trace.' },
  steadyStateCurrent: { quantity: 'steadyStateCurrent', unit: 'uA', note: 'From the trace.' },
  debyeLength: { quantity: 'debyeLength', unit: 'nm' },
} as const satisfies Outputs;
