import { blame } from '#kit/model/blame.ts';
import { defineCalculator, type ValuesOf } from '#kit/model/definition.ts';
import { countRows } from '#table/table-text';
import { arrheniusCautions } from './cautions.ts';
import { compute, type Values } from './compute.ts';
import { examples } from './examples.ts';
import { equation, working } from './formulas.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

/** Where no convention is asked for, the law is one of σ. */
export function withForm({ form = 'sigma', ...values }: ValuesOf<typeof inputs>): Values {
  return { form, ...values };
}

export default defineCalculator({
  id: 'arrhenius',
  title: 'Activation energy from conductivities at several temperatures',
  version: 1,
  inputs,
  outputs,
  needsSolver: ({ model, idealGlassTemperature = '' }) =>
    model === 'vtf' && idealGlassTemperature.trim() === '',
  heavy: ({ texts }) => countRows(texts.data ?? '') > 300,
  compute: (values, context) =>
    blame<keyof typeof inputs>({ temperature: 'predictAt' })(() =>
      compute(withForm(values), context),
    ),
  equation,
  working: (values, details) => working(withForm(values), details),
  cautions: (values, results, _literature, details) =>
    arrheniusCautions(withForm(values), results, details),
  examples,
  comparesWithLiterature: 'activationEnergies',
  references: ['famprikis2019', 'maier2004', 'bouchet2013', 'burnham2002', 'gum2008'],
  sendTo: [
    {
      calculator: 'interfacial-resistance',
      says: 'Carry σ on: subtract the electrolyte from a symmetric cell at this temperature',
      carries: { predictedConductivity: 'ionicConductivity' },
    },
  ],
});
