import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactConstrictionAreaSpecificResistance } from '#physics/contact-constriction-area-specific-resistance';
import { contactRadius } from '#physics/contact-radius';
import { positive, share } from './arbitraries.ts';

test('50 Ω cm² at 2 mS/cm and 5 % in contact are spots of 63.662 µm (by hand, 200/π)', () => {
  const radius = contactRadius({
    constrictionAreaSpecificResistance: 50e-4,
    contactFraction: 0.05,
    ionicConductivity: 0.2,
  });
  expect(radius * 1e6).toBeCloseTo(63.6619772367581, 10);
});

test('spots of that radius cost the resistance it came from', () => {
  fc.assert(
    fc.property(positive, share, (resistance, contactFraction) => {
      const contact = { contactFraction, ionicConductivity: 0.1 };
      const radius = contactRadius({ ...contact, constrictionAreaSpecificResistance: resistance });
      const found = contactConstrictionAreaSpecificResistance({
        ...contact,
        contactRadius: radius,
      });
      expect(found / resistance).toBeCloseTo(1, 12);
    }),
  );
});
