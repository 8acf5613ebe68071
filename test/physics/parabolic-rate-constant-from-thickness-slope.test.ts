import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parabolicRateConstantFromThicknessSlope } from '#physics/parabolic-rate-constant-from-thickness-slope';
import { parabolicThickness } from '#physics/parabolic-thickness';
import { positive } from './arbitraries.ts';

test('a layer of 86.384 nm after 1000 h grew with k = 1.0364e-21 m²/s (worked example)', () => {
  const thicknessRootRate = 86.3840235837e-9 / Math.sqrt(3.6e6);
  const rate = parabolicRateConstantFromThicknessSlope({ thicknessRootRate });
  expect(rate / 1.03641660146e-21).toBeCloseTo(1, 10);
});

test('it undoes the parabolic law', () => {
  fc.assert(
    fc.property(positive, positive, (parabolicRateConstant, time) => {
      const thickness = parabolicThickness({ parabolicRateConstant, time });
      const rate = parabolicRateConstantFromThicknessSlope({
        thicknessRootRate: thickness / Math.sqrt(time),
      });
      expect(rate / parabolicRateConstant).toBeCloseTo(1, 12);
    }),
  );
});
