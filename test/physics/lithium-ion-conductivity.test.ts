import { expect, test } from 'vitest';
import { lithiumIonConductivity } from '#physics/lithium-ion-conductivity';

test('a liquid of 11.8 mS/cm with t₊ = 0.3 moves lithium like a solid of 3.54 mS/cm (hand calculation)', () => {
  expect(lithiumIonConductivity({ ionicConductivity: 1.18, transferenceNumber: 0.3 })).toBeCloseTo(
    0.354,
    12,
  );
});

test('a single-ion conductor moves nothing else (limit)', () => {
  expect(lithiumIonConductivity({ ionicConductivity: 0.2, transferenceNumber: 1 })).toBe(0.2);
  expect(lithiumIonConductivity({ ionicConductivity: 0.2, transferenceNumber: 0 })).toBe(0);
});
