import type { Outputs } from '#kit/model/definition.ts';
import type { inputs } from './inputs.ts';

export const outputs = {
  parabolicRateConstant: {
    quantity: 'parabolicRateConstant',
    label: 'parabolic rate constant',
    unit: 'nm2/h',
    main: true,
    note: 'Of x² = 2kt. Authors who write x² = kₚt have kₚ = 2k.',
    ruledBy: { input: 'interphaseIonicConductivity' satisfies keyof typeof inputs, digits: 2 },
  },
  parabolicRateConstantOfResistance: {
    quantity: 'parabolicRateConstantOfResistance',
    unit: 'Ohm2.cm4/h',
    note: 'Of (ASR − ASR₀)² = 2(k/σ²)t: all that resistances fix, without any conductivity.',
  },
  slope: {
    quantity: 'areaSpecificResistanceRootRate',
    alternatives: ['resistanceRootRate', 'thicknessRootRate', 'arealChargeRootRate'],
    label: 'slope against √t',
    unit: 'Ohm.cm2/h0.5',
  },
  initialResistance: {
    quantity: 'initialResistance',
    label: 'resistance at time zero',
    unit: 'Ohm',
  },
  initialAreaSpecificResistance: {
    quantity: 'initialAreaSpecificResistance',
    label: 'area-specific resistance at time zero',
    unit: 'Ohm.cm2',
  },
  initialArealCharge: {
    quantity: 'initialArealCharge',
    label: 'charge per area at time zero',
    unit: 'uA.h/cm2',
  },
  initialThickness: {
    quantity: 'initialThickness',
    label: 'thickness at time zero',
    unit: 'nm',
  },
  prediction: {
    quantity: 'areaSpecificResistance',
    alternatives: ['resistance', 'interphaseThickness', 'arealCharge'],
    label: 'prediction',
    unit: 'Ohm.cm2',
    note: 'By the law chosen; the interval is that of its curve and takes the law for granted.',
  },
  predictedThickness: {
    quantity: 'interphaseThickness',
    label: 'prediction, as a thickness',
    unit: 'nm',
  },
} as const satisfies Outputs;
