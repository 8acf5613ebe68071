import { expect, test } from 'vitest';
import {
  boltzmannConstant,
  elementaryCharge,
  faradayConstant,
  gasConstant,
} from '#units/constants';

// The products are exact in the SI of 2019; a double keeps 15 digits of them.
test('the Faraday and gas constants are those of CODATA 2018', () => {
  expect(faradayConstant).toBeCloseTo(96485.33212331001, 9);
  expect(gasConstant).toBeCloseTo(8.31446261815324, 13);
});

test('k_B/e is 8.617 333 262 × 10⁻⁵ eV/K', () => {
  expect(boltzmannConstant / elementaryCharge).toBeCloseTo(8.617333262e-5, 13);
});
