import fc from 'fast-check';
import { expect, test } from 'vitest';
import { depletionTime } from '#physics/depletion-time';
import { gapTransientShare } from '#physics/gap-transient-share';

const gap = {
  diffusionCoefficient: 3e-12,
  limitingCurrentDensity: 9.64853321233,
  thickness: 80e-6,
};
const sand = (ratio: number) =>
  ((Math.PI / 16 / ratio ** 2) * gap.thickness ** 2) / gap.diffusionCoefficient;

test('three times the limiting current empties the worked polymer in 46.5421897885 s', () => {
  const time = depletionTime({ ...gap, currentDensity: 3 * gap.limitingCurrentDensity });
  expect(time / 46.5421897885).toBeCloseTo(1, 9);
});

test('up to the limiting current it never happens', () => {
  for (const part of [0.1, 1]) {
    expect(depletionTime({ ...gap, currentDensity: part * gap.limitingCurrentDensity })).toBe(
      Infinity,
    );
  }
});

test('far above the limit it is Sand’s time, never less', () => {
  expect(
    depletionTime({ ...gap, currentDensity: 30 * gap.limitingCurrentDensity }) / sand(30),
  ).toBeCloseTo(1, 12);
  fc.assert(
    fc.property(fc.double({ min: 1.000001, max: 100, noNaN: true }), (ratio) => {
      const time = depletionTime({ ...gap, currentDensity: ratio * gap.limitingCurrentDensity });
      expect(time / sand(ratio)).toBeGreaterThan(1 - 1e-13);
    }),
  );
});

test('it solves its equation, however little the current exceeds the limit', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 10, noNaN: true }), (excess) => {
      const currentDensity = gap.limitingCurrentDensity * (1 + excess);
      const fourierNumber =
        (gap.diffusionCoefficient * depletionTime({ ...gap, currentDensity })) / gap.thickness ** 2;
      const missing = (currentDensity - gap.limitingCurrentDensity) / currentDensity;
      expect(gapTransientShare({ fourierNumber }) / missing).toBeCloseTo(1, 11);
    }),
  );
});

test.each([
  [1.001, 0.678723916082886],
  [1.05, 0.2871953213653999],
  [1.5, 0.09004260270719815],
  // Below and above the current from which on it is Sand's time, π/16 over the square of the ratio.
  [5.6, 0.006261146073002618],
  [5.8, 0.005836787777923962],
])(
  '%s times the limiting current is reached after %s of L²/D (mpmath, 40 digits)',
  (ratio, expected) => {
    const time = depletionTime({
      diffusionCoefficient: 1,
      limitingCurrentDensity: 1,
      thickness: 1,
      currentDensity: ratio,
    });
    expect(time / expected).toBeCloseTo(1, 12);
  },
);
