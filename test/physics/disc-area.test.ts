import { expect, test } from 'vitest';
import { discArea } from '#physics/disc-area';

test('an electrode of 12.00 mm covers 1.13097335529 cm² (worked pellet)', () => {
  expect(discArea({ diameter: 12e-3 }) / 1.13097335529e-4).toBeCloseTo(1, 9);
});

test('twice the diameter is four times the area: the radius would be wrong by four', () => {
  expect(discArea({ diameter: 2 }) / discArea({ diameter: 1 })).toBeCloseTo(4, 14);
  expect(discArea({ diameter: 2 })).toBeCloseTo(Math.PI, 14);
});
