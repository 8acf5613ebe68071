import { kept } from './kept.ts';

/** A measured impedance: (Re Z, −Im Z) in ohm at a frequency in hertz. */
export interface Reading {
  frequency: number;
  impedance: readonly [number, number];
}

/** The resistance that one ohm in each unit of ln τ adds at a frequency, real and −imaginary part. */
function kernel(frequency: number, time: number, step: number): [number, number] {
  const turn = 2 * Math.PI * frequency * time;
  return [step / (1 + turn ** 2), (step * turn) / (1 + turn ** 2)];
}

/** Rows of the fit, each divided by |Z|: what every time contributes, and what was measured. */
function rowsOf(readings: readonly Reading[], times: readonly number[], step: number) {
  return readings.flatMap(({ frequency, impedance }) => {
    const size = Math.hypot(...impedance);
    const kernels = times.map((time) => kernel(frequency, time, step));
    return ([0, 1] as const).map((part) => ({
      factors: kernels.map((both) => both[part] / size),
      value: impedance[part] / size,
    }));
  });
}

/** Smallest Σ (Σ a x − b)² + λ Σ x² with no x below zero, one unknown after the other until all rest. */
function leastSquares(rows: ReturnType<typeof rowsOf>, penalty: number): number[] {
  const unknowns = rows[0]?.factors.length ?? 0;
  const matrix = Array.from({ length: unknowns }, (_, i) =>
    Array.from({ length: unknowns }, (__, k) =>
      rows.reduce((sum, { factors }) => sum + factors[i]! * factors[k]!, i === k ? penalty : 0),
    ),
  );
  // Σ a b − Σ (aᵀa + λ) x: how much each unknown still wants to move.
  const rest = Array.from({ length: unknowns }, (_, i) =>
    rows.reduce((sum, { factors, value }) => sum + factors[i]! * value, 0),
  );
  const found = new Array<number>(unknowns).fill(0);
  for (let turn = 0, moved = Infinity; turn < 20_000 && moved > 1e-4; turn += 1) {
    moved = 0;
    for (const [i, row] of matrix.entries()) {
      const next = Math.max(0, found[i]! + rest[i]! / row[i]!);
      const change = next - found[i]!;
      if (change === 0) continue;
      found[i] = next;
      for (let k = 0; k < unknowns; k += 1) rest[k]! -= row[k]! * change;
      moved = Math.max(moved, Math.abs(change));
    }
  }
  return found;
}

/** A distribution of relaxation times, in ohm for each unit of ln τ, never negative; smoothing is λ in Ω⁻². */
export const relaxationTimes = kept(
  (readings: readonly Reading[], times: readonly number[], smoothing: number): number[] => {
    const step = Math.log(times[1]! / times[0]!);
    return leastSquares(rowsOf(readings, times, step), smoothing);
  },
);

/** Places at which a row of numbers has a peak of at least this height. */
export const peaksOf = (values: readonly number[], least: number): number[] =>
  values.flatMap((value, index) =>
    value >= least && value > (values[index - 1] ?? 0) && value >= (values[index + 1] ?? 0)
      ? [index]
      : [],
  );
