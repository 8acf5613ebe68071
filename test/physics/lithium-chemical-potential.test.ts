import { expect, test } from 'vitest';
import { lithiumChemicalPotential } from '#physics/lithium-chemical-potential';
import { potentialFromReactionEnergy } from '#physics/potential-from-reaction-energy';

test('a high potential is a low chemical potential: 4 V lie 385.94 kJ/mol below lithium metal', () => {
  expect(lithiumChemicalPotential({ potentialVsLithium: 4 }) / -385941.32849324).toBeCloseTo(1, 12);
  expect(Math.abs(lithiumChemicalPotential({ potentialVsLithium: 0 }))).toBe(0);
});

test('read as the energy of taking up one lithium it gives the potential back', () => {
  const reactionEnergy = lithiumChemicalPotential({ potentialVsLithium: 2.3 });
  expect(potentialFromReactionEnergy({ reactionEnergy, electrons: 1 })).toBeCloseTo(2.3, 13);
});
