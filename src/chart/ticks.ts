/**
 * Round values along an axis, as d3-array chooses them; its one file brings 7 kB that no chart needs.
 * Below one a step is kept as steps per unit, so that 3/10 is written, not 3 · 0.1.
 */
interface Step {
  size: number;
  perUnit?: number;
}

const at = (index: number, { size, perUnit }: Step) => (perUnit ? index / perUnit : index * size);
const near = (value: number, { size, perUnit }: Step) => (perUnit ? value * perUnit : value / size);

/** 1, 2 or 5 times a power of ten, about as large as a range has room for so many. */
function stepOf(low: number, high: number, count: number): Step {
  const wanted = (high - low) / count;
  const power = Math.floor(Math.log10(wanted));
  const ratio = wanted / 10 ** power;
  // The geometric means of neighbours part them.
  const factor =
    ratio >= Math.sqrt(50) ? 10 : ratio >= Math.sqrt(10) ? 5 : ratio >= Math.SQRT2 ? 2 : 1;
  if (power >= 0) return { size: factor * 10 ** power };
  const perUnit = 10 ** -power / factor;
  return { size: 1 / perUnit, perUnit };
}

/** The last step at or below a value, and the first at or above it, by their numbers. */
function floor(value: number, step: Step): number {
  const index = Math.ceil(near(value, step));
  return at(index, step) > value ? index - 1 : index;
}

function ceil(value: number, step: Step): number {
  const index = Math.floor(near(value, step));
  return at(index, step) < value ? index + 1 : index;
}

/** Length of a step of `ticks`. */
export function tickStep(from: number, to: number, count: number): number {
  return stepOf(Math.min(from, to), Math.max(from, to), count).size;
}

/** Round values from one end to the other, about as many as asked for. */
export function ticks(from: number, to: number, count: number): number[] {
  if (to < from) return ticks(to, from, count).reverse();
  if (to === from) return [from];
  const step = stepOf(from, to, count);
  const first = ceil(from, step);
  const length = floor(to, step) - first + 1;
  return Array.from({ length: Math.max(0, length) }, (_, index) => at(first + index, step));
}

/** The range widened until both ends are steps of it. */
export function nice(low: number, high: number, count: number): [number, number] {
  let ends: [number, number] = [low, high];
  let last = Number.NaN;
  for (;;) {
    const step = stepOf(...ends, count);
    if (step.size === last || !(step.size > 0 && Number.isFinite(step.size))) return ends;
    last = step.size;
    ends = [at(floor(ends[0], step), step), at(ceil(ends[1], step), step)];
  }
}
