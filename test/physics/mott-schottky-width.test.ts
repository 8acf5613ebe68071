import { expect, test } from 'vitest';
import { debyeLength } from '#physics/debye-length';
import { mottSchottkyWidth } from '#physics/mott-schottky-width';

test('1 V at ε_r = 10 and 10²⁰ per cm³ empties 3.3245599281881 nm (mpmath, 30 digits)', () => {
  const width = mottSchottkyWidth({
    relativePermittivity: 10,
    potentialDrop: 1,
    numberDensity: 1e26,
  });
  expect(width / 3.3245599281881e-9).toBeCloseTo(1, 12);
});

test('a drop of k_BT/e makes it twice the Debye length (hand derivation)', () => {
  const solid = { relativePermittivity: 20, numberDensity: 1e25 };
  const potentialDrop = (1.380649e-23 * 300) / 1.602176634e-19;
  expect(
    mottSchottkyWidth({ ...solid, potentialDrop }) / debyeLength({ ...solid, temperature: 300 }),
  ).toBeCloseTo(2, 12);
});

test('doubly charged carriers leave a layer thinner by √2, of either sign', () => {
  const layer = { relativePermittivity: 10, potentialDrop: 1, numberDensity: 1e26 };
  for (const chargeNumber of [2, -2]) {
    const ratio = mottSchottkyWidth({ ...layer, chargeNumber }) / mottSchottkyWidth(layer);
    expect(ratio).toBeCloseTo(Math.SQRT1_2, 13);
  }
});
