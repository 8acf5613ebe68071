import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapTransientShare } from '#physics/gap-transient-share';
import { transientSaltProfile } from '#physics/transient-salt-profile';

test.each([
  [0.02, 0.0001, 0.0020101816664004888],
  [0.1, 0.003, 0.014378583889580031],
  [0.9, 0.005, -0.033326188235074519],
  [0.3, 0.0061, 0.00044433706447481787],
  [0.7, 0.05, -0.11014289410499683],
  [0, 0.2, 0.88740287481645722],
])(
  'at %s of the gap after %s of L²/D it is %s (mpmath, 40 digits)',
  (position, fourierNumber, expected) => {
    // Rounding leaves about 2e-16 of the steady change, which is one.
    expect(transientSaltProfile({ position, fourierNumber })).toBeCloseTo(expected, 14);
  },
);

// mpmath, 40 digits: far from the face, where little has arrived, the difference of two terms still has its digits.
test.each([
  [0.2, 0.002, 5.3868425000607446e-5],
  [0.3, 0.004, 3.7026406836860217e-5],
  [0.4, 0.005, 2.8580408301704256e-6],
])('at %s of the gap after %s of L²/D next to nothing has come', (position, fourierNumber, u) => {
  // The terms are some ten times their difference: a rounding of 1e-16 of each leaves 1e-14.
  const found = transientSaltProfile({ position, fourierNumber });
  expect(Math.abs(found / u - 1)).toBeLessThan(1e-13);
});

test('at the electrodes it is what the share still missing leaves', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (fourierNumber) => {
      const reached = 1 - gapTransientShare({ fourierNumber });
      expect(transientSaltProfile({ position: 0, fourierNumber })).toBeCloseTo(reached, 13);
      expect(transientSaltProfile({ position: 1, fourierNumber })).toBeCloseTo(-reached, 13);
    }),
  );
});

test('what one half gains the other loses: salt is neither made nor lost', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      (position, fourierNumber) => {
        const here = transientSaltProfile({ position, fourierNumber });
        const there = transientSaltProfile({ position: 1 - position, fourierNumber });
        expect(here + there).toBeCloseTo(0, 13);
      },
    ),
  );
});

test('it obeys the diffusion equation: ∂u/∂θ = ∂²u/∂ξ²', () => {
  // Central differences of width 1e-3 leave an error of about 1e-6 of the fourth derivative.
  for (const [position, fourierNumber] of [
    [0.2, 0.004],
    [0.2, 0.02],
    [0.45, 0.1],
  ] as const) {
    const at = (dx: number, dt: number) =>
      transientSaltProfile({ position: position + dx, fourierNumber: fourierNumber + dt });
    const inTime = (at(0, 1e-6) - at(0, -1e-6)) / 2e-6;
    const inSpace = (at(1e-3, 0) - 2 * at(0, 0) + at(-1e-3, 0)) / 1e-6;
    expect(Math.abs(inTime - inSpace)).toBeLessThan(1e-3 * Math.max(1, Math.abs(inTime)));
  }
});

test('in the end it is a straight line, and at the start nothing', () => {
  expect(transientSaltProfile({ position: 0.25, fourierNumber: 10 })).toBeCloseTo(0.5, 15);
  expect(transientSaltProfile({ position: 0.25, fourierNumber: 0 })).toBe(0);
});

test('a place outside the gap or a time before the start is refused', () => {
  expect(() => transientSaltProfile({ position: 1.1, fourierNumber: 1 })).toThrow(/position/);
  expect(() => transientSaltProfile({ position: -0.1, fourierNumber: 1 })).toThrow(/position/);
  expect(() => transientSaltProfile({ position: 0.5, fourierNumber: -1 })).toThrow(/fourierNumber/);
});
