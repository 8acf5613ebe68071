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

test('is where the transmission has the value asked for', () => {
  const thickness = tunnellingThickness({ transmission: 1e-7, barrierEnergy });
  expect(tunnellingTransmission({ thickness, barrierEnergy }) / 1e-7).toBeCloseTo(1, 10);
});
