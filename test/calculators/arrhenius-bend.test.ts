import { expect, it, vi } from 'vitest';
import { FitError } from '#statistics/fit-error';
import { linearLeastSquares } from '#statistics/linear-least-squares';
import { curvature } from '../../src/calculators/arrhenius/comparison.ts';
import { fitLine } from '../../src/calculators/arrhenius/fit-line.ts';

vi.mock('#statistics/linear-least-squares', { spy: true });

const bent = { x: [290, 300, 310, 320, 330], y: [-9, -8.2, -7.5, -6.9, -6.4] };
const probability = () => curvature(bent, 'sigma', fitLine(bent, 'sigma'));

it('a parabola is asked whether the points bend', () => {
  expect(probability()).toBeGreaterThan(0.99);
});

it('where the data do not determine a parabola they cannot tell', () => {
  vi.mocked(linearLeastSquares).mockImplementationOnce(() => {
    throw new FitError('undetermined', 'no parabola');
  });
  expect(probability()).toBeUndefined();
});

it('a fault in it reaches the top', () => {
  vi.mocked(linearLeastSquares).mockImplementationOnce(() => {
    throw new TypeError('cannot read properties of undefined');
  });
  expect(probability).toThrow(TypeError);
});
