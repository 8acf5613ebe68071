import { dealGroveThickness } from '#physics/deal-grove-thickness';
import { dealGroveTime } from '#physics/deal-grove-time';
import { linearThickness } from '#physics/linear-thickness';
import { linearTime } from '#physics/linear-time';
import { logarithmicThickness } from '#physics/logarithmic-thickness';
import { logarithmicTime } from '#physics/logarithmic-time';
import { parabolicThickness } from '#physics/parabolic-thickness';
import { parabolicTime } from '#physics/parabolic-time';
import type { LawId, Rates } from './rates.ts';

/** A law with its constants: thickness from time, and time from thickness. SI. */
export interface GrowthLaw {
  thickness: (time: number) => number;
  time: (interphaseThickness: number) => number;
}

type Constants = Required<Rates>;

const relations = {
  parabolic: { thickness: parabolicThickness, time: parabolicTime },
  linear: { thickness: linearThickness, time: linearTime },
  'deal-grove': { thickness: dealGroveThickness, time: dealGroveTime },
  logarithmic: { thickness: logarithmicThickness, time: logarithmicTime },
};

/** The relations of a law, bound to its constants. `rates` must hold those the law needs. */
export function growthLaw(law: LawId, rates: Rates, initialThickness: number): GrowthLaw {
  const constants = { ...(rates as Constants), initialThickness };
  return {
    thickness: (time) => relations[law].thickness({ ...constants, time }),
    time: (interphaseThickness) => relations[law].time({ ...constants, interphaseThickness }),
  };
}
