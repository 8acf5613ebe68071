import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactPowers, plainDecimal } from '#units/plain-decimal';

describe('a plain decimal number', () => {
  test.each(['0', '7', '85.0', '-0.5', '.5', '5.', '3.1e-4', '12E3', '0.000', '900719925474099'])(
    '%s is the double that the language reads',
    (text) => expect(plainDecimal(text)).toBe(Number(text)),
  );

  test('every number of up to fifteen digits is read to the last bit, as by the language', () => {
    const digits = fc.integer({ min: 0, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(digits, fc.nat(15), fc.integer({ min: -7, max: 7 }), (whole, places, power) => {
        const plain = String(whole).padStart(places + 1, '0');
        const cut = plain.length - places;
        const text = `${plain.slice(0, cut)}.${plain.slice(cut)}e${power}`;
        expect(plainDecimal(text)).toBe(Number(text));
      }),
    );
  });

  test.each([
    '',
    '-',
    '.',
    'e5',
    '1e',
    '1e-',
    '1.2.3',
    '1,2',
    ' 1',
    '1 ',
    '0x10',
    'Infinity',
    '+1',
    '1e+5',
    '--1',
    '1e2.5',
    '5 °C',
  ])('“%s” is none', (text) => expect(plainDecimal(text)).toBeNaN());

  test('what might not be exact is left to others', () => {
    expect(plainDecimal('0.12345678901234567')).toBeNaN();
    expect(plainDecimal('1e23')).toBeNaN();
    expect(plainDecimal('1e-40')).toBeNaN();
  });

  test('a part of a text is read by its places', () => {
    expect(plainDecimal('25,3.1e-4±6e-6;40', 3, 9)).toBe(3.1e-4);
    expect(plainDecimal('25,3.1e-4±6e-6;40', 10, 14)).toBe(6e-6);
  });

  test('the powers of ten are exact as far as a double goes', () => {
    exactPowers.forEach((power, exponent) => expect(BigInt(power)).toBe(10n ** BigInt(exponent)));
  });
});
