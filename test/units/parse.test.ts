import { describe, expect, test } from 'vitest';
import { formatQuantity } from '#units/format';
import { parseQuantity } from '#units/parse';
import { quantities, type QuantityId } from '#units/quantities';
import { type UnitId, units } from '#units/units';

function read(text: string, quantity: QuantityId, unit: UnitId) {
  const result = parseQuantity(text, { quantity, unit });
  if (!result.ok) return result.problem;
  const { value, uncertainty } = result;
  return `${value}${uncertainty === undefined ? '' : ` ± ${uncertainty}`} ${result.unit}`;
}

const resistance = (text: string) => read(text, 'bulkResistance', 'Ohm');

describe('numbers', () => {
  test.each([
    ['85', '85 Ohm'],
    ['8.5e1', '85 Ohm'],
    ['8.5E+1', '85 Ohm'],
    ['+5', '5 Ohm'],
    ['−5', '-5 Ohm'],
    ['-0', '0 Ohm'],
    ['.5', '0.5 Ohm'],
    ['5.', '5 Ohm'],
    ['8,5', '8.5 Ohm'],
    ['0,234', '0.234 Ohm'],
    ['1234,567', '1234.567 Ohm'],
    ['1,2345', '1.2345 Ohm'],
    ['1,234.5', '1234.5 Ohm'],
    ['1.234,5', '1234.5 Ohm'],
    ['1,234,567', '1234567 Ohm'],
    ['1.234.567', '1234567 Ohm'],
    ['1\u202f234.5', '1234.5 Ohm'],
    ['1\u2009234\u00a0567', '1234567 Ohm'],
    ['1.2×10^-3', '0.0012 Ohm'],
    ['1.2×10⁻³', '0.0012 Ohm'],
    ['1.2 × 10⁻³ Ω', '0.0012 Ohm'],
    ['1.2 x 10-3', '0.0012 Ohm'],
    ['1.2*10^3', '1200 Ohm'],
    ['1.2·10³', '1200 Ohm'],
    ['1.2 x 10**3', '1200 Ohm'],
    ['10^3', '1000 Ohm'],
    ['10⁻³ Ω', '0.001 Ohm'],
    ['-10^-3', '-0.001 Ohm'],
  ])('%s is %s', (text, expected) => {
    expect(resistance(text)).toBe(expected);
  });
});

describe('uncertainties', () => {
  test.each([
    ['85.0 ± 0.6', '85 ± 0.6 Ohm'],
    ['85.0±0.6', '85 ± 0.6 Ohm'],
    ['85.0 +/- 0.6', '85 ± 0.6 Ohm'],
    ['85.0 +- 0.6', '85 ± 0.6 Ohm'],
    ['85.0 /-0.6 Ohm', '85 ± 0.6 Ohm'],
    ['85,0 ± 0,6', '85 ± 0.6 Ohm'],
    ['85.0(6)', '85 ± 0.6 Ohm'],
    ['85.0(6) Ω', '85 ± 0.6 Ohm'],
    ['85(6)', '85 ± 6 Ohm'],
    ['1.560(20)e-3', '0.00156 ± 0.00002 Ohm'],
    ['1.560(20)×10⁻³', '0.00156 ± 0.00002 Ohm'],
    ['(1.56 ± 0.02)×10³ Ω', '1560 ± 20 Ohm'],
    ['(85.0 ± 0.6) Ω', '85 ± 0.6 Ohm'],
    ['85 ± 0', '85 ± 0 Ohm'],
    ['85 ± 0.7 %', '85 ± 0.595 Ohm'],
    ['-85 Ω ± 10%', '-85 ± 8.5 Ohm'],
    ['85 Ω ± 0.6 Ω', '85 ± 0.6 Ohm'],
    ['85 Ω ± 0.6', '85 ± 0.6 Ohm'],
    ['85 ± 0.6 Ω', '85 ± 0.6 Ohm'],
    ['1.2 kΩ ± 3 Ω', '1.2 ± 0.003 kOhm'],
  ])('%s is %s', (text, expected) => {
    expect(resistance(text)).toBe(expected);
  });

  test('the uncertainty is converted to the unit of the value', () => {
    expect(read('1.5 mm ± 10 µm', 'thickness', 'mm')).toBe('1.5 ± 0.01 mm');
    expect(read('45 °C ± 1 K', 'temperature', 'Cel')).toBe('45 ± 1 Cel');
    expect(read('318.15 K ± 1 °C', 'temperature', 'Cel')).toBe('318.15 ± 1 K');
  });

  test('for a plain number the per cent at the end belongs to both numbers', () => {
    expect(read('12 ± 1 %', 'porosity', '1')).toBe('12 ± 1 %');
    expect(read('12 % ± 0.5 %', 'porosity', '1')).toBe('12 ± 0.5 %');
    expect(read('0.12 ± 0.01', 'porosity', '1')).toBe('0.12 ± 0.01 1');
  });
});

