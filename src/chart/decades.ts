import { superscript } from '#units/superscripts';
import type { Tick } from './axis-ticks.ts';
import type { Scale } from './scale.ts';

/** Whole decades that hold all positive values, with a fifth of a decade of room at each end. */
export function decadesAround(values: number[]): [number, number] {
  const logarithms = values.filter((value) => value > 0).map(Math.log10);
  return [
    10 ** Math.floor(Math.min(...logarithms) - 0.2),
    10 ** Math.ceil(Math.max(...logarithms) + 0.2),
  ];
}

/** Ticks at whole powers of ten from the first of the domain, at most so many steps, all written as powers. */
export function decadeTicks({ domain }: Scale, steps: number): Tick[] {
  const [first, last] = domain.map((end) => Math.round(Math.log10(end))) as [number, number];
  const every = Math.ceil((last - first) / steps);
  return Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, index) => {
    const exponent = first + index * every;
    return { at: 10 ** exponent, label: exponent === 0 ? '1' : `10${superscript(exponent)}` };
  });
}
