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

/** Z = R / (1 + (jf/f_peak)^α), returned as (Re Z, −Im Z). */
export function arcImpedance({ resistance, peak, exponent }: Arc, frequency: number): Point {
  const size = (frequency / peak) ** exponent;
  const angle = (exponent * Math.PI) / 2;
  const [real, imaginary] = [1 + size * Math.cos(angle), size * Math.sin(angle)];
  const square = real ** 2 + imaginary ** 2;
  return [(resistance * real) / square, (resistance * imaginary) / square];
}

/** Z = |Z| (f/f₀)^−α exp(−jαπ/2), returned as (Re Z, −Im Z). */
export function tailImpedance({ modulus, at, exponent }: Tail, frequency: number): Point {
  const size = modulus * (frequency / at) ** -exponent;
  const angle = (exponent * Math.PI) / 2;
  return [size * Math.cos(angle), size * Math.sin(angle)];
}

export const inSeries = (parts: readonly Point[]): Point => [
  parts.reduce((sum, [real]) => sum + real, 0),
  parts.reduce((sum, [, imaginary]) => sum + imaginary, 0),
];

/** Frequencies from high to low, evenly spaced on a logarithmic scale. */
export const sweep = (high: number, low: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => high * (low / high) ** (index / count));
