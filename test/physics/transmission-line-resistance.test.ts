import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transmissionLineResistance } from '#physics/transmission-line-resistance';

const line = (path: number, reaction: number) =>
  transmissionLineResistance({
    ionicPathAreaSpecificResistance: path,
    reactionAreaSpecificResistance: reaction,
  });

test('25 Ω cm² of path and 15 Ω cm² of contacts: mpmath with 20 digits', () => {
  expect(line(25e-4, 15e-4) / 0.002253341283958519).toBeCloseTo(1, 13);
});

test('a path that costs little adds a third of itself to the contacts', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e-3, noNaN: true }), (path) => {
      // The next term of the series is −path²/45.
      expect(line(path, 1) - 1 - path / 3 + path ** 2 / 45).toBeCloseTo(0, 10);
    }),
  );
});

test('where the path rules, a thicker electrode costs the same: contacts fall as the path grows', () => {
  expect(line(100, 1) / line(200, 0.5)).toBeCloseTo(1, 7);
});

test('a resistance of zero is refused', () => {
  expect(() => line(1, 0)).toThrow(/greater than zero/);
});
