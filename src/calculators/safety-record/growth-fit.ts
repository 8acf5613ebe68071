import { akaikeWeights, correctedAkaike } from '#statistics/akaike';
import { studentTQuantile } from '#statistics/student-t';
import { weightedLinearRegression } from '#statistics/weighted-linear-regression';
import { units } from '#units/units';
import type { Draft } from './draft.ts';
import { valueOf } from './read-line.ts';
import { rowsOf } from './specimens.ts';

/** A law of two coefficients: a + b f(t). */
export interface FittedLaw {
  law: 'parabolic' | 'linear' | 'logarithmic';
  intercept: number;
  slope: number;
  residualSumOfSquares: number;
  /** Null where there are too few points. */
  criterion: number | null;
  weight: number | null;
}

/** The growth of an interfacial resistance, SI. */
export interface GrowthFit {
  points: { time: number; value: number }[];
  laws: FittedLaw[];
  /** Of a + b√t. */
  coefficient: number;
  uncertainty: number | null;
  degreesOfFreedom: number;
  prediction?: { time: number; value: number; halfWidth: number | null; isExtrapolated: boolean };
}

/** An hour: the logarithm begins to grow after it, as in the calculator of growth. */
const timeConstant = 3600;

const shapes = {
  parabolic: Math.sqrt,
  linear: (time: number) => time,
  logarithmic: (time: number) => Math.log1p(time / timeConstant),
} as const;

const lawNames = Object.keys(shapes) as FittedLaw['law'][];

function lineOfLaw(points: GrowthFit['points'], law: FittedLaw['law']) {
  return weightedLinearRegression({
    x: points.map(({ time }) => shapes[law](time)),
    y: points.map(({ value }) => value),
  });
}

type Line = ReturnType<typeof weightedLinearRegression>;

/** The resistance at a time, with the half-width of its 95 % interval. */
function predict(line: Line, time: number, last: number): NonNullable<GrowthFit['prediction']> {
  const root = Math.sqrt(time);
  const { scaledCovariance: known, degreesOfFreedom } = line;
  const variance = known && known.intercept + 2 * root * known.covariance + root ** 2 * known.slope;
  const halfWidth =
    variance === null
      ? null
      : studentTQuantile({ degreesOfFreedom }) * Math.sqrt(Math.max(0, variance));
  const value = line.intercept + line.slope * root;
  return { time, value, halfWidth, isExtrapolated: time > last };
}

/** The fit of the growth table; nothing with fewer than three different times. */
export function growthFit(draft: Draft): GrowthFit | undefined {
  const points = rowsOf(draft, 'growth').map(({ time, areaSpecificResistance }) => ({
    time: Number(time),
    value: Number(areaSpecificResistance),
  }));
  if (new Set(points.map(({ time }) => time)).size < 3) return undefined;
  const lines = lawNames.map((law) => ({ law, line: lineOfLaw(points, law) }));
  const criteria = lines.map(
    ({ line }) =>
      correctedAkaike({
        // A criterion depends on the unit of the data; its differences do not.
        residualSumOfSquares: line.residualSumOfSquares / units['Ohm.cm2'].scale ** 2,
        observations: points.length,
        coefficients: 2,
      }).value,
  );
  const weights = akaikeWeights({ values: criteria });
  const laws = lines.map(({ law, line }, at) => ({
    law,
    intercept: line.intercept,
    slope: line.slope,
    residualSumOfSquares: line.residualSumOfSquares,
    criterion: criteria[at] ?? null,
    weight: weights[at] ?? null,
  }));
  const root = (lines[0] as (typeof lines)[number]).line;
  const asked = valueOf(draft, 'predictAt');
  const last = Math.max(...points.map(({ time }) => time));
  return {
    points,
    laws,
    coefficient: root.slope,
    uncertainty: root.scaledCovariance && Math.sqrt(root.scaledCovariance.slope),
    degreesOfFreedom: root.degreesOfFreedom,
    ...(asked === undefined ? {} : { prediction: predict(root, asked, last) }),
  };
}
