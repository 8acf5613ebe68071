import { expect, test } from 'vitest';
import { contactConstrictionAreaSpecificResistance } from '#physics/contact-constriction-area-specific-resistance';
import { crowdedConstrictionAreaSpecificResistance } from '#physics/crowded-constriction-area-specific-resistance';

const spots = { contactRadius: 1e-6, ionicConductivity: 0.05 };

// Hand calculation of (1 − √f)^(3/2) with mpmath.
test.each([
  [0.02, 0.79555484044994],
  [0.1, 0.56541482590024],
  [0.25, 0.35355339059327],
])('of neighbours that cover %s it is %s of that of lone spots', (contactFraction, share) => {
  const crowded = crowdedConstrictionAreaSpecificResistance({ ...spots, contactFraction });
  const alone = contactConstrictionAreaSpecificResistance({ ...spots, contactFraction });
  expect(crowded / alone / share).toBeCloseTo(1, 12);
});

test('full contact constricts nothing', () => {
  expect(crowdedConstrictionAreaSpecificResistance({ ...spots, contactFraction: 1 })).toBe(0);
});
