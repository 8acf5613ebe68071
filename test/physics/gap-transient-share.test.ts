import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapTransientShare } from '#physics/gap-transient-share';

test('it is 1 at the start and 0.11259712518354 at Dt/L² = 0.2 (mpmath, 30 digits)', () => {
  expect(gapTransientShare({ fourierNumber: 0 })).toBe(1);
  expect(gapTransientShare({ fourierNumber: 0.2 }) / 0.11259712518354).toBeCloseTo(1, 13);
});

test.each([
  [0.0055, 0.8326343225623198],
  [0.006, 0.8251922511052673],
  [0.0063, 0.8208753603567446],
])(
  'below and above the place where the two forms meet, at %s, it is %s (mpmath, 40 digits)',
  (fourierNumber, expected) => {
    expect(gapTransientShare({ fourierNumber }) / expected).toBeCloseTo(1, 14);
  },
);

test('late on one term is left (limit)', () => {
  expect(
    gapTransientShare({ fourierNumber: 3 }) / ((8 / Math.PI ** 2) * Math.exp(-3 * Math.PI ** 2)),
  ).toBeCloseTo(1, 13);
});

test('it only ever falls', () => {
  const number = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(number, number, (a, b) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)];
      expect(gapTransientShare({ fourierNumber: late })).toBeLessThanOrEqual(
        gapTransientShare({ fourierNumber: early }) + 1e-15,
      );
    }),
  );
});
