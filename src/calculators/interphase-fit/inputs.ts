import type { Inputs } from '#kit/model/definition.ts';
import { productLayerInputs } from '../product-layer.ts';
import { initialData } from './examples.ts';

const asCharge = { input: 'observable', is: ['charge'] } as const;

export const inputs = {
  observable: {
    kind: 'choice',
    label: 'what was measured',
    options: [
      { id: 'areaSpecificResistance', label: 'area-specific resistance' },
      { id: 'resistance', label: 'resistance' },
      { id: 'thickness', label: 'thickness' },
      { id: 'charge', label: 'charge per area' },
    ],
    initial: 'areaSpecificResistance',
    help: 'Resistances of one interface: halve what a symmetric cell shows, electrolyte subtracted. A charge is what the growth itself has used.',
  },
  data: {
    kind: 'table',
    label: 'measured values',
    columns: [
      { id: 'time', quantity: 'time', unit: 'h', domain: 'nonNegative' },
      {
        id: 'value',
        quantity: 'areaSpecificResistance',
        unit: 'Ohm.cm2',
        domain: 'positive',
        uncertainty: 'weighs',
        under: {
          input: 'observable',
          words: {
            resistance: { quantity: 'resistance', unit: 'Ohm' },
            thickness: { quantity: 'interphaseThickness', unit: 'nm' },
            charge: { quantity: 'arealCharge', unit: 'uA.h/cm2' },
          },
        },
      },
    ],
    initial: initialData,
    sample: 'interphase-fit.csv',
    help: 'Time at the potential, not time since the cell was built. An uncertainty weighs its row, as in 31.4 ± 0.5.',
  },
  electrodeArea: {
    kind: 'quantity',
    quantity: 'electrodeArea',
    unit: 'cm2',
    initial: '1.13 ± 0.01',
    when: { input: 'observable', is: ['resistance'] },
  },
  interphaseIonicConductivity: {
    kind: 'quantity',
    quantity: 'interphaseIonicConductivity',
    unit: 'S/cm',
    initial: '2e-7',
    optional: true,
    help: 'A resistance alone gives k/σ²; this makes a thickness of it. The value here is illustrative. Leave it empty if you do not know it.',
    when: { input: 'observable', is: ['areaSpecificResistance', 'resistance'] },
  },
  molarVolume: { ...productLayerInputs.molarVolume, when: asCharge },
  lithiumPerFormula: { ...productLayerInputs.lithiumPerFormula, when: asCharge },
  models: {
    kind: 'choice',
    label: 'laws to compare',
    options: [
      { id: 'all', label: 'all six' },
      { id: 'simple', label: 'those with two coefficients' },
    ],
    initial: 'all',
  },
  timeConstant: {
    kind: 'quantity',
    quantity: 'timeConstant',
    label: 'time constant of the logarithm',
    unit: 'h',
    initial: '1',
    help: 'For the logarithmic law whose τ is given.',
  },
  law: {
    kind: 'choice',
    label: 'law for the prediction',
    options: [
      { id: 'parabolic', label: 'parabolic' },
      { id: 'linear', label: 'linear' },
      { id: 'logarithmic', label: 'logarithmic, τ given' },
      { id: 'free-logarithmic', label: 'logarithmic, τ fitted' },
      { id: 'deal-grove', label: 'Deal–Grove' },
      { id: 'power', label: 'power' },
    ],
    initial: 'parabolic',
  },
  predictAt: {
    kind: 'quantity',
    quantity: 'time',
    label: 'predict at',
    unit: 'h',
    initial: '1000',
    range: { lower: 1, upper: 1e4, logarithmic: true },
  },
} as const satisfies Inputs;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    'interphase-fit': typeof inputs;
  }
}
