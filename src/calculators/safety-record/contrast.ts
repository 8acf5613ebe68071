import { coverageHalfWidth, effectiveDegreesOfFreedom } from '#statistics/coverage-interval';
import { ratioOfGeometricMeans } from '#statistics/ratio-of-geometric-means';
import { welchDifference } from '#statistics/welch-difference';

/** How two sets of specimens differ, second against first. */
export interface Contrast {
  kind: 'ratio' | 'difference';
  /** A ratio; or a difference in SI. */
  value: number;
  interval: [lower: number, upper: number];
  degreesOfFreedom: number;
  /** Null where nothing scatters, or where the values come from fits. */
  pValue: number | null;
  counts: [first: number, second: number];
  /** What was assumed. */
  assumes: string;
}

export function sampleRatio(first: number[], second: number[]): Contrast {
  const { ratio, ...rest } = ratioOfGeometricMeans({ first, second });
  const assumes = 'specimens independent and log-normal; Welch on the logarithms';
  return { kind: 'ratio', value: ratio, ...rest, counts: [first.length, second.length], assumes };
}

/** Temperatures have no ratio: their zero is chosen. */
export function sampleDifference(first: number[], second: number[]): Contrast {
  const { difference, degreesOfFreedom, interval, pValue } = welchDifference({ first, second });
  const counts: Contrast['counts'] = [first.length, second.length];
  const assumes = 'specimens independent and normal; Welch on the temperatures';
  return {
    kind: 'difference',
    value: difference,
    interval,
    degreesOfFreedom,
    pValue,
    counts,
    assumes,
  };
}

/** A coefficient that was fitted. */
export interface Fitted {
  value: number;
  /** Standard uncertainty as a share of it. */
  relative: number;
  degreesOfFreedom: number;
}

export function fittedRatio(first: Fitted, second: Fitted): Contrast {
  const components = [first, second].map(({ relative, degreesOfFreedom }) => ({
    uncertainty: relative,
    degreesOfFreedom,
  }));
  const half = coverageHalfWidth({ components });
  const value = second.value / first.value;
  return {
    kind: 'ratio',
    value,
    interval: [value * Math.exp(-half), value * Math.exp(half)],
    degreesOfFreedom: effectiveDegreesOfFreedom({ components }),
    pValue: null,
    counts: [1, 1],
    assumes:
      'one cell in each record: the interval is of the two fits, not of the scatter from cell to cell',
  };
}
