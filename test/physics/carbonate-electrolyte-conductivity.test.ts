import { expect, test } from 'vitest';
import { carbonateElectrolyteConductivity } from '#physics/carbonate-electrolyte-conductivity';

const at = (celsius: number, molar: number) =>
  carbonateElectrolyteConductivity({
    concentration: 1000 * molar,
    temperature: 273.15 + celsius,
  });

// Six digits: what the tests of PyBaMM, a battery-model program, expect of the same fit.
test.each([
  [10, 1, 0.870352],
  [30, 2, 0.839076],
])('at %d °C with %d mol/L as another program has it', (celsius, molar, conductivity) => {
  expect(at(celsius, molar) / conductivity).toBeCloseTo(1, 6);
});

test('at 25 °C it meets three measured series of a data set within 3 %', () => {
  // CALiSol-23 has 11.98, 11.49 and 11.71 mS/cm; so far do the series differ among themselves.
  for (const measured of [1.198, 1.149, 1.171]) {
    expect(Math.abs(at(25, 1) / measured - 1)).toBeLessThan(0.03);
  }
});

test('it falls faster in the cold than one activation energy of 0.13 eV would have it', () => {
  const boltzmann = 8.617333e-5;
  const slope = (from: number, to: number) =>
    (boltzmann * Math.log(at(to, 1) / at(from, 1))) / (1 / (273.15 + from) - 1 / (273.15 + to));
  // Hand calculation from 4.884, 11.819, 7.706 and 19.522 mS/cm, to their four digits.
  expect(slope(-10, 25)).toBeCloseTo(0.1707, 3);
  expect(slope(5, 60)).toBeCloseTo(0.1349, 3);
});

test('without salt it does not conduct', () => {
  expect(at(25, 0)).toBe(0);
});
