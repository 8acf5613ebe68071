import { expect, test } from 'vitest';
import { logarithmicThickness } from '#physics/logarithmic-thickness';

const law = { logarithmicRate: 10e-9, timeConstant: 3600 };

test('10 nm and 1 h make 10 ln 1001 nm in 1000 h (hand calculation)', () => {
  expect(logarithmicThickness({ ...law, time: 3.6e6 }) / (1e-8 * Math.log(1001))).toBeCloseTo(
    1,
    14,
  );
});

test('it begins like a linear law of k/τ and keeps its digits there (limit)', () => {
  expect(logarithmicThickness({ ...law, time: 1e-9 }) / ((1e-8 / 3600) * 1e-9)).toBeCloseTo(1, 12);
});

test('late on, every factor e in time adds the same (limit)', () => {
  const added =
    logarithmicThickness({ ...law, time: Math.E * 1e12 }) -
    logarithmicThickness({ ...law, time: 1e12 });
  expect(added / 1e-8).toBeCloseTo(1, 8);
});

test('the initial thickness is there from the start and is added once', () => {
  const thick = { ...law, initialThickness: 5e-9 };
  expect(logarithmicThickness({ ...thick, time: 0 })).toBe(5e-9);
  const grown = logarithmicThickness({ ...thick, time: 7200 });
  expect((grown - 5e-9) / (1e-8 * Math.log(3))).toBeCloseTo(1, 12);
});
