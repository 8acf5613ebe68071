import { defineCalculator } from '#kit/model/definition.ts';
import { countRows } from '#table/table-text';
import { cautionsOf } from './cautions.ts';
import { compute, type Details } from './compute.ts';
import { examples } from './examples.ts';
import { equation, working } from './formulas.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

export default defineCalculator({
  id: 'lithium-side',
  title: 'Critical current density and what is nearest to failing',
  version: 1,
  inputs,
  outputs,
  later: {
    when: ({ source, limits }) => source === 'trace' || limits === 'with',
    load: () => import('./later.ts'),
  },
  heavy: ({ texts }) => texts.source === 'trace' && countRows(texts.trace ?? '') > 2000,
  compute: (values, context) => compute(values, context),
  equation,
  working: (values, details: Details) => working(values, details),
  cautions: (values, results, _literature, details: Details) =>
    cautionsOf(values, results, details),
  examples,
  comparesWithLiterature: false,
  references: [
    'krauskopf2020',
    'krauskopf2019',
    'porz2017',
    'klinsmann2019',
    'masias2019',
    'monroe2005',
    'ahmad2017',
    'cooper1969',
    'weibull1951',
    'lowack2026',
    'wu2006',
    'ccdstandard2023',
    'gum2008',
  ],
});
