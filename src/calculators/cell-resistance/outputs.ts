import type { Outputs } from '#kit/model/definition.ts';

export const outputs = {
  areaSpecificResistance: { quantity: 'areaSpecificResistance', unit: 'Ohm.cm2', main: true },
  currentDensity: { quantity: 'currentDensity', unit: 'mA/cm2' },
  voltageDrop: { quantity: 'voltageDrop', unit: 'mV' },
  heatFlux: { quantity: 'heatFlux', unit: 'mW/cm2' },
  dischargeVoltageEfficiency: { quantity: 'dischargeVoltageEfficiency', unit: '%' },
  roundTripVoltageEfficiency: { quantity: 'roundTripVoltageEfficiency', unit: '%' },
  maximumCurrentDensity: {
    quantity: 'maximumCurrentDensity',
    unit: 'mA/cm2',
    note: 'Highest load that still meets the target.',
  },
  maximumAreaSpecificResistance: {
    quantity: 'maximumAreaSpecificResistance',
    unit: 'Ohm.cm2',
    note: 'Highest resistance of the whole cell that still meets the target at this load.',
  },
} as const satisfies Outputs;
