import { expect, test } from 'vitest';
import { depletionTime } from '#physics/depletion-time';
import { platedConcentration } from '#physics/plated-concentration';
import { surfaceConcentrations } from '#physics/surface-concentrations';
import { DomainError } from '#units/domain-error';

const cell = {
  diffusionCoefficient: 3e-12,
  concentration: 1000,
  limitingCurrentDensity: 10,
  thickness: 80e-6,
};

/** Explicit finite differences on half the gap, the middle staying at the mean. */
function finiteDifferences(currentDensity: number, time: number): number {
  const cells = 100;
  const width = cell.thickness / 2 / cells;
  const slope =
    (2 * cell.concentration * currentDensity) / (cell.limitingCurrentDensity * cell.thickness);
  const steps = Math.ceil(time / (0.25 * (width ** 2 / cell.diffusionCoefficient)));
  const number = (cell.diffusionCoefficient * time) / steps / width ** 2;
  let profile = new Array<number>(cells).fill(cell.concentration);
  for (let step = 0; step < steps; step += 1) {
    const left = (i: number) =>
      i === 0 ? (profile[0] ?? 0) - slope * width : (profile[i - 1] ?? 0);
    const right = (i: number) =>
      i === cells - 1 ? 2 * cell.concentration - (profile[i] ?? 0) : (profile[i + 1] ?? 0);
    profile = profile.map((value, i) => value + number * (left(i) - 2 * value + right(i)));
  }
  return (profile[0] ?? 0) - (slope * width) / 2;
}

test('it agrees with finite differences of Fick’s law on the way to the steady state', () => {
  for (const time of [60, 200, 600]) {
    const exact = platedConcentration({ ...cell, currentDensity: 8, time });
    expect(Math.abs(finiteDifferences(8, time) - exact)).toBeLessThan(0.3);
  }
});

test('it begins at the mean and ends at the steady value', () => {
  expect(platedConcentration({ ...cell, currentDensity: 8, time: 0 })).toBe(1000);
  const { plated } = surfaceConcentrations({ ...cell, currentDensity: 8 });
  expect(platedConcentration({ ...cell, currentDensity: 8, time: 1e5 }) / plated).toBeCloseTo(
    1,
    12,
  );
});

test('at the depletion time nothing is left, and later there is no answer', () => {
  const time = depletionTime({ ...cell, currentDensity: 30 });
  expect(platedConcentration({ ...cell, currentDensity: 30, time })).toBeLessThan(1e-8);
  expect(() => platedConcentration({ ...cell, currentDensity: 30, time: 1.01 * time })).toThrow(
    DomainError,
  );
});

test('in the steady state a current over the limit by 10⁻¹² is taken for the limit, by more is refused', () => {
  const after = (excess: number) =>
    platedConcentration({ ...cell, currentDensity: 10 * (1 + excess), time: 1e6 });
  expect(after(0.95e-12)).toBe(0);
  expect(() => after(1.05e-12)).toThrow(DomainError);
});
