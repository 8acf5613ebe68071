import { expect, test } from 'vitest';
import { finiteOpenWarburgImpedance } from '#physics/finite-open-warburg-impedance';
import { warburgImpedance } from '#physics/warburg-impedance';

const layer = { resistance: 100, timeConstant: 1 };

test('at ωτ = 1 it is 33.123809198452 − 102.2012724426j Ω (mpmath, complex coth)', () => {
  const { real, imaginary } = finiteOpenWarburgImpedance({
    ...layer,
    frequency: 1 / (2 * Math.PI),
  });
  expect(real / 33.123809198452).toBeCloseTo(1, 12);
  expect(imaginary / -102.2012724426).toBeCloseTo(1, 12);
});

test('at low frequency it is R/3 in series with the capacitance τ/R (limit, all digits)', () => {
  const { real, imaginary } = finiteOpenWarburgImpedance({ ...layer, frequency: 1e-10 });
  expect(real / (100 / 3)).toBeCloseTo(1, 12);
  expect(imaginary / (-100 / (2 * Math.PI * 1e-10))).toBeCloseTo(1, 12);
});

// The hyperbolic functions overflow between the second and the third.
test.each([1e4, 3.9e4, 4.1e4, 1e5, 1e9])(
  'at %s Hz the layer is a half-space (limit)',
  (frequency) => {
    const { real, imaginary } = finiteOpenWarburgImpedance({ ...layer, frequency });
    const half = warburgImpedance({ warburgCoefficient: 100 / Math.SQRT2, frequency });
    expect(real / half.real).toBeCloseTo(1, 12);
    expect(imaginary / half.imaginary).toBeCloseTo(1, 12);
  },
);

test('only frequency times diffusion time counts, and the resistance sets the size', () => {
  const slow = finiteOpenWarburgImpedance({ resistance: 300, timeConstant: 50, frequency: 0.02 });
  const fast = finiteOpenWarburgImpedance({ ...layer, frequency: 1 });
  expect(slow.real / fast.real).toBeCloseTo(3, 12);
  expect(slow.imaginary / fast.imaginary).toBeCloseTo(3, 12);
});
