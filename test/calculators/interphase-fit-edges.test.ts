import type { LawId } from '../../src/calculators/interphase-fit/laws.ts';
import { expect, it } from 'vitest';
import type { Details } from '../../src/calculators/interphase-fit/compute.ts';
import { standardErrors } from '#statistics/fitted-curve';
import { close, fitOf, growth, limits } from './fitted-growth.ts';

// 20 + 3 ln t with a scatter that bends it the other way: no positive τ fits better than τ → 0.
const logarithmic =
  '2,21.579;5,25.128;10,27.208;20,29.187;50,31.436;100,33.616;200,35.795;500,38.944';

function fitted(data: string) {
  const query = `data=${data}`;
  return { fitOf: (id: LawId) => fitOf(query, id), limits: limits(query) };
}

// Lines of least squares against ln t and t^0.01 with numpy, the covariance carried to a + b ln τ.
it('ends a logarithm whose time constant runs to zero at the line against ln t', () => {
  const fit = fitted(logarithmic).fitOf('free-logarithmic');
  const { coefficients, residualSumOfSquares, status } = fit;
  const errors = standardErrors({ fit });
  expect(status).toBe('on-bound');
  close(coefficients[0], -42.813556667626656, 1e-9);
  close(coefficients[1], 3.02662644, 1e-8);
  close(residualSumOfSquares, 0.6824557622450305, 1e-9);
  // Subtracted squares of large numbers cost some digits on either side.
  close(errors?.[0], 1.6313156127154758, 1e-8);
  close(errors?.[1], 0.06729297852705463, 1e-9);
});

it('ends a power that runs to zero at the smallest one', () => {
  const { coefficients, residualSumOfSquares, status } = fitted(logarithmic).fitOf('power');
  expect(status).toBe('on-bound');
  close(coefficients[1], 292.32765215, 1e-8);
  close(residualSumOfSquares, 0.7183644747158442, 1e-8);
});

it('says that these coefficients are not fixed', () => {
  const { limits } = fitted(logarithmic);
  expect(limits).toMatch(/logarithmic, τ fitted law: τ runs to zero/);
  expect(limits).toMatch(/power law: n runs to zero/);
});

it('takes a value at time zero, where a logarithm of time has none', () => {
  const { fitOf } = fitted(`0,18;${logarithmic}`);
  expect(fitOf('free-logarithmic').coefficients.every(Number.isFinite)).toBe(true);
});

// SciPy's least_squares, the best of forty starts with tolerances of 1e-15; Ω cm² and h.
it.each([
  ['deal-grove', [29.3523505667, 70.6925149665, 27.5672565542], 1477.59208004712],
  ['free-logarithmic', [29.0354513235, 82.7102534569, 407.648755508], 1467.16184420424],
  ['power', [29.4223284725, 0.3138014805, 0.8626105979], 1511.61768404334],
] as const)('%s comes to rest though a point lies far off', (id, coefficients, squares) => {
  const fit = fitted('2,31.4;5,34.1;10,36.6;20,40.9;50,4;100,56.9;200,69.6;500,93.1').fitOf(id);
  expect(fit.status).toBe('converged');
  close(fit.residualSumOfSquares, squares, 1e-9);
  // The valley is flat along its floor: the sum of squares is sharper than the coefficients.
  coefficients.forEach((expected, index) => close(fit.coefficients[index], expected, 1e-5));
});

// The rate constant comes from the parabola alone: by hand, the slope of (1, 2, 3, 4, 5) against √t.
it('gives the numbers of a law though others pass nowhere near the data', () => {
  const data = '1e290,1;1e291,2;1e292,3;1e293,4;1e294,5';
  const { results, details } = growth.success(`data=${data}`);
  const roots = [290, 291, 292, 293, 294].map((power) => Math.sqrt(10 ** power));
  const mean = roots.reduce((sum, root) => sum + root, 0) / 5;
  const mixed = roots.reduce((sum, root, index) => sum + (root - mean) * (index - 2), 0);
  const spread = roots.reduce((sum, root) => sum + (root - mean) ** 2, 0);
  // 1 Ω cm² h^(−1/2) is 1e-4/60 Ω m² s^(−1/2).
  close(results.slope?.value, ((mixed / spread) * 1e-4) / 60, 1e-9);
  const { missing } = details as Details;
  expect(missing.map(({ name }) => name)).toEqual(['linear', 'power']);
});
