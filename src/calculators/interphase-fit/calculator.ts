import { defineCalculator } from '#kit/model/definition.ts';
import { countRows } from '#table/table-text';
import { fitCautions } from './cautions.ts';
import { compute } from './compute.ts';
import { examples } from './examples.ts';
import { equation, working } from './formulas.ts';
import { requireChange } from './observable.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

export default defineCalculator({
  id: 'interphase-fit',
  title: 'The law of growth of an interphase, from measured values',
  version: 1,
  inputs,
  outputs,
  needsSolver: ({ models, law = '' }) =>
    models === 'all' || ['free-logarithmic', 'deal-grove', 'power'].includes(law),
  heavy: ({ texts }) => countRows(texts.data ?? '') > 300,
  compute: (values, context) => {
    requireChange(values.data);
    return compute(values, context);
  },
  equation,
  working,
  cautions: (values, results, _literature, details) => fitCautions(values, results, details),
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
    {
      calculator: 'design-map',
      says: 'Carry k on: does this interphase bind a cell?',
      carries: { parabolicRateConstant: 'parabolicRateConstant' },
      choices: { rate: 'at-potential' },
      asks: ['measuredPotential'],
    },
  ],
});
