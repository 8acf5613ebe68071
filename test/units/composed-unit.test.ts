import { describe, expect, it } from 'vitest';
import {
  composedUnit,
  factorBetween,
  isWritable,
  labelOfUnit,
  powerOfUnit,
  productOfUnits,
  texOfUnit,
} from '#units/composed-unit';

const over = (above: string, ...below: string[]) =>
  productOfUnits(composedUnit(above), ...below.map((unit) => powerOfUnit(composedUnit(unit), -1)));

describe('the unit a formula makes', () => {
  it('puts like units together and lets others stand as they are', () => {
    const conductivity = over('mm', 'Ohm', 'cm2');
    expect(labelOfUnit(conductivity).replaceAll('\u202f', ' ')).toBe('mm Ω⁻¹ cm⁻²');
    expect(texOfUnit(conductivity)).toBe('\\mathrm{mm\\,\\Omega^{-1}\\,cm^{-2}}');
    expect(labelOfUnit(over('cm3', 'cm2'))).toBe('cm');
    expect(over('mS/cm', 'mS/cm')).toEqual([]);
    expect(labelOfUnit(powerOfUnit(composedUnit('nm2'), 1 / 2))).toBe('nm');
  });

  // Each by hand from metre, kilogram, second, ampere; e and N_A of the SI of 2019.
  it.each([
    [over('mm', 'Ohm', 'cm2'), 'mS/cm', 100],
    [over('mm', 'mS/cm'), 'Ohm.cm2', 100],
    [over('cm', 'mS'), 'Ohm.cm', 1000],
    [over('nm', 'S/cm'), 'Ohm.cm2', 1e-7],
    [productOfUnits(composedUnit('nm'), over('C', 'cm3')), 'mA.h/cm2', 1e-7 / 3.6],
    [productOfUnits(composedUnit('mA/cm2'), composedUnit('Ohm.cm2')), 'mV', 1],
    [over('cm2', 's'), 'nm2/h', 3.6e17],
    [composedUnit('eV'), 'kJ/mol', 96.48533212331],
    [composedUnit('%'), '1', 0.01],
  ])('%# is so many of the unit asked for', (unit, wanted, factor) => {
    expect((factorBetween(unit, composedUnit(wanted)) ?? NaN) / factor).toBeCloseTo(1, 12);
  });

  it('is no other where that measures something else', () => {
    expect(factorBetween(composedUnit('mm'), composedUnit('s'))).toBeUndefined();
    expect(factorBetween(composedUnit('mm'), composedUnit('mm2'))).toBeUndefined();
  });

  it('is written only where its powers have signs', () => {
    expect(isWritable(composedUnit('Ohm.cm2/h0.5'))).toBe(true);
    expect(isWritable(powerOfUnit(composedUnit('h'), -1 / 2))).toBe(false);
    expect(isWritable(powerOfUnit(composedUnit('h'), 1 / 3))).toBe(false);
  });
});
