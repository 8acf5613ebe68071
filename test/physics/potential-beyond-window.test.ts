import { expect, test } from 'vitest';
import { decompositionDrivingForce } from '#physics/decomposition-driving-force';
import { potentialBeyondWindow } from '#physics/potential-beyond-window';

test('4.0 V, 3 mA/cm² through 200 Ω cm², limit 2.3 V: 4.0 + 0.6 − 2.3 = 2.3 V (hand calculation)', () => {
  const charged = potentialBeyondWindow({
    potentialVsLithium: 4,
    oxidationPotential: 2.3,
    currentDensity: 30,
    interfacialAreaSpecificResistance: 0.02,
  });
  expect(charged).toBeCloseTo(2.3, 14);
});

test('at rest it is the driving force per charge', () => {
  const force = decompositionDrivingForce({
    potentialVsLithium: 4.2,
    reductionPotential: 1.71,
    oxidationPotential: 2.14,
  });
  const distance = potentialBeyondWindow({ potentialVsLithium: 4.2, oxidationPotential: 2.14 });
  expect((distance * 96485.33212331) / force).toBeCloseTo(1, 13);
});

test('discharge takes back what charge adds', () => {
  const cell = {
    potentialVsLithium: 4,
    oxidationPotential: 2.3,
    interfacialAreaSpecificResistance: 0.02,
  };
  const rest = potentialBeyondWindow(cell);
  const up = potentialBeyondWindow({ ...cell, currentDensity: 10 }) - rest;
  const down = potentialBeyondWindow({ ...cell, currentDensity: -10 }) - rest;
  expect(up + down).toBeCloseTo(0, 14);
});

test('without a resistance the current shifts nothing: 4.2 − 2.1 = 2.1 V (hand calculation)', () => {
  const distance = potentialBeyondWindow({
    potentialVsLithium: 4.2,
    oxidationPotential: 2.1,
    currentDensity: 10,
  });
  expect(distance).toBeCloseTo(2.1, 14);
});
