import { expect, test } from 'vitest';
import { electrolyteAreaSpecificResistance } from '#physics/electrolyte-area-specific-resistance';
import { porousElectrodeAreaSpecificResistance } from '#physics/porous-electrode-area-specific-resistance';

const path = { thickness: 70e-6, ionicConductivity: 0.028 };

test('70 µm of 0.28 mS/cm: a third of 25 Ω cm² (hand calculation)', () => {
  expect(porousElectrodeAreaSpecificResistance(path) * 1e4).toBeCloseTo(25 / 3, 11);
});

/** Ions enter at the face; slice by slice the current falls in proportion, as the reaction takes it up. */
test('a ladder of 2000 slices with an even reaction loses that voltage on average', () => {
  const slices = 2000;
  const slice = electrolyteAreaSpecificResistance(path) / slices;
  let potential = 0;
  let mean = 0;
  for (let index = 0; index < slices; index++) {
    potential += slice * (1 - (index + 0.5) / slices);
    mean += potential / slices;
  }
  // A sum of 2000 slices is off by about one part in two thousand.
  expect(mean / porousElectrodeAreaSpecificResistance(path)).toBeCloseTo(1, 2);
});
