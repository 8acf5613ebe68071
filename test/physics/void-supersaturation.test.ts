import { expect, test } from 'vitest';
import { voidSupersaturation } from '#physics/void-supersaturation';
import { vacancyTension } from '#physics/vacancy-tension';

const lithium = { surfaceEnergy: 0.5, lithiumMolarVolume: 13e-6, temperature: 298.15 };

test.each([
  [100e-9, 1.0538408149],
  [10e-9, 1.6894686853],
])('a void of radius %s m with 0.5 J/m² needs S = %s (Python)', (voidRadius, expected) => {
  expect(voidSupersaturation({ ...lithium, voidRadius }) / expected).toBeCloseTo(1, 9);
});

test('its tension is the Laplace pressure 2γ/r, 10 MPa for 100 nm (by hand)', () => {
  const supersaturation = voidSupersaturation({ ...lithium, voidRadius: 100e-9 });
  expect(vacancyTension({ ...lithium, supersaturation }) / 10e6).toBeCloseTo(1, 12);
});
