/** What a made trace does. Currents in mA cm⁻², times in h, resistances in Ω cm², voltages in V. */
export interface Recipe {
  levels: number[];
  /** Signs of the half-cycles of each step. */
  signs: readonly (1 | -1)[];
  hours?: number;
  /** Instead of equal times: mA h cm⁻². */
  capacity?: number;
  rest?: number;
  /** Time between rows. */
  interval?: number | ((row: number) => number);
  /** U/j at a level, in a half-cycle counted from zero, at a share of it. */
  resistance?: (level: number, share: number, halfCycle: number) => number;
  /** Relative noise of current and voltage. */
  noise?: number;
  /** Offset of the voltage, as a full cell has it. */
  offset?: number;
  /** Of the voltage, where the instrument counts the other way. */
  polarity?: 1 | -1;
  /** Share of the last half-cycle that was recorded. */
  last?: number;
  spectrum?: (halfCycle: number) => number | undefined;
}

/** Numbers between −1 and 1 that are the same at every run. */
export function repeatable(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return (2 * state) / 2147483647 - 1;
  };
}

export interface Row {
  time: number;
  current: number;
  voltage: number;
  spectrum?: number;
}

/** The rows of a made trace: in each half-cycle from its start to before its end, then the rest. */
export function rowsOf(recipe: Recipe): Row[] {
  const { levels, signs, hours = 1, capacity, rest = 0, noise = 0, offset = 0 } = recipe;
  const { interval = 0.05, resistance = () => 50, polarity = 1, last = 1, spectrum } = recipe;
  const random = repeatable();
  const rows: Row[] = [];
  let time = 0;
  let halfCycle = 0;
  const count = levels.length * signs.length;
  for (const level of levels) {
    for (const sign of signs) {
      const length = capacity === undefined ? hours : capacity / level;
      const recorded = halfCycle === count - 1 ? last * length : length;
      let row = 0;
      for (let at = 0; at < recorded - 1e-9; row += 1) {
        const current = sign * level * (1 + noise * random());
        const ohmic = current * 1e-3 * resistance(level, at / length, halfCycle);
        rows.push({
          time: time + at,
          current,
          voltage: polarity * ohmic * (1 + noise * random()) + offset,
        });
        at += typeof interval === 'number' ? interval : interval(row);
      }
      time += recorded;
      const measured = spectrum?.(halfCycle);
      if (rest > 0) {
        const idle = noise * 1e-3 * random();
        rows.push({ time, current: idle, voltage: offset, spectrum: measured });
        rows.push({ time: time + rest / 2, current: 0, voltage: offset });
        time += rest;
      } else if (measured !== undefined) rows.at(-1)!.spectrum = measured;
      halfCycle += 1;
    }
  }
  rows.push({ time, current: 0, voltage: offset });
  return rows;
}

/** The rows as the address writes them. */
export function written(rows: readonly Row[], specimen = ''): string {
  return rows
    .map(({ time, current, voltage, spectrum = '' }) =>
      [time.toFixed(7), current.toPrecision(12), voltage.toPrecision(12), spectrum, specimen].join(
        ',',
      ),
    )
    .join(';');
}

export const both = [1, -1] as const;
export const upTo = (last: number, step = 0.1) =>
  Array.from({ length: Math.round(last / step) }, (_, index) =>
    Number(((index + 1) * step).toFixed(6)),
  );

/** U/j that falls to a part of itself in one half-cycle from a share of it on, and stays there. */
export const falling =
  (in_: number, at: number, to: number) => (_: number, share: number, halfCycle: number) =>
    halfCycle > in_ || (halfCycle === in_ && share >= at - 1e-9) ? 50 * to : 50;

/** Half-cycle of the step at a level, the first of two. */
export const firstAt = (step: number, perStep = 2) => (step - 1) * perStep;
