import { expect, it } from 'vitest';
import {
  dimensionFrom,
  dimensionWords,
  equalDimensions,
  times,
} from '../../../src/data/values/dimension.ts';
import { units, type UnitId } from '../../../src/units/units.ts';

const of = (unit: UnitId) => dimensionFrom(units[unit].dimension);

it.each<[UnitId, UnitId, number, UnitId]>([
  // Ohm’s law, charge, a rate of growth and its root.
  ['mA/cm2', 'Ohm.cm2', 1, 'V'],
  ['mA/cm2', 'h', 1, 'mA.h/cm2'],
  ['V', 'mA', -1, 'kOhm'],
  ['m/s0.5', 'h', 0.5, 'nm'],
  ['um', 'nm', -1, '%'],
])('%s times %s to the power %f has the dimension of %s', (a, b, power, product) => {
  expect(equalDimensions(times(of(a), of(b), power), of(product))).toBe(true);
  expect(equalDimensions(times(of(a), of(b), power), of('J/mol/K'))).toBe(false);
});

it('is told by what it is, with a unit, or by its base units', () => {
  expect(dimensionWords(of('mV'))).toBe('a voltage, as in V');
  expect(dimensionWords(of('%'))).toBe('a plain number');
  expect(dimensionWords(times(of('V'), of('V')))).toBe('something in m4.kg2.s-6.A-2');
});
