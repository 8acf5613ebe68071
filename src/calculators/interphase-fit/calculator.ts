import { defineCalculator } from '#kit/model/definition.ts';
import { countRows } from '#table/table-text';
import { fitCautions } from './cautions.ts';
import { compute, type Details, type Values } from './compute.ts';
import { examples, initialData } from './examples.ts';
import { equation, working } from './formulas.ts';
import { requireChange } from './observable.ts';

export default defineCalculator({
  id: 'interphase-fit',
  title: 'The law of growth of an interphase, from measured values',
  version: 1,
  inputs: {
    observable: {
      kind: 'choice',
      label: 'what was measured',
      options: [
        { id: 'areaSpecificResistance', label: 'area-specific resistance' },
        { id: 'resistance', label: 'resistance' },
        { id: 'thickness', label: 'thickness' },
      ],
      initial: 'areaSpecificResistance',
      help: 'Of one interface: halve what a symmetric cell shows, electrolyte subtracted.',
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
  },
  outputs: {
    parabolicRateConstant: {
      quantity: 'parabolicRateConstant',
      label: 'parabolic rate constant',
      unit: 'nm2/h',
      main: true,
      note: 'Of x² = 2kt. Authors who write x² = kₚt have kₚ = 2k.',
    },
    slope: {
      quantity: 'areaSpecificResistanceRootRate',
      alternatives: ['resistanceRootRate', 'thicknessRootRate'],
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
    initialThickness: {
      quantity: 'initialThickness',
      label: 'thickness at time zero',
      unit: 'nm',
    },
    prediction: {
      quantity: 'areaSpecificResistance',
      alternatives: ['resistance', 'interphaseThickness'],
      label: 'prediction',
      unit: 'Ohm.cm2',
      note: 'By the law chosen; the interval is that of its curve and takes the law for granted.',
    },
  },
  needsSolver: ({ models, law = '' }) =>
    models === 'all' || ['free-logarithmic', 'deal-grove', 'power'].includes(law),
  heavy: ({ texts }) => countRows(texts.data ?? '') > 300,
  compute: (values, context) => {
    requireChange(values.data);
    return compute(values as Values, context);
  },
  equation,
  working: (values, details) => working(values as Values, details as Details),
  cautions: (values, results, _literature, details) =>
    fitCautions(values as Values, results, details as Details),
  examples,
  comparesWithLiterature: false,
  references: [
    'wagner1933',
    'deal1965',
    'cabrera1949',
    'wenzel2015',
    'zuo2021',
    'burnham2002',
    'gum2008',
  ],
  sendTo: [
    {
      calculator: 'interphase-growth',
      says: 'Carry k on: how thick and how resistive does the layer become?',
      carries: {
        parabolicRateConstant: 'parabolicRateConstant',
        interphaseIonicConductivity: 'interphaseIonicConductivity',
        initialAreaSpecificResistance: 'initialAreaSpecificResistance',
      },
      choices: { law: 'parabolic', rate: 'given' },
    },
  ],
});
