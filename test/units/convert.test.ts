import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  convert,
  convertUncertainty,
  fromSI,
  toSI,
  uncertaintyFromSI,
  uncertaintyToSI,
} from '#units/convert';
import { quantities } from '#units/quantities';

describe('convert', () => {
  test('the worked pellet: 85 Ω, 1.5 mm, 12 mm in SI', () => {
    expect([toSI(85, 'Ohm'), toSI(1.5, 'mm'), toSI(12, 'mm')]).toEqual([85, 0.0015, 0.012]);
    expect(fromSI(0.156034257933, 'mS/cm')).toBe(1.56034257933);
  });

  test('an uncertainty scales and does not shift: 0.5 °C is 0.5 K', () => {
    expect(uncertaintyToSI(0.5, 'Cel')).toBe(0.5);
    expect(uncertaintyFromSI(0.5, 'Cel')).toBe(0.5);
    expect(uncertaintyToSI(10, 'um')).toBe(0.00001);
    expect(convertUncertainty(1, 'K', 'Cel')).toBe(1);
    expect(convertUncertainty(10, 'um', 'mm')).toBe(0.01);
  });

  test.each([
    [0.311, 'eV', 'meV', 311],
    [1.1, 'h', 'min', 66],
    [25, 'Cel', 'K', 298.15],
    [1.1, 'mm', 'um', 1100],
    [0.3, 'mS/cm', 'S/cm', 0.0003],
    [1, 'cm2/s', 'nm2/h', 3.6e17],
    [31.6, 'Ohm.cm2', 'Ohm.m2', 0.00316],
  ] as const)(
    'a menu shows no digits of binary arithmetic: %d %s is in %s %d',
    (value, from, to, expected) => {
      expect(convert(value, from, to)).toBe(expected);
    },
  );

  // The error of the way there and back, about 4 × 10⁻¹⁶, is far below half the tenth digit.
  test('through any unit of the menu and back, a typed number is unchanged', () => {
    const written = fc
      .tuple(fc.integer({ min: 1, max: 999999 }), fc.integer({ min: -6, max: 3 }))
      .map(([digits, exponent]) => Number(`${digits}e${exponent}`));
    const menu = fc
      .constantFrom(...Object.values(quantities))
      .chain(({ units }) => fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units)));
    fc.assert(
      fc.property(menu, written, ([from, to], value) => {
        expect(convert(convert(value, from, to), to, from)).toBe(value);
      }),
      { numRuns: 3000 },
    );
  });
});
