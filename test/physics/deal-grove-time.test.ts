import { expect, test } from 'vitest';
import { dealGroveTime } from '#physics/deal-grove-time';
import { linearTime } from '#physics/linear-time';
import { parabolicTime } from '#physics/parabolic-time';
import { DomainError } from '#units/domain-error';

const layer = { interphaseThickness: 80e-9, initialThickness: 30e-9 };

test('it is what transport and reaction would take alone, one after the other (hand derivation)', () => {
  const alone =
    parabolicTime({ parabolicRateConstant: 5e-21, ...layer }) +
    linearTime({ linearRateConstant: 2e-13, ...layer });
  expect(
    dealGroveTime({ parabolicRateConstant: 5e-21, linearRateConstant: 2e-13, ...layer }) / alone,
  ).toBeCloseTo(1, 13);
});

test('growth does not run backwards', () => {
  const rates = { parabolicRateConstant: 5e-21, linearRateConstant: 2e-13 };
  expect(() =>
    dealGroveTime({ ...rates, interphaseThickness: 1e-9, initialThickness: 2e-9 }),
  ).toThrow(DomainError);
});

test('a layer that began at zero takes t = x²/2k + x/k_l; what is there already takes no time', () => {
  const rates = { parabolicRateConstant: 5e-21, linearRateConstant: 2e-13 };
  // By hand: 6.4e-15/1e-20 + 8e-8/2e-13 = 6.4e5 + 4e5 s.
  expect(dealGroveTime({ ...rates, interphaseThickness: 80e-9 }) / 1.04e6).toBeCloseTo(1, 12);
  expect(dealGroveTime({ ...rates, interphaseThickness: 30e-9, initialThickness: 30e-9 })).toBe(0);
});
