import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { gapTransientShare } from '../../src/physics/gap-transient-share.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { openSession } from '../../src/kit/model/session.ts';
import { rowsOf, written } from './lithium-side-traces.ts';

const open = (id: string, query: string) =>
  openSession(calculators.get(id) as AnyCalculator, query, evaluate).evaluation;

function success(id: string, query: string) {
  const evaluation = open(id, query);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return evaluation;
}

/** From 50 to 12 µA as a gap relaxes, L²/D = 1000 s, on a clock that showed `start` when it began. */
const polarisation = (start: number, rows = 600, last = 1200) =>
  Array.from({ length: rows }, (_, index) => {
    const time = (last * index) / (rows - 1);
    return `${start + time},${12 + 38 * gapTransientShare({ fourierNumber: time / 1000 })}`;
  }).join(';');

const transference = (rows: string) => `question=transference&currents=trace&trace=${rows}`;

describe('t₊ from a trace whose clock ran before', () => {
  it.each<[string, string, RegExp]>([
    ['a day', polarisation(86_400), /begins .* after time zero.*Subtract/],
    ['ten minutes', polarisation(600), /begins 50 % .*Subtract/],
    ['a rest, which was recorded', `0,0;1,0;2,0;3,0;4,0;${polarisation(5)}`, /recorded before/],
  ])('is refused: %s', (_, rows, says) => {
    expect(open('nernst-planck', transference(rows)).reading.problems.trace).toMatch(says);
  });

  it('asks of a first row that its neighbours do not explain', () => {
    const { reading, results, details } = success('nernst-planck', transference(polarisation(60)));
    const none = { conductivities: [], presets: [] };
    const cautionsOf = (calculators.get('nernst-planck') as AnyCalculator).cautions;
    const said = cautionsOf?.(reading.values as never, results, none, details) ?? [];
    expect(said.map(({ text }) => text).join(' ')).toMatch(/first row stands at 60.* s.*clock/);
  });
});

it('leaves the steady current of electrons as it is', () => {
  const rows = (start: number) =>
    Array.from({ length: 61 }, (_, index) => {
      const time = 200 * index;
      return `${start + time},${2 + 40 * Math.exp(-time / 600)}`;
    }).join(';');
  const steady = (start: number) =>
    success('direct-current-polarisation', `readings=trace&trace=${rows(start)}`).results
      .steadyStateCurrent?.value ?? NaN;
  // The same rows count, whatever the clock shows; a double of 1e6 s keeps the times to 1e-10 s.
  for (const start of [3600, 86_400, 1e6]) expect(steady(start) / steady(0)).toBeCloseTo(1, 12);
});

it('leaves a critical current density as it is', () => {
  const recipe = {
    levels: [0.1, 0.2, 0.3, 0.4],
    signs: [1, -1] as const,
    resistance: (_: number, share: number, halfCycle: number) =>
      halfCycle > 4 || (halfCycle === 4 && share >= 0.5) ? 2 : 50,
  };
  const found = (start: number) => {
    const rows = rowsOf(recipe).map((row) => ({ ...row, time: row.time + start }));
    const { results } = success('lithium-side', `source=trace&trace=${written(rows)}`);
    return [results.criticalCurrentDensity?.value, results.throughput?.value] as number[];
  };
  const [completed, throughput] = found(0) as [number, number];
  expect(completed).toBeCloseTo(2, 12);
  for (const start of [24, 1000]) {
    const [same, moved] = found(start) as [number, number];
    expect(same).toBeCloseTo(completed, 12);
    // Differences of times near 1000 h keep some 1e-12 of a row of 0.05 h.
    expect(moved / throughput).toBeCloseTo(1, 9);
  }
});
