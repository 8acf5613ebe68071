import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactFraction } from '#physics/contact-fraction';
import { contactConstrictionAreaSpecificResistance } from '#physics/contact-constriction-area-specific-resistance';
import { crowdedConstrictionAreaSpecificResistance } from '#physics/crowded-constriction-area-specific-resistance';
import { isolatedContactFraction } from '#physics/isolated-contact-fraction';
import { weakestLinkStrength } from '#physics/weakest-link-strength';

describe('the contact that explains a constriction', () => {
  // Bisection with mpmath, thirty digits.
  it.each([
    [12e-4, 5e-6, 0.05, 0.045639920944271, 0.065449846949787],
    [1e-5, 5e-6, 0.05, 0.65474898781447, undefined],
    [0.5, 1e-6, 0.02, 7.7504942218656e-5, 7.8539816339745e-5],
  ])(
    'of %s Ω m²',
    (constrictionAreaSpecificResistance, contactRadius, ionicConductivity, share, alone) => {
      const spots = { constrictionAreaSpecificResistance, contactRadius, ionicConductivity };
      expect(contactFraction(spots) / share).toBeCloseTo(1, 12);
      if (alone === undefined) expect(() => isolatedContactFraction(spots)).toThrow(/too small/);
      else expect(isolatedContactFraction(spots) / alone).toBeCloseTo(1, 12);
    },
  );

  // Bessel series of a flux tube, the flux of an isothermal spot, 4000 terms (SciPy).
  it.each([
    [0.01, 0.8593658228],
    [0.04564, 0.701841386],
    [0.25, 0.334193988],
  ])('has the factor of a flux tube at f = %s', (contactFraction_, factor) => {
    const spots = { contactRadius: 1e-6, contactFraction: contactFraction_, ionicConductivity: 1 };
    const found =
      crowdedConstrictionAreaSpecificResistance(spots) /
      contactConstrictionAreaSpecificResistance(spots);
    // The closed form is a fit: within 3 % of the whole resistance of an isolated spot.
    expect(Math.abs(found - factor)).toBeLessThan(0.03);
  });

  it('gives back the share it is asked with, and less than isolated spots would', () => {
    const share = fc.double({ min: 1e-6, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(share, (given) => {
        const spots = { contactRadius: 2e-6, ionicConductivity: 0.1 };
        const resistance = crowdedConstrictionAreaSpecificResistance({
          ...spots,
          contactFraction: given,
        });
        const asked = { ...spots, constrictionAreaSpecificResistance: resistance };
        // Near full contact the resistance vanishes and its digits with it.
        expect(contactFraction(asked) / given).toBeCloseTo(1, 9);
      }),
    );
  });

  it('leaves no contact where the resistance is beyond all measure', () => {
    const spots = { constrictionAreaSpecificResistance: 1e308, contactRadius: 1e-200 };
    expect(() => contactFraction({ ...spots, ionicConductivity: 1 })).toThrow(/leaves no contact/);
  });

  it('refuses isolated spots that would cover five per cent more than everything', () => {
    const spots = { contactRadius: 4 / Math.PI, ionicConductivity: 1 };
    const share = (constrictionAreaSpecificResistance: number) =>
      isolatedContactFraction({ ...spots, constrictionAreaSpecificResistance });
    expect(share(1)).toBe(1);
    expect(() => share(1 / 1.05)).toThrow(/too small/);
  });

  it.each([0, -1, NaN, Infinity])(
    'refuses a resistance of %s',
    (constrictionAreaSpecificResistance) => {
      const spots = {
        constrictionAreaSpecificResistance,
        contactRadius: 1e-6,
        ionicConductivity: 1,
      };
      expect(() => contactFraction(spots)).toThrow();
      expect(() => isolatedContactFraction(spots)).toThrow();
    },
  );
});

describe('the weakest link', () => {
  it('takes 1 to 50 cm² with a modulus of 5 to 0.4573050519 of the strength', () => {
    const areas = { testedArea: 1e-4, area: 50e-4, weibullModulus: 5 };
    expect(weakestLinkStrength({ strength: 1, ...areas })).toBeCloseTo(0.4573050519, 10);
  });

  it.each(['strength', 'testedArea', 'area', 'weibullModulus'])('refuses a %s of zero', (name) => {
    const given = { strength: 1, testedArea: 1, area: 1, weibullModulus: 1, [name]: 0 };
    expect(() => weakestLinkStrength(given)).toThrow(/greater than zero/);
  });
});
