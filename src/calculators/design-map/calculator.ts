import { defineCalculator } from '#kit/model/definition.ts';
import { cautionsOf } from './cautions.ts';
import { compute } from './compute.ts';
import { examples } from './examples.ts';
import { equation } from './equation.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';
import { working } from './working.ts';

export default defineCalculator({
  id: 'design-map',
  title: 'What binds a cell',
  version: 1,
  inputs,
  outputs,
  compute,
  equation,
  working,
  cautions: cautionsOf,
  examples,
  comparesWithLiterature: false,
  sendTo: [
    {
      calculator: 'cell-resistance',
      says: 'Carry the aged interface on: the resistances of the stack one by one',
      row: { input: 'interfaces', columns: [{ measured: 'interfacialAreaSpecificResistance' }] },
    },
    {
      calculator: 'lithium-side',
      says: 'Carry the lithium side on: what else could fail there?',
      carries: {
        fractureToughness: 'fractureToughness',
        flawLength: 'flawLength',
        geometryFactor: 'geometryFactor',
        thickness: 'thickness',
        ionicConductivity: 'ionicConductivity',
      },
      choices: { limits: 'with' },
    },
  ],
  references: ['zhu2015', 'richards2016', 'wagner1933', 'porz2017', 'randau2020', 'han2019'],
});
