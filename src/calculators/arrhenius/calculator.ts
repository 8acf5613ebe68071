import { blame } from '#kit/model/blame.ts';
import { defineCalculator } from '#kit/model/definition.ts';
import { countRows } from '#table/table-text';
import { arrheniusCautions } from './cautions.ts';
import { commonUncertainty } from './common-uncertainty.ts';
import { chosenValues, compute } from './series.ts';
import { examples } from './examples.ts';
import { equation } from './equation.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';
import { working } from './working.ts';

export default defineCalculator({
  id: 'arrhenius',
  title: 'Activation energy from conductivities at several temperatures',
  version: 1,
  inputs,
  outputs,
  needsSolver: ({ model, idealGlassTemperature = '' }) =>
    model === 'vtf' && idealGlassTemperature.trim() === '',
  later: {
    when: ({ model, targetConductivity = '' }) =>
      model !== 'arrhenius' || targetConductivity.trim() !== '',
    load: () => import('./later.ts'),
  },
  heavy: ({ texts }) => countRows(texts.data ?? '') > 300,
  compute: (values, context) =>
    blame<keyof typeof inputs>({ temperature: 'predictAt' })(() => compute(values, context)),
  equation,
  working: (values, details) => working(chosenValues(values), details),
  cautions: (values, results, _literature, details) =>
    arrheniusCautions(chosenValues(values), results, details),
  furtherResults: async (values, { series }, { given, outputUnits }) => {
    if (!series) return [];
    const { seriesLines } = await import('./on-demand/series-results.ts');
    return seriesLines(series, {
      values: chosenValues(values),
      common: commonUncertainty(values, given),
      energyUnit: outputUnits.activationEnergy ?? 'eV',
      conductivityUnit: outputUnits.predictedConductivity ?? 'mS/cm',
    });
  },
  examples,
  comparesWithLiterature: 'activationEnergies',
  references: ['famprikis2019', 'maier2004', 'bouchet2013', 'burnham2002', 'gum2008'],
  sendTo: [
    {
      calculator: 'interfacial-resistance',
      says: 'Carry σ on: subtract the electrolyte from a symmetric cell at this temperature',
      carries: { predictedConductivity: 'ionicConductivity', thickness: 'thickness' },
    },
  ],
});
