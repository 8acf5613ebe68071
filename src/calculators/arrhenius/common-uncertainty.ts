import { coverageHalfWidth } from '#statistics/coverage-interval';
import type { EnteredQuantity } from '#kit/model/read-state.ts';
import { logarithmicInterval, type Interval } from '../logarithmic-interval.ts';
import type { Values } from './compute.ts';

/** Standard uncertainty of a field as a share of its value; 0 where none was given. */
function shareOf(given: EnteredQuantity | undefined): number {
  return (given?.uncertainty ?? 0) / (given?.value ?? 1);
}

/**
 * u_c = √[(u_L/L)² + (2 u_d/d)²], or u_A/A for the second: what thickness and electrode add to every
 * conductivity of a pellet alike, as a share.
 */
export function commonUncertainty(
  { measured, geometry }: Pick<Values, 'measured' | 'geometry'>,
  given: Partial<
    Record<'thickness' | 'electrodeDiameter' | 'electrodeArea' | 'cellConstant', EnteredQuantity>
  >,
): number {
  if (measured === 'conductivity') return 0;
  if (geometry === 'cellConstant') return shareOf(given.cellConstant);
  const area =
    geometry === 'disc' ? 2 * shareOf(given.electrodeDiameter) : shareOf(given.electrodeArea);
  return Math.hypot(shareOf(given.thickness), area);
}

/** An interval of the fit alone, with what is common to all rows added. */
export function widened(
  value: number,
  interval: Interval | null,
  degreesOfFreedom: number,
  common: number,
): Interval | null {
  if (!interval || common === 0) return interval;
  const quantile = coverageHalfWidth({ components: [{ uncertainty: 1, degreesOfFreedom }] });
  const uncertainty = (value * Math.log(interval[1] / value)) / quantile;
  return logarithmicInterval({ value, uncertainty }, degreesOfFreedom, common) ?? null;
}
