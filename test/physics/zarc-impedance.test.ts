import fc from 'fast-check';
import { expect, test } from 'vitest';
import { constantPhaseElementImpedance } from '#physics/constant-phase-element-impedance';
import { zarcImpedance } from '#physics/zarc-impedance';
import { share } from './arbitraries.ts';

const arc = { resistance: 300, constantPhaseCoefficient: 1e-8, constantPhaseExponent: 0.9 };

test('10 Ω and an arc of 300 Ω, 1e-8, 0.9 are 309.613511462 − 2.32343599847j Ω at 1 kHz (worked example)', () => {
  const { real, imaginary } = zarcImpedance({ ...arc, frequency: 1000 });
  expect((10 + real) / 309.613511462).toBeCloseTo(1, 9);
  expect(imaginary / -2.32343599847).toBeCloseTo(1, 9);
});

test('it is the full resistance at low and the element alone at high frequency (limits)', () => {
  const low = zarcImpedance({ ...arc, frequency: 1e-12 });
  expect(low.real).toBeCloseTo(300, 9);
  const high = zarcImpedance({ ...arc, frequency: 1e20 });
  const element = constantPhaseElementImpedance({ ...arc, frequency: 1e20 });
  expect(high.real / element.real).toBeCloseTo(1, 9);
  expect(high.imaginary / element.imaginary).toBeCloseTo(1, 9);
});

test('every point of the arc lies on a circle through 0 and R, its centre below the axis', () => {
  fc.assert(
    fc.property(
      share,
      fc.double({ min: 0.5, max: 1, noNaN: true }),
      (place, constantPhaseExponent) => {
        const { real, imaginary } = zarcImpedance({
          ...arc,
          constantPhaseExponent,
          frequency: 10 ** (12 * place - 3),
        });
        const depth = 150 / Math.tan((constantPhaseExponent * Math.PI) / 2);
        const radius = 150 / Math.sin((constantPhaseExponent * Math.PI) / 2);
        expect(Math.hypot(real - 150, imaginary - depth) / radius).toBeCloseTo(1, 11);
      },
    ),
  );
});

test('a plain RC keeps its real part far above its frequency, R/(1 + (ωRC)²) (hand calculation)', () => {
  const rc = { resistance: 1000, constantPhaseCoefficient: 1e-9, constantPhaseExponent: 1 };
  // At 10⁸ times its frequency a cosine of 90° that is not quite zero would add 10⁻⁸.
  const { real } = zarcImpedance({ ...rc, frequency: 1e14 / (2 * Math.PI) });
  expect(real / (1000 / (1 + 1e16))).toBeCloseTo(1, 12);
});
