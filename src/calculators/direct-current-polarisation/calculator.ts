import { defineCalculator } from '#kit/model/definition.ts';
import { countRows } from '#table/table-text';
import { cautionsOf } from './cautions.ts';
import { compute, type Details } from './compute.ts';
import { examples } from './examples.ts';
import { equation, working } from './formulas.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

export default defineCalculator({
  id: 'direct-current-polarisation',
  title: 'Electrons in an electrolyte, by direct current',
  version: 1,
  inputs,
  outputs,
  heavy: ({ texts }) => texts.readings === 'trace' && countRows(texts.trace ?? '') > 2000,
  compute: (values, context) => compute(values, context),
  equation,
  working: (values, details: Details) => working(values, details),
  cautions: (values, results, _literature, details: Details) =>
    cautionsOf(values, results, details),
  examples,
  comparesWithLiterature: false,
  references: ['maier2004', 'han2019', 'gum2008'],
  sendTo: [
    {
      calculator: 'design-map',
      says: 'Carry σₑ on: how fast would a cell discharge itself?',
      carries: { electronicConductivity: 'electronicConductivity' },
    },
  ],
});
