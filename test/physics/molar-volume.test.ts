import { expect, test } from 'vitest';
import { molarVolume } from '#physics/molar-volume';

test.each([
  // 207/1.9 and 134/4.06, by hand
  ['Li₃.₂PS₄I₀.₂', 207, 1.9, 108.947368421],
  ['LiI', 134, 4.06, 33.0049261084],
])('%s of %s g/mol and %s g/cm³ fills %s cm³/mol', (_, molarMass, density, expected) => {
  const volume = molarVolume({ molarMass: molarMass / 1000, density: density * 1000 });
  expect((volume * 1e6) / expected).toBeCloseTo(1, 11);
});
