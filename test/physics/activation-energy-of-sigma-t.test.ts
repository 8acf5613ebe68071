import { expect, test } from 'vitest';
import { activationEnergyOfSigmaT } from '#physics/activation-energy-of-sigma-t';
import { faradayConstant, gasConstant } from '#units/constants';

test('the two conventions differ by 25.6925791 meV at 298.15 K (nine printed digits)', () => {
  const difference =
    activationEnergyOfSigmaT({ activationEnergy: 0, temperature: 298.15 }) / faradayConstant;
  expect(difference * 1000).toBeCloseTo(25.6925791, 7);
});

test('two fits of one data set between 25 and 85 °C differ by RT inside that range (worked fit)', () => {
  const difference = (0.339137385181 - 0.311035201733) * faradayConstant;
  const middle = difference / gasConstant;
  expect(middle).toBeGreaterThan(298.15);
  expect(middle).toBeLessThan(358.15);
});

test('it adds RT to the energy: 30 kJ/mol at 300 K become 32.494 338 785 (hand calculation)', () => {
  expect(
    activationEnergyOfSigmaT({ activationEnergy: 30000, temperature: 300 }) / 32494.338785445972,
  ).toBeCloseTo(1, 13);
});
