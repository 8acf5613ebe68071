import type { Outputs } from '#kit/model/definition.ts';

const current = { unit: 'mA/cm2', quantity: 'currentDensity' } as const;

export const outputs = {
  allowedCurrentDensity: {
    quantity: 'allowedCurrentDensity',
    unit: 'mA/cm2',
    main: true,
    label: 'largest current density that every limit allows after this time',
    note: 'Of the limits on the map. What is not on it may bind earlier.',
  },
  maximumCurrentDensity: {
    quantity: 'maximumCurrentDensity',
    unit: 'mA/cm2',
    label: 'limit by the efficiency',
  },
  maximumRate: { quantity: 'rate', unit: '1/h', label: 'the same as a C-rate' },
  filamentCurrentDensity: {
    quantity: 'filamentCurrentDensity',
    unit: 'mA/cm2',
    label: 'limit by the flaw',
    note: 'Where the overpotential at its tip can open it.',
  },
  voidCurrentDensity: { ...current, label: 'limit by voids' },
  energyCurrentDensity: { ...current, label: 'limit by the energy to be delivered' },
  heatCurrentDensity: { ...current, label: 'limit by the heat' },
  windowCurrentDensity: { ...current, label: 'limit by the measured window' },
  currentDensity: { ...current, label: 'current density of your cell' },
  time: { quantity: 'time', unit: 'h', label: 'time at the potential' },
  timeToLimit: {
    quantity: 'timeToLimit',
    unit: 'h',
    label: 'time at the potential until your current meets its first limit',
  },
  potentialBeyondWindow: {
    quantity: 'potentialBeyondWindow',
    unit: 'V',
    label: 'beyond the window at the cathode',
  },
  shiftedPotentialBeyondWindow: {
    quantity: 'potentialBeyondWindow',
    unit: 'V',
    label: 'the same under your current',
    note: 'Before a film has grown.',
  },
  lithiumPotentialBeyondWindow: {
    quantity: 'potentialBeyondWindow',
    unit: 'V',
    label: 'beyond the window at the lithium',
  },
  shiftedLithiumPotentialBeyondWindow: {
    quantity: 'potentialBeyondWindow',
    unit: 'V',
    label: 'the same at the lithium under your current',
  },
  reactionEnergy: {
    quantity: 'reactionEnergy',
    unit: 'kJ/mol',
    label: 'driving force at the cathode, per lithium',
    note: 'As many electronvolts as there are volts beyond the window. A bound on what can happen, at 0 K where the window is computed; not a rate.',
  },
  interphaseThickness: {
    quantity: 'interphaseThickness',
    unit: 'nm',
    label: 'film, without the shift by the current',
  },
  loopThickness: {
    quantity: 'loopThickness',
    unit: 'nm',
    label: 'film, with your current throughout',
  },
  interfacialAreaSpecificResistance: {
    quantity: 'interfacialAreaSpecificResistance',
    unit: 'Ohm.cm2',
    label: 'resistance of the cathode interface with the film',
  },
  totalAreaSpecificResistance: { quantity: 'totalAreaSpecificResistance', unit: 'Ohm.cm2' },
  loopTotalAreaSpecificResistance: {
    quantity: 'totalAreaSpecificResistance',
    unit: 'Ohm.cm2',
    label: 'the same with your current throughout',
  },
  fractureOverpotential: { quantity: 'fractureOverpotential', unit: 'mV' },
  roundTripVoltageEfficiency: {
    quantity: 'roundTripVoltageEfficiency',
    unit: '%',
    note: 'Of your cell, at your current and after this time.',
  },
  heatFlux: { quantity: 'heatFlux', unit: 'mW/cm2', label: 'heat of your cell per area' },
  leakageCurrentDensity: { quantity: 'leakageCurrentDensity', unit: 'uA/cm2' },
  selfDischargeTime: {
    quantity: 'time',
    unit: 'd',
    label: 'time until the leak has emptied the cell',
  },
  specificEnergy: { quantity: 'specificEnergy', unit: 'W.h/kg' },
  energyDensity: { quantity: 'energyDensity', unit: 'W.h/L', label: 'energy per volume, empty' },
  chargedEnergyDensity: {
    quantity: 'energyDensity',
    unit: 'W.h/L',
    label: 'energy per volume, charged',
  },
} as const satisfies Outputs;
