import { expect, test } from 'vitest';
import { stackThickness } from '#physics/stack-thickness';

test('70 + 25 + 10 + 6 + 3 µm are 114 µm (worked cell)', () => {
  expect(stackThickness({ thicknesses: [70e-6, 25e-6, 10e-6, 6e-6, 3e-6] })).toBeCloseTo(
    114e-6,
    16,
  );
});

test('no layers have no thickness, and their order does not matter', () => {
  expect(stackThickness({ thicknesses: [] })).toBe(0);
  expect(stackThickness({ thicknesses: [1e-6, 2e-6] })).toBe(
    stackThickness({ thicknesses: [2e-6, 1e-6] }),
  );
});
