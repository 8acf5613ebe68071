import { requirePositive } from '#units/domain-error';

/**
 * Capacitance of an arc from its width and the frequency of its apex.
 *
 * C = 1 / (2π f R), from ωRC = 1 at the apex
 *
 * @param input.resistance - width of the arc *R* [Ω], > 0
 * @param input.apexFrequency - frequency of the largest −Z″ *f* [Hz], > 0
 * @returns capacitance [F]
 * @throws {DomainError} if an input is out of its domain
 * @validity a semicircle; for a depressed arc an effective value only
 * @source irvine1990, apex of an arc
 * @example
 * arcCapacitance({ resistance: 1e6, apexFrequency: 1000 }) // 1.59154943092e-10 F
 */
export function arcCapacitance({
  resistance,
  apexFrequency,
}: {
  resistance: number;
  apexFrequency: number;
}): number {
  requirePositive({ resistance, apexFrequency });
  return 1 / (2 * Math.PI * apexFrequency * resistance);
}
