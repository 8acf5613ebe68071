import { expect, test } from 'vitest';
import { reactionHeat } from '#physics/reaction-heat';

test('0.384726 mmol of lithium at 299 kJ/mol give off 115.033 J (by hand)', () => {
  expect(reactionHeat({ amount: 0.384726224784e-3, molarHeat: 299e3 })).toBeCloseTo(
    115.03314121,
    8,
  );
});

test('what releases nothing gives off nothing, however much there is', () => {
  expect(reactionHeat({ amount: 3, molarHeat: 0 })).toBe(0);
  expect(reactionHeat({ amount: 0, molarHeat: 3e5 })).toBe(0);
});
