import { defineCalculator } from '#kit/model/definition.ts';
import { cautionsOf } from './cautions.ts';
import { compute } from './compute.ts';
import { examples } from './examples.ts';
import { equation, working } from './formulas.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

export default defineCalculator({
  id: 'pellet-density',
  title: 'Density and porosity of a pellet',
  version: 1,
  inputs,
  outputs,
  compute,
  equation,
  working,
  cautions: (values, results) => cautionsOf(values, results),
  examples,
  comparesWithLiterature: false,
  references: ['gum2008'],
  sendTo: [
    {
      calculator: 'conductivity',
      says: 'Carry the porosity on: what would the dense material conduct?',
      carries: { porosity: 'porosity', thickness: 'thickness' },
      choices: { porosityModel: 'bruggeman' },
    },
  ],
});
