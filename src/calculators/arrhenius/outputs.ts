import type { Outputs } from '#kit/model/definition.ts';

export const outputs = {
  activationEnergy: {
    quantity: 'activationEnergy',
    alternatives: ['activationEnergyOfSigmaT'],
    label: 'activation energy',
    unit: 'eV',
    main: true,
    note: 'In the convention chosen. Under the VTF law, the slope at the temperature of the prediction.',
  },
  predictedConductivity: {
    quantity: 'predictedConductivity',
    unit: 'mS/cm',
    note: 'The interval is that of the curve; one more measurement scatters wider.',
  },
  targetTemperature: {
    quantity: 'targetTemperature',
    unit: 'Cel',
    label: 'temperature at which it is reached',
    note: 'Its ± by the delta method: that of ln σ over the slope of ln σ.',
  },
  prefactor: {
    quantity: 'prefactor',
    alternatives: ['conductivityTemperaturePrefactor', 'vogelPrefactor'],
    label: 'prefactor',
    unit: 'S/cm',
  },
  pseudoActivationEnergy: { quantity: 'pseudoActivationEnergy', unit: 'eV' },
  idealGlassTemperature: { quantity: 'idealGlassTemperature', unit: 'K' },
  coefficientOfDetermination: {
    quantity: 'coefficientOfDetermination',
    unit: '1',
    digits: 6,
    note: 'Near 1 for almost any Arrhenius plot: look at the residuals instead.',
  },
} as const satisfies Outputs;