describe('units', () => {
  test.each([
    ['85 ohm', 'bulkResistance', 'Ohm', '85 Ohm'],
    ['85 \u03a9', 'bulkResistance', 'Ohm', '85 Ohm'],
    ['85\u2126', 'bulkResistance', 'Ohm', '85 Ohm'],
    ['85 kilohms', 'bulkResistance', 'Ohm', '85 kOhm'],
    ['85 KΩ', 'bulkResistance', 'Ohm', '85 kOhm'],
    ['0.5 mm', 'thickness', 'um', '0.5 mm'],
    ['5 um', 'thickness', 'mm', '5 um'],
    ['5 \u00b5m', 'thickness', 'mm', '5 um'],
    ['5 \u03bcm', 'thickness', 'mm', '5 um'],
    ['5\u2009\u03bcm', 'thickness', 'mm', '5 um'],
    ['5 microns', 'thickness', 'mm', '5 um'],
    ['5 millimeters', 'thickness', 'um', '5 mm'],
    ['45 °C', 'temperature', 'K', '45 Cel'],
    ['45 degC', 'temperature', 'K', '45 Cel'],
    ['45 deg C', 'temperature', 'K', '45 Cel'],
    ['45 ℃', 'temperature', 'K', '45 Cel'],
    ['45 C', 'temperature', 'K', '45 Cel'],
    ['45 degrees Celsius', 'temperature', 'K', '45 Cel'],
    ['0.5 C', 'rate', '1/s', '0.5 1/h'],
    ['0.5 h⁻¹', 'rate', '1/s', '0.5 1/h'],
    ['3e-4 S/cm', 'ionicConductivity', 'mS/cm', '0.0003 S/cm'],
    ['0.3 mS cm-1', 'ionicConductivity', 'S/cm', '0.3 mS/cm'],
    ['0.3 mS·cm⁻¹', 'ionicConductivity', 'S/cm', '0.3 mS/cm'],
    ['0.3 mS cm^-1', 'ionicConductivity', 'S/cm', '0.3 mS/cm'],
    ['0.3 mS cm⁻¹', 'ionicConductivity', 'S/cm', '0.3 mS/cm'],
    ['0.3 Ω⁻¹cm⁻¹', 'ionicConductivity', 'S/m', '0.3 S/cm'],
    ['0.3 1/(Ohm cm)', 'ionicConductivity', 'S/m', '0.3 S/cm'],
    ['0.3 S per cm', 'ionicConductivity', 'S/m', '0.3 S/cm'],
    ['30 Ω cm²', 'areaSpecificResistance', 'Ohm.m2', '30 Ohm.cm2'],
    ['30 ohm*cm^2', 'areaSpecificResistance', 'Ohm.m2', '30 Ohm.cm2'],
    ['30 Ω-cm2', 'areaSpecificResistance', 'Ohm.m2', '30 Ohm.cm2'],
    ['5 mAh/cm2', 'arealCapacity', 'C/m2', '5 mA.h/cm2'],
    ['5 mA h cm⁻²', 'arealCapacity', 'C/m2', '5 mA.h/cm2'],
    ['1 M', 'concentration', 'mol/m3', '1 mol/L'],
    ['0.35 eV', 'activationEnergy', 'meV', '0.35 eV'],
    ['33.8 kJ mol⁻¹', 'activationEnergy', 'eV', '33.8 kJ/mol'],
    ['12 per cent', 'porosity', '1', '12 %'],
    ['2.9 Ω cm²/√h', 'areaSpecificResistanceRootRate', 'Ohm.m2/s0.5', '2.9 Ohm.cm2/h0.5'],
  ] as const)('%s is read as %s in %s: %s', (text, quantity, unit, expected) => {
    expect(read(text, quantity, unit)).toBe(expected);
  });

  test('a unit the menu does not have is converted to that of the field', () => {
    expect(read('12 Å', 'thickness', 'nm')).toBe('1.2 nm');
    expect(read('1 dm ± 1 mm', 'thickness', 'mm')).toBe('100 ± 1 mm');
    expect(read('3 mS/mm', 'electronicConductivity', 'mS/cm')).toBe('3 S/m');
    expect(read('50 %', 'lithiumPerFormula', '1')).toBe('0.5 1');
  });

  test('what formatQuantity writes is read again with its unit', () => {
    for (const { id, units: choices } of Object.values(quantities)) {
      for (const unit of choices) {
        const { text } = formatQuantity(units[unit].toSI(42), { unit });
        const result = parseQuantity(text, { quantity: id, unit });
        expect(result, text).toMatchObject({ ok: true, unit, value: 42 });
      }
    }
  });
});
