import { growthLaw } from './growth-law.ts';
import type { LawId, Rates } from './rates.ts';

/** A law drawn beside the reader's own. */
export interface ComparedLaw {
  id: LawId;
  label: string;
  thickness: (time: number) => number;
}

interface Own {
  law: LawId;
  rates: Rates;
  initialThickness: number;
  thickness: (time: number) => number;
}

/** A logarithm drawn for comparison slows down after this part of the time at which it is matched. */
const slowsAfter = 1 / 50;

const labels: Record<LawId, string> = {
  parabolic: 'parabolic',
  linear: 'linear',
  'deal-grove': 'Deal–Grove',
  logarithmic: 'logarithmic',
};

export const lawLabel = (law: LawId): string => labels[law];

/** The two limits a Deal–Grove layer moves between. */
function limits({ rates, initialThickness }: Own): ComparedLaw[] {
  return [
    {
      id: 'linear',
      label: 'reaction alone',
      thickness: growthLaw('linear', rates, initialThickness).thickness,
    },
    {
      id: 'parabolic',
      label: 'transport alone',
      thickness: growthLaw('parabolic', rates, initialThickness).thickness,
    },
  ];
}

/** Constants with which each law would have reached the same thickness at the same time. */
function matchedRates(thickness: number, initialThickness: number, time: number): Rates {
  const growth = thickness - initialThickness;
  return {
    linearRateConstant: growth / time,
    parabolicRateConstant: (growth * (thickness + initialThickness)) / (2 * time),
    logarithmicRate: growth / Math.log1p(1 / slowsAfter),
    timeConstant: time * slowsAfter,
  };
}

/**
 * What to draw behind a law: the limits of Deal–Grove, or else the other laws, made to agree with it
 * at `matchedAt`. None where nothing has grown by then.
 */
export function comparedLaws(own: Own, matchedAt: number): ComparedLaw[] {
  if (own.law === 'deal-grove') return limits(own);
  const rates = matchedRates(own.thickness(matchedAt), own.initialThickness, matchedAt);
  const usable = Object.values(rates).every((rate) => rate > 0 && Number.isFinite(rate));
  if (!usable) return [];
  const others = (['linear', 'parabolic', 'logarithmic'] as const).filter((id) => id !== own.law);
  return others.map((id) => ({
    id,
    label: labels[id],
    thickness: growthLaw(id, rates, own.initialThickness).thickness,
  }));
}
