import { agedAreaSpecificResistance } from '#physics/aged-area-specific-resistance';
import { lithiumConsumed } from '#physics/lithium-consumed';
import { comparedLaws, type ComparedLaw } from './compared-laws.ts';
import { growthLaw } from './growth-law.ts';
import { ratesOf, type GrowthValues } from './rates.ts';

/** Everything the pictures draw, SI. */
export interface GrowthCurves {
  /** Length of the time axis; an hour where no time was given. */
  span: number;
  /** Sampling times, closer together where growth is fast. */
  times: number[];
  thickness: (time: number) => number;
  resistance: (thickness: number) => number;
  lithium: (thickness: number) => number;
  compared: ComparedLaw[];
  /** The other laws agree with the reader's at this time; absent where they are its limits. */
  matchedAt?: number;
}

const samples = 60;
const hour = 3600;

/** The curves of a growth law and of those it is compared with. */
export function growthCurves(values: GrowthValues): GrowthCurves {
  const { law, initialThickness, interphaseIonicConductivity } = values;
  const { initialAreaSpecificResistance, molarVolume, lithiumPerFormula } = values;
  const rates = ratesOf(values);
  const { thickness } = growthLaw(law, rates, initialThickness);
  const span = values.time > 0 ? values.time : hour;
  const matchedAt = span / 2;
  return {
    span,
    times: Array.from({ length: samples + 1 }, (_, index) => span * (index / samples) ** 2),
    thickness,
    resistance: (interphaseThickness) =>
      agedAreaSpecificResistance({
        initialAreaSpecificResistance,
        interphaseThickness,
        interphaseIonicConductivity,
      }),
    lithium: (interphaseThickness) =>
      lithiumConsumed({ interphaseThickness, molarVolume, lithiumPerFormula }),
    compared: comparedLaws({ law, rates, initialThickness, thickness }, matchedAt),
    matchedAt: law === 'deal-grove' ? undefined : matchedAt,
  };
}
