import { expect, it } from 'vitest';
import { unitNames, unitsOf } from '../../src/data/unit-names.ts';

it('a unit is called by its label and its code, a pure number by nothing', () => {
  expect(unitNames('Ohm.cm2')).toEqual(['Ω\u202fcm²', 'Ohm.cm2']);
  expect(unitNames('C mol⁻¹')).toEqual(['C mol⁻¹']);
  expect(unitNames('1')).toEqual([]);
});

it('a quantity may be given in the units of its menu, a constant in none', () => {
  expect(unitsOf('areaSpecificResistance')).toContain('Ohm.cm2');
  expect(unitsOf('faradayConstant')).toEqual([]);
});
