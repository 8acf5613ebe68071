import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zarcImpedance } from '#physics/zarc-impedance';
import { zarcRelaxationTimes } from '#physics/zarc-relaxation-times';

const arc = { resistance: 100, peakTime: 1e-6, constantPhaseExponent: 0.85 };

/** Sum of f(τ) γ(τ) over ln τ by the trapezoid rule, which converges fast as the tails vanish. */
function integral(exponent: number, weight: (time: number) => number): number {
  const step = 0.01;
  let sum = 0;
  for (let logarithm = -60; logarithm <= 60; logarithm += step) {
    const relaxationTime = 1e-6 * Math.exp(logarithm);
    const density = zarcRelaxationTimes({
      ...arc,
      constantPhaseExponent: exponent,
      relaxationTime,
    });
    sum += density * weight(relaxationTime) * step;
  }
  return sum;
}

test('a decade above its peak it is 2.65706332083 Ω (mpmath: Im Z at −1/τ over π, 30 digits)', () => {
  const density = zarcRelaxationTimes({ ...arc, relaxationTime: 1e-5 });
  expect(density / 2.65706332083).toBeCloseTo(1, 11);
});

test('its area is the resistance, and summed over RC elements it is the arc again', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 0.97, noNaN: true }),
      fc.double({ min: 3, max: 8, noNaN: true }),
      (exponent, decade) => {
        // Beyond the ends of the sum are e^(−60 α) of the area: below 1e-12 from α = 0.5 on.
        expect(integral(exponent, () => 1) / 100).toBeCloseTo(1, 8);
        const frequency = 10 ** decade;
        const turn = (time: number) => 2 * Math.PI * frequency * time;
        const { real, imaginary } = zarcImpedance({
          resistance: 100,
          constantPhaseCoefficient: 1e-6 ** exponent / 100,
          constantPhaseExponent: exponent,
          frequency,
        });
        expect(integral(exponent, (time) => 1 / (1 + turn(time) ** 2)) / real).toBeCloseTo(1, 7);
        expect(
          integral(exponent, (time) => -turn(time) / (1 + turn(time) ** 2)) / imaginary,
        ).toBeCloseTo(1, 7);
      },
    ),
    { numRuns: 20 },
  );
});

test('an ideal arc has no density (domain)', () => {
  expect(() =>
    zarcRelaxationTimes({ ...arc, constantPhaseExponent: 1, relaxationTime: 1e-6 }),
  ).toThrow(/below one/);
});
