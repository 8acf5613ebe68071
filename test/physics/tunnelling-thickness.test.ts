import { expect, test } from 'vitest';
import { tunnellingThickness } from '#physics/tunnelling-thickness';
import { tunnellingTransmission } from '#physics/tunnelling-transmission';

const barrierEnergy = 3 * 96485.33212331;

test('ten decades behind 3 eV take 1.3 nm (SciPy)', () => {
  expect(tunnellingThickness({ transmission: 1e-10, barrierEnergy }) / 1.297437762e-9).toBeCloseTo(
    1,
    8,
  );
});

test.each([
  [0.5, 1.83485407935e-9],
  [2, 9.17427039677e-10],
])('a mass of %s of that of a free electron makes them longer or shorter (mpmath)', (ratio, d) => {
  const found = tunnellingThickness({
    transmission: 1e-10,
    barrierEnergy,
    effectiveMassRatio: ratio,
  });
  // Twelve digits are given, and the charge of a mole to as many.
  expect(found / d).toBeCloseTo(1, 9);
});

test('is where the transmission has the value asked for', () => {
  const thickness = tunnellingThickness({ transmission: 1e-7, barrierEnergy });
  expect(tunnellingTransmission({ thickness, barrierEnergy }) / 1e-7).toBeCloseTo(1, 10);
});
