import type { XyBand } from './xy-chart-parts.ts';

/** A place with the interval of what is predicted there, where there is one. */
export interface PredictedInterval {
  x: number;
  interval: readonly [number, number] | null;
}

/** The band between the ends of the intervals; none where nothing has one. */
export function intervalBand(
  band: Omit<XyBand, 'points'>,
  predicted: readonly PredictedInterval[],
): XyBand[] {
  const points = predicted.flatMap(({ x, interval }) =>
    interval ? [[x, interval[0], interval[1]] as const] : [],
  );
  return points.length > 0 ? [{ ...band, points }] : [];
}
