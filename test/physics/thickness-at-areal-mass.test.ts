import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layerMass } from '#physics/layer-mass';
import { thicknessAtArealMass } from '#physics/thickness-at-areal-mass';
import { DomainError } from '#units/domain-error';
import { positive } from './arbitraries.ts';

test('44.444 mg/cm², 26.6 of it taken, leave 34.989 µm of 5.1 g/cm³ (by hand)', () => {
  const stack = { arealMass: 4 / 9, initialArealMass: 0.266, density: 5100 };
  expect(thicknessAtArealMass(stack) * 1e6).toBeCloseTo(34.9891067538126, 10);
});

test('a layer of that thickness brings the rest up to the mass', () => {
  fc.assert(
    fc.property(positive, positive, (density, thickness) => {
      const arealMass = 0.3 + layerMass({ thickness, density, area: 1 });
      const found = thicknessAtArealMass({ arealMass, density, initialArealMass: 0.3 });
      // The sum has lost what is small beside 0.3.
      expect(Math.abs(found - thickness) * density).toBeLessThan(1e-15 * arealMass + 1e-16);
    }),
  );
});

test('where the rest alone is too heavy there is no thickness', () => {
  const stack = { arealMass: 0.2, initialArealMass: 0.3, density: 5100 };
  expect(() => thicknessAtArealMass(stack)).toThrow(DomainError);
});

test('without other layers the whole mass is the layer: 0.2 kg/m² / 5000 kg/m³ = 40 µm (by hand)', () => {
  expect(thicknessAtArealMass({ arealMass: 0.2, density: 5000 })).toBeCloseTo(40e-6, 18);
});
