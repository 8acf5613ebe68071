import { expect, test } from 'vitest';
import { amountFromMass } from '#physics/amount-from-mass';
import { combustionHeat } from '#physics/combustion-heat';
import { reactionHeat } from '#physics/reaction-heat';

test('6 mg at 14 kJ/g give off 84 J (by hand)', () => {
  expect(combustionHeat({ mass: 6e-6, heatOfCombustion: 14e6 })).toBeCloseTo(84, 12);
});

test('per mole it is the heat of reaction of the same amount', () => {
  const mass = 2e-3;
  const amount = amountFromMass({ mass, molarMass: 0.09 });
  const found = reactionHeat({ amount, molarHeat: 14e6 * 0.09 });
  expect(combustionHeat({ mass, heatOfCombustion: 14e6 }) / found).toBeCloseTo(1, 14);
});
