import { expect, test } from 'vitest';
import { constantPhaseElementImpedance } from '#physics/constant-phase-element-impedance';
import { warburgImpedance } from '#physics/warburg-impedance';

test('it is a constant phase element of exponent 1/2 and Q = 1/(σ_W √2) (hand derivation)', () => {
  const element = constantPhaseElementImpedance({
    constantPhaseCoefficient: 1 / (25 * Math.SQRT2),
    constantPhaseExponent: 0.5,
    frequency: 3,
  });
  const { real, imaginary } = warburgImpedance({ warburgCoefficient: 25, frequency: 3 });
  expect(real / element.real).toBeCloseTo(1, 13);
  expect(imaginary / element.imaginary).toBeCloseTo(1, 13);
});
