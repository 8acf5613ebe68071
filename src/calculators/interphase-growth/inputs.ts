import type { Inputs } from '#kit/model/definition.ts';
import { productLayerInputs } from '../product-layer.ts';

const withParabola = { input: 'law', is: ['parabolic', 'deal-grove'] } as const;
const givenRate = [withParabola, { input: 'rate', is: ['given'] }] as const;
const wagnersRate = [withParabola, { input: 'rate', is: ['wagner'] }] as const;

/** The initial values are invented, of a plausible size: no rate constant is known to us that we could verify. */
export const inputs = {
  law: {
    kind: 'choice',
    label: 'law of growth',
    options: [
      { id: 'parabolic', label: 'parabolic (transport)' },
      { id: 'linear', label: 'linear (reaction)' },
      { id: 'deal-grove', label: 'Deal–Grove (both in turn)' },
      { id: 'logarithmic', label: 'logarithmic (self-choking)' },
    ],
    initial: 'parabolic',
    help: 'What limits the growth: transport through the layer, a reaction at its face, or both. It is your assumption; a law that fits does not prove its mechanism.',
  },
  rate: {
    kind: 'choice',
    label: 'rate constant',
    options: [
      { id: 'given', label: 'given' },
      { id: 'wagner', label: 'from the conductivities, after Wagner' },
    ],
    initial: 'given',
    when: withParabola,
  },
  parabolicRateConstant: {
    kind: 'quantity',
    quantity: 'parabolicRateConstant',
    label: 'parabolic rate constant',
    unit: 'nm2/h',
    initial: '18',
    help: 'Of x² = 2kt. Where an author writes x² = kₚt, k is half of kₚ. The initial value is illustrative.',
    range: { lower: 0.01, upper: 1e4, logarithmic: true },
    when: givenRate,
  },
  interphaseIonicConductivity: {
    kind: 'quantity',
    quantity: 'interphaseIonicConductivity',
    unit: 'S/cm',
    initial: '1e-7',
    help: 'Of the layer itself, not of the electrolyte. Illustrative; it makes a resistance of a thickness.',
    range: { lower: 1e-10, upper: 1e-4, logarithmic: true },
  },
  interphaseElectronicConductivity: {
    kind: 'quantity',
    quantity: 'interphaseElectronicConductivity',
    unit: 'S/cm',
    initial: '1e-13',
    help: 'Illustrative. The smaller of the two conductivities sets the rate.',
    range: { lower: 1e-16, upper: 1e-6, logarithmic: true },
    when: wagnersRate,
  },
  potentialBeyondWindow: {
    kind: 'quantity',
    quantity: 'potentialBeyondWindow',
    unit: 'V',
    initial: '2',
    help: 'How far the potential lies outside the stability limit of the electrolyte.',
    range: { lower: 0.05, upper: 4 },
    when: wagnersRate,
  },
  linearRateConstant: {
    kind: 'quantity',
    quantity: 'linearRateConstant',
    unit: 'nm/h',
    initial: '0.72',
    help: 'The greatest speed of the reaction at the face. Illustrative.',
    range: { lower: 1e-3, upper: 100, logarithmic: true },
    when: { input: 'law', is: ['linear', 'deal-grove'] },
  },
  logarithmicRate: {
    kind: 'quantity',
    quantity: 'logarithmicRate',
    unit: 'nm',
    initial: '10',
    help: 'Growth per factor e in time. Illustrative.',
    range: { lower: 0.1, upper: 100, logarithmic: true },
    when: { input: 'law', is: ['logarithmic'] },
  },
  timeConstant: {
    kind: 'quantity',
    quantity: 'timeConstant',
    unit: 'h',
    initial: '1',
    help: 'When the growth begins to slow down. Illustrative.',
    range: { lower: 1e-3, upper: 100, logarithmic: true },
    when: { input: 'law', is: ['logarithmic'] },
  },
  initialThickness: {
    kind: 'quantity',
    quantity: 'initialThickness',
    unit: 'nm',
    initial: '0',
    help: 'What is there when the clock starts.',
  },
  time: {
    kind: 'quantity',
    quantity: 'time',
    label: 'time at the potential',
    unit: 'h',
    initial: '1000',
    help: 'Not the number of cycles: a cycle counts only for the time it spends beyond the limit.',
    range: { lower: 1, upper: 2e4, logarithmic: true },
  },
  initialAreaSpecificResistance: {
    kind: 'quantity',
    quantity: 'initialAreaSpecificResistance',
    label: 'resistance that does not grow',
    unit: 'Ohm.cm2',
    initial: '10',
  },
  areaSpecificResistanceLimit: {
    kind: 'quantity',
    quantity: 'areaSpecificResistanceLimit',
    label: 'limit of the resistance',
    unit: 'Ohm.cm2',
    initial: '100',
    optional: true,
    help: 'Everything included. Leave it empty if you have none.',
  },
  ...productLayerInputs,
  rateActivationEnergy: {
    kind: 'quantity',
    quantity: 'rateActivationEnergy',
    unit: 'eV',
    initial: '',
    optional: true,
    help: 'Carries the rate from the reference temperature, where it was given, to the other.',
  },
  temperature: { kind: 'quantity', quantity: 'temperature', unit: 'Cel', initial: '25' },
  referenceTemperature: {
    kind: 'quantity',
    quantity: 'referenceTemperature',
    unit: 'Cel',
    initial: '25',
    help: 'Where the rate above holds.',
  },
} as const satisfies Inputs;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    'interphase-growth': typeof inputs;
  }
}
