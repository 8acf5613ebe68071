import { expect, test } from 'vitest';
import { rimFactorOf } from '../../src/calculators/conductivity/rim.ts';
import { opened } from './opened.ts';

const { success: evaluated, cautionsOf } = opened('conductivity');
const cautionOfRim = (query: string) =>
  cautionsOf(query).find(({ input }) => input === 'electrodeDiameter');

test('a pellet that ends with its electrode changes no digit, and no other field does', () => {
  const plain = evaluated('bulkResistance=85 Ohm&thickness=1.5 mm&electrodeDiameter=12 mm');
  const equal = evaluated(
    'bulkResistance=85 Ohm&thickness=1.5 mm&electrodeDiameter=12 mm&pelletDiameter=12 mm',
  );
  expect(plain.results.rimCurrentFactor).toBeUndefined();
  expect(equal.results.rimCurrentFactor?.value).toBe(1);
  expect(equal.results.ionicConductivity).toEqual(plain.results.ionicConductivity);
  const byArea = 'geometry=area&electrodeArea=1 cm2&bulkResistance=85 Ohm&thickness=1.5 mm';
  expect(evaluated(`${byArea}&pelletDiameter=13 mm`).results.ionicConductivity).toEqual(
    evaluated(byArea).results.ionicConductivity,
  );
});

test('the uncertainties of all four lengths and resistances reach the corrected conductivity', () => {
  // Extrapolated differences of the Bessel series (Python), not of the closed form; within 0.5 %.
  const { results, contributions } = evaluated(
    'bulkResistance=85±0.6 Ohm&thickness=1.5±0.01 mm&electrodeDiameter=12±0.05 mm&pelletDiameter=13±0.1 mm',
  );
  const { value, uncertainty = 0 } = results.ionicConductivity!;
  const effects = new Map(
    contributions.ionicConductivity!.map(({ input, effect }) => [input, effect / value]),
  );
  expect(effects.get('bulkResistance')! / -7.059e-3).toBeCloseTo(1, 2);
  expect(effects.get('thickness')! / 6.314e-3).toBeCloseTo(1, 2);
  expect(effects.get('electrodeDiameter')! / -6.224e-3).toBeCloseTo(1, 2);
  expect(effects.get('pelletDiameter')! / -3.488e-3).toBeCloseTo(1, 2);
  expect(uncertainty / value / 1.186e-2).toBeCloseTo(1, 2);
});

test('without the pellet’s width a caution says what a rim would change, and with it none does', () => {
  // 9.39 % for 1 mm and 11.3 % for a much wider pellet: the referenced solution of Laplace’s equation.
  expect(cautionOfRim('v=1')?.text).toMatch(/by 9\.4\s% where .* 1 mm wider, by 11\s% where/);
  expect(cautionOfRim('v=1&pelletDiameter=13 mm')).toBeUndefined();
  expect(cautionOfRim('v=1&geometry=area')).toBeUndefined();
});

test('a rim that could change less than half a per cent, or than the stated uncertainty, is no matter', () => {
  expect(cautionOfRim('v=1&thickness=0.05 mm')).toBeUndefined();
  expect(
    cautionOfRim('v=1&thickness=0.1 mm&bulkResistance=85±0 Ohm&electrodeDiameter=12'),
  ).toBeDefined();
  expect(cautionOfRim('v=1&bulkResistance=85±20 Ohm')).toBeUndefined();
});

test('a rim is known of discs alone, and of both diameters only', () => {
  const pellet = { thickness: 1.5e-3, electrodeDiameter: 12e-3, pelletDiameter: 13e-3 };
  expect(rimFactorOf({ ...pellet, geometry: 'disc' })).toBeGreaterThan(1);
  expect(rimFactorOf({ ...pellet, geometry: 'area' })).toBeUndefined();
  expect(rimFactorOf({ ...pellet, geometry: 'disc', pelletDiameter: undefined })).toBeUndefined();
  expect(
    rimFactorOf({ ...pellet, geometry: 'disc', electrodeDiameter: undefined }),
  ).toBeUndefined();
});
