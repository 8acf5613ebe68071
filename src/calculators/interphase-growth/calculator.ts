import { agedAreaSpecificResistance } from '#physics/aged-area-specific-resistance';
import { dealGroveCrossoverTime } from '#physics/deal-grove-crossover-time';
import { lithiumConsumed } from '#physics/lithium-consumed';
import { thicknessAtAreaSpecificResistance } from '#physics/thickness-at-area-specific-resistance';
import { blame } from '#kit/model/blame.ts';
import { defineCalculator } from '#kit/model/definition.ts';
import { growthCautions } from './cautions.ts';
import { examples } from './examples.ts';
import { growthLaw, type GrowthLaw } from './growth-law.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';
import { ratesOf, type GrowthValues } from './rates.ts';
import { growthSteps, thicknessExpression } from './steps.ts';

/** Absent without a limit, or where the time is beyond all numbers. */
function timeToLimit(values: GrowthValues, law: GrowthLaw): number | undefined {
  const { areaSpecificResistanceLimit } = values;
  if (areaSpecificResistanceLimit === undefined) return undefined;
  const { initialAreaSpecificResistance, interphaseIonicConductivity } = values;
  const time = blame<keyof typeof inputs>({ interphaseThickness: 'areaSpecificResistanceLimit' })(
    () =>
      law.time(
        thicknessAtAreaSpecificResistance({
          areaSpecificResistanceLimit,
          initialAreaSpecificResistance,
          interphaseIonicConductivity,
        }),
      ),
  );
  return Number.isFinite(time) ? time : undefined;
}

export default defineCalculator({
  id: 'interphase-growth',
  title: 'Growth of an interphase',
  version: 1,
  inputs,
  outputs,
  compute(values) {
    const { interphaseIonicConductivity, molarVolume, lithiumPerFormula } = values;
    const rates = ratesOf(values);
    const law = growthLaw(values.law, rates, values.initialThickness);
    const interphaseThickness = law.thickness(values.time);
    const { parabolicRateConstant, linearRateConstant } = rates;
    return {
      interphaseThickness,
      areaSpecificResistance: agedAreaSpecificResistance({
        initialAreaSpecificResistance: values.initialAreaSpecificResistance,
        interphaseThickness,
        interphaseIonicConductivity,
      }),
      timeToLimit: timeToLimit(values, law),
      lithiumConsumed: lithiumConsumed({ interphaseThickness, lithiumPerFormula, molarVolume }),
      parabolicRateConstant,
      crossoverTime:
        values.law === 'deal-grove'
          ? dealGroveCrossoverTime({
              parabolicRateConstant: parabolicRateConstant as number,
              linearRateConstant: linearRateConstant as number,
            })
          : undefined,
    };
  },
  equation: (values) => ({ left: 'interphaseThickness', right: thicknessExpression(values) }),
  working: growthSteps,
  cautions: growthCautions,
  examples,
  comparesWithLiterature: false,
  references: ['wagner1933', 'deal1965', 'cabrera1949', 'zuo2021'],
  sendTo: [
    {
      calculator: 'interphase-fit',
      says: 'Find the law from measured values instead',
      carries: { interphaseIonicConductivity: 'interphaseIonicConductivity' },
    },
    {
      calculator: 'cell-resistance',
      says: 'Carry the resistance on: what does this interface cost in a whole cell?',
      row: { input: 'interfaces', columns: [{ measured: 'areaSpecificResistance' }] },
    },
  ],
});
