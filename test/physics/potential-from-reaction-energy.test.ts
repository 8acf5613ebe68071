import { expect, test } from 'vitest';
import { potentialFromReactionEnergy } from '#physics/potential-from-reaction-energy';

// Standard energies of formation in kJ/mol per formula unit, and electrons per formula unit.
test.each([
  ['LiF', 587.7, 1, 6.09108127699],
  ['LiCl', 384.4, 1, 3.98402525587],
  ['Li₂O', 561.2, 2, 2.90821406555],
])(
  '%s of −%s kJ/mol with %s electrons forms at %s V (worked example)',
  (_, energy, electrons, expected) => {
    const potential = potentialFromReactionEnergy({ reactionEnergy: -1000 * energy, electrons });
    expect(potential / expected).toBeCloseTo(1, 9);
  },
);

test('1 eV per lithium is 1 V and 96.485 kJ/mol', () => {
  expect(
    potentialFromReactionEnergy({ reactionEnergy: -96485.33212331, electrons: 1 }),
  ).toBeCloseTo(1, 14);
});
