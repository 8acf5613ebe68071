import { defineCalculator } from '#kit/model/definition.ts';
import { countRows } from '#table/table-text';
import { cautionsOf } from './cautions.ts';
import { compute, isMeasured, type Details, type Values } from './compute.ts';
import { examples } from './examples.ts';
import { equation, working } from './formulas.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

export default defineCalculator({
  id: 'nernst-planck',
  title: 'Salt under a current',
  version: 1,
  inputs,
  outputs,
  heavy: ({ texts: { question, currents, trace = '', relaxation = '' } }) =>
    (question === 'transference' && currents === 'trace' && countRows(trace) > 2000) ||
    (question === 'relaxation' && countRows(relaxation) > 2000),
  later: { when: isMeasured, load: () => import('./later.ts') },
  compute: (values, context) => compute(values as Values, context),
  equation: (values) => equation(values as Values),
  working: (values, details: Details) => working(values as Values, details),
  cautions: (values, results, literature, details: Details) =>
    cautionsOf(values as Values, results, literature, details),
  examples,
  comparesWithLiterature: false,
  references: ['newman2021', 'sand1901', 'chazalviel1990', 'evans1987', 'bruce1987'],
});
