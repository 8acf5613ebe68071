import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInterval, formatNumber, formatQuantity, shortestText } from '#units/format';
import { toPlain } from './to-plain.ts';
import { type UnitId, units } from '#units/units';

function plain(value: number, unit: UnitId, uncertainty?: number, digits?: number) {
  const scale = units[unit].scale;
  const spread = uncertainty === undefined ? undefined : uncertainty * scale;
  return toPlain(formatQuantity(units[unit].toSI(value), { unit, uncertainty: spread, digits }));
}

describe('formatQuantity', () => {
  test('the worked pellet: σ = 1.56034257933 mS/cm with u = 0.0199648 mS/cm', () => {
    const si = { unit: 'mS/cm', uncertainty: 0.00199648 } as const;
    expect(formatQuantity(0.156034257933, si)).toMatchObject({
      text: '1.560\u00a0±\u00a00.020\u00a0mS\u202fcm⁻¹',
      value: '1.560',
      uncertainty: '0.020',
      unit: 'mS\u202fcm⁻¹',
      spoken: '1.56 plus or minus 0.02 millisiemens per centimetre',
    });
  });

  // GUM 7.2.6: the uncertainty to at most two significant digits, the estimate rounded to agree with it.
  test.each([
    [85, 'Ohm', 0.6, '85.00 ± 0.60 Ω'],
    [85.0449, 'Ohm', 0.0996, '85.04 ± 0.10 Ω'],
    [8512, 'Ohm', 230, '8510 ± 230 Ω'],
    [12345, 'Ohm', 230, '(1.235 ± 0.023)×10⁴ Ω'],
    [0.00156, 'S/cm', 0.00002, '0.001560 ± 0.000020 S cm⁻¹'],
    [0.000156, 'S/cm', 0.000002, '(1.560 ± 0.020)×10⁻⁴ S cm⁻¹'],
    [25, 'Cel', 0.5, '25.00 ± 0.50 °C'],
    [12, '%', 1, '12.0 ± 1.0 %'],
    [0.25, '1', 0.01, '0.250 ± 0.010'],
    // an uncertainty larger than the value
    [-1.5, 'V', 3, '−1.5 ± 3.0 V'],
    [850, 'Ohm', 2300, '900 ± 2300 Ω'],
    [0.0004, 'V', 0.5, '0.00 ± 0.50 V'],
    [-0.0004, 'V', 0.5, '0.00 ± 0.50 V'],
    [0, 'V', 0.02, '0.000 ± 0.020 V'],
    // finer than the fifteen digits a double is sure of
    [1, 'V', 1e-20, '1.00000000000000 ± 1.0×10⁻²⁰ V'],
    // nothing known of the digits
    [85, 'Ohm', 0, '85.00 Ω'],
    [85, 'Ohm', NaN, '85.00 Ω'],
    [85, 'Ohm', Infinity, '85.00 ± ∞ Ω'],
  ] as const)('%d %s with u = %d is %s', (value, unit, uncertainty, text) => {
    expect(plain(value, unit, uncertainty)).toBe(text);
  });

  test.each([
    [1.56034257933, 'mS/cm', undefined, '1.560 mS cm⁻¹'],
    [1.56034257933, 'mS/cm', 2, '1.6 mS cm⁻¹'],
    [0.001, 'V', undefined, '0.001000 V'],
    [0.00099996, 'V', undefined, '0.001000 V'],
    [0.00099994, 'V', undefined, '9.999×10⁻⁴ V'],
    [9999.4, 'V', undefined, '9999 V'],
    [9999.6, 'V', undefined, '1.000×10⁴ V'],
    [0, 'V', undefined, '0 V'],
    [-0, 'V', undefined, '0 V'],
    [Infinity, 'mA/cm2', undefined, '∞ mA cm⁻²'],
    [NaN, 'V', undefined, 'undefined V'],
  ] as const)('%d %s alone, digits %s, is %s', (value, unit, digits, text) => {
    expect(plain(value, unit, undefined, digits)).toBe(text);
  });

  test.each([
    [-1.5, 'V', undefined, 'minus 1.5 volts'],
    [0.000156, 'S/cm', undefined, '1.56 times ten to the minus four siemens per centimetre'],
    [
      0.000156,
      'S/cm',
      0.000002,
      '1.56 plus or minus 0.02, all times ten to the minus four siemens per centimetre',
    ],
    [2, 'Cel', 0.5, '2 plus or minus 0.5 degrees Celsius'],
    [0.25, '1', undefined, '0.25'],
    [Infinity, 'mA/cm2', undefined, 'infinity milliamperes per square centimetre'],
  ] as const)('%d %s with u = %s is spoken “%s”', (value, unit, uncertainty, spoken) => {
    const scale = units[unit].scale;
    const options = { unit, uncertainty: uncertainty && uncertainty * scale };
    expect(formatQuantity(units[unit].toSI(value), options).spoken).toBe(spoken);
  });

  test('no number is written with a negative zero, a hyphen or a bare e', () => {
    const anything = fc.double({ noNaN: true });
    fc.assert(
      fc.property(anything, fc.option(anything, { nil: undefined }), (value, uncertainty) => {
        const { text } = formatQuantity(value, { unit: 'V', uncertainty });
        expect(text).not.toMatch(/−0(\.0*)?[^.\d]|e|-/);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('formatNumber', () => {
  test('halves of the decimal text go up, as on paper', () => {
    expect(formatNumber(298.15)).toBe('298.2');
    expect(formatNumber(-0.125, 2)).toBe('−0.13');
  });

  test('a wish for no digits or for too many is met as far as it goes', () => {
    expect([formatNumber(3.4, 0), formatNumber(3.4, NaN), formatNumber(0.1, 99)]).toEqual([
      '3',
      '3',
      '0.10000000000000000',
    ]);
  });
});

describe('formatInterval', () => {
  test.each([
    [0.152149, 0.160001, 'mS/cm', '1.521 to 1.600 mS cm⁻¹'],
    [1.52e-7, 1.6e-7, 'mS/cm', '(1.520 to 1.600)×10⁻⁶ mS cm⁻¹'],
    [-0.01, 0.02, 'V', '−0.010 to 0.020 V'],
    [298.15, 303.15, 'Cel', '25.0 to 30.0 °C'],
    [1, 1, 'V', '1.000 to 1.000 V'],
    [-Infinity, 3, 'V', '−∞ to 3.000 V'],
  ] as const)('%d to %d in %s is %s', (low, high, unit, text) => {
    expect(toPlain(formatInterval(low, high, { unit }))).toBe(text);
  });

  test('its ends are given apart and in words', () => {
    expect(formatInterval(0.152149, 0.160001, { unit: 'mS/cm' })).toMatchObject({
      low: '1.521',
      high: '1.600',
      spoken: '1.521 to 1.6 millisiemens per centimetre',
    });
  });
});

describe('shortestText', () => {
  test('it reads back to the same double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        expect(Number(shortestText(value)) + 0).toBe(value + 0);
      }),
    );
    expect(shortestText(0.1 + 0.2)).toBe('0.30000000000000004');
  });
});
