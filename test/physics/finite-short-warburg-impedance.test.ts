import { expect, test } from 'vitest';
import { finiteShortWarburgImpedance } from '#physics/finite-short-warburg-impedance';
import { warburgImpedance } from '#physics/warburg-impedance';

const layer = { resistance: 100, timeConstant: 1 };

test('at ωτ = 1 it is 88.545081225912 − 28.697787276923j Ω (mpmath, complex tanh)', () => {
  const { real, imaginary } = finiteShortWarburgImpedance({
    ...layer,
    frequency: 1 / (2 * Math.PI),
  });
  expect(real / 88.545081225912).toBeCloseTo(1, 12);
  expect(imaginary / -28.697787276923).toBeCloseTo(1, 12);
});

test('at low frequency it is a resistance with −Z″ = R ωτ/3 (limit, all digits)', () => {
  const { real, imaginary } = finiteShortWarburgImpedance({ ...layer, frequency: 1e-10 });
  expect(real).toBeCloseTo(100, 10);
  expect(imaginary / ((-100 * 2 * Math.PI * 1e-10) / 3)).toBeCloseTo(1, 12);
});

// The hyperbolic functions overflow between the second and the third.
test.each([1e4, 3.9e4, 4.1e4, 1e5, 1e9])(
  'at %s Hz the layer is a half-space (limit)',
  (frequency) => {
    const { real, imaginary } = finiteShortWarburgImpedance({ ...layer, frequency });
    const half = warburgImpedance({ warburgCoefficient: 100 / Math.SQRT2, frequency });
    expect(real / half.real).toBeCloseTo(1, 12);
    expect(imaginary / half.imaginary).toBeCloseTo(1, 12);
  },
);

test('only frequency times diffusion time counts, and the resistance sets the size', () => {
  const slow = finiteShortWarburgImpedance({ resistance: 300, timeConstant: 50, frequency: 0.02 });
  const fast = finiteShortWarburgImpedance({ ...layer, frequency: 1 });
  expect(slow.real / fast.real).toBeCloseTo(3, 12);
  expect(slow.imaginary / fast.imaginary).toBeCloseTo(3, 12);
});
