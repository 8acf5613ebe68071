import { expect, it } from 'vitest';
import { weakestLinkFactor } from '#physics/weakest-link-factor';
import { DomainError } from '#units/domain-error';

it('ten times the area at m = 10 leaves 10^(−1/10) = 0.794328234724 of the strength', () => {
  const factor = weakestLinkFactor({ area: 1e-4, otherArea: 1e-3, weibullModulus: 10 });
  expect(factor).toBeCloseTo(0.794328234724, 12);
});

it('the way back undoes it, and a large modulus changes nothing', () => {
  const there = weakestLinkFactor({ area: 2, otherArea: 5, weibullModulus: 4 });
  const back = weakestLinkFactor({ area: 5, otherArea: 2, weibullModulus: 4 });
  expect(there * back).toBeCloseTo(1, 14);
  expect(weakestLinkFactor({ area: 2, otherArea: 5, weibullModulus: 1e12 })).toBeCloseTo(1, 10);
});

it('refuses an area of nothing', () => {
  const wrong = { area: 0, otherArea: 1, weibullModulus: 5 };
  expect(() => weakestLinkFactor(wrong)).toThrow(DomainError);
});
