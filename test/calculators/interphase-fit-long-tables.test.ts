import { randomLcg, randomNormal } from 'd3-random';
import { describe, expect, it } from 'vitest';
import { nonlinearRegression } from '#statistics/nonlinear-regression';
import { fitLaw } from '../../src/calculators/interphase-fit/fit-law.ts';
import { curvedLaws } from '../../src/calculators/interphase-fit/laws.ts';

const dealGrove = curvedLaws.find(({ id }) => id === 'deal-grove')!;

/** Least squares of a and q for a given p, by steps of Gauss and Newton with the normal equations written out. */
function squaresFor(p: number, x: number[], y: number[]): number {
  let [a, q] = [0, 9];
  for (let step = 0; step < 12; step += 1) {
    let [sj, sjj, sr, sjr] = [0, 0, 0, 0];
    x.forEach((time, index) => {
      const root = Math.hypot(p, Math.sqrt(q * time));
      const slope = time / (2 * root);
      const residual = y[index]! - a - (root - p);
      sj += slope;
      sjj += slope * slope;
      sr += residual;
      sjr += slope * residual;
    });
    const determinant = x.length * sjj - sj * sj;
    a += (sr * sjj - sj * sjr) / determinant;
    q += (x.length * sjr - sj * sr) / determinant;
  }
  return x.reduce(
    (sum, time, index) => sum + (y[index]! - a - Math.hypot(p, Math.sqrt(q * time)) + p) ** 2,
    0,
  );
}

describe.each([1000, 3000])('the general law of growth through %i points', (count) => {
  it('is found inside its edge where a grid finds it there', () => {
    const normal = randomNormal.source(randomLcg(1 / count))(0, 1);
    const x = Array.from({ length: count }, (_, index) => 1 + (499 * index) / (count - 1));
    for (let draw = 0; draw < 12; draw += 1) {
      const y = x.map((time) => 27 + Math.sqrt(1 + 9 * time) - 1 + normal());
      const { residualSumOfSquares } = fitLaw(dealGrove, { x, y }, nonlinearRegression);
      const grid = Array.from({ length: 41 }, (_, index) => squaresFor(0.2 * index, x, y));
      // The grid is coarse: the fit may lie below it, never above.
      expect(residualSumOfSquares).toBeLessThanOrEqual(Math.min(...grid) * (1 + 1e-9));
    }
  });
});
