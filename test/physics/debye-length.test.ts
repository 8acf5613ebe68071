import { expect, test } from 'vitest';
import { debyeLength } from '#physics/debye-length';

const solid = { relativePermittivity: 10, temperature: 298.15 };

test.each([
  [1e25, 0.8426],
  [1e26, 0.2664],
  [1e27, 0.0843],
  [1e28, 0.0266],
])(
  '%s charges per m³ at ε_r = 10 are screened over %s nm (worked example, four decimals)',
  (numberDensity, expected) => {
    expect(debyeLength({ ...solid, numberDensity }) * 1e9).toBeCloseTo(expected, 4);
  },
);

test('in water of 78.4 with 0.1 M of a 1:1 salt it is 0.96 nm (textbook value)', () => {
  const water = {
    relativePermittivity: 78.4,
    temperature: 298.15,
    numberDensity: 100 * 6.02214076e23,
  };
  expect(debyeLength(water) * 1e9).toBeCloseTo(0.96, 2);
});

test('doubly charged carriers screen over half the length', () => {
  const single = debyeLength({ ...solid, numberDensity: 1e25 });
  expect(debyeLength({ ...solid, numberDensity: 1e25, chargeNumber: -2 }) / single).toBeCloseTo(
    0.5,
    14,
  );
});
