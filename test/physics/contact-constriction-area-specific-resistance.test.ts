import { expect, test } from 'vitest';
import { contactConstrictionAreaSpecificResistance } from '#physics/contact-constriction-area-specific-resistance';

const contact = { contactRadius: 1e-6, contactFraction: 0.1, ionicConductivity: 0.05 };

test('spots of 1 µm on 10 % of 0.5 mS/cm add 1.57079632679 Ω cm² (worked example)', () => {
  expect((contactConstrictionAreaSpecificResistance(contact) * 1e4) / 1.57079632679).toBeCloseTo(
    1,
    9,
  );
});

test('it is the resistance 1/(4σa) of one disc times the area each disc serves (Holm, by hand)', () => {
  const single = 1 / (4 * 0.05 * 1e-6);
  const served = (Math.PI * 1e-12) / 0.1;
  expect(contactConstrictionAreaSpecificResistance(contact) / (single * served)).toBeCloseTo(1, 13);
});

test('smaller spots at equal coverage add less', () => {
  expect(
    contactConstrictionAreaSpecificResistance({ ...contact, contactRadius: 1e-7 }),
  ).toBeLessThan(contactConstrictionAreaSpecificResistance(contact));
});
