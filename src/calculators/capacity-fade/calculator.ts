import { defineCalculator } from '#kit/model/definition.ts';
import { cautionsOf } from './cautions.ts';
import { compute, type Details, type Values } from './compute.ts';
import { examples } from './examples.ts';
import { equation, working } from './formulas.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

export default defineCalculator({
  id: 'capacity-fade',
  title: 'Fade of a capacity',
  version: 1,
  inputs,
  outputs,
  compute: (values) => compute(values as Values),
  equation: (values) => equation(values as Values),
  working: (values, details: Details) => working(values as Values, details),
  cautions: (values, results, _literature, details: Details) =>
    cautionsOf(values as Values, results, details),
  examples,
  comparesWithLiterature: false,
  references: ['newman2021', 'albertus2021', 'gum2008'],
});
