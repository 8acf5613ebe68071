import { constantPhaseElementImpedance } from '#physics/constant-phase-element-impedance';
import { zarcImpedance } from '#physics/zarc-impedance';
import type { Point } from './path.ts';

/** An arc of a spectrum: a resistance beside a constant phase element, its peak at `peak` hertz. */
export interface Arc {
  resistance: number;
  peak: number;
  exponent: number;
}

/** A blocking electrode: a constant phase element whose modulus is `modulus` ohm at `at` hertz. */
export interface Tail {
  modulus: number;
  at: number;
  exponent: number;
}

/** (2πf)^α, by which a coefficient Q makes an admittance. */
const angular = (frequency: number, exponent: number) => (2 * Math.PI * frequency) ** exponent;

/** In the plane of a spectrum the imaginary part points down. */
const inPlane = ({ real, imaginary }: { real: number; imaginary: number }): Point => [
  real,
  -imaginary,
];

/** An arc whose coefficient puts its top at the peak, R Q (2πf)^α = 1; as (Re Z, −Im Z). */
export function arcImpedance({ resistance, peak, exponent }: Arc, frequency: number): Point {
  return inPlane(
    zarcImpedance({
      resistance,
      constantPhaseCoefficient: 1 / (resistance * angular(peak, exponent)),
      constantPhaseExponent: exponent,
      frequency,
    }),
  );
}

/** A tail whose coefficient gives its modulus, 1 / Q (2πf)^α; as (Re Z, −Im Z). */
export function tailImpedance({ modulus, at, exponent }: Tail, frequency: number): Point {
  return inPlane(
    constantPhaseElementImpedance({
      constantPhaseCoefficient: 1 / (modulus * angular(at, exponent)),
      constantPhaseExponent: exponent,
      frequency,
    }),
  );
}

export const inSeries = (parts: readonly Point[]): Point => [
  parts.reduce((sum, [real]) => sum + real, 0),
  parts.reduce((sum, [, imaginary]) => sum + imaginary, 0),
];

/** Frequencies from high to low, evenly spaced on a logarithmic scale. */
export const sweep = (high: number, low: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => high * (low / high) ** (index / count));
