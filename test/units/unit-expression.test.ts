import { describe, expect, test } from 'vitest';
import { readUnitExpression } from '#units/unit-expression';

describe('readUnitExpression', () => {
  test('sizes are kept as fractions of whole numbers, so that a conversion rounds once', () => {
    const size = (text: string) => {
      const expression = readUnitExpression(text);
      return expression && [expression.numerator, expression.denominator];
    };
    expect(size('mm')).toEqual([1, 1000]);
    expect(size('mS/cm')).toEqual([1, 10]);
    expect(size('nm2/h')).toEqual([1, 3.6e21]);
    expect(size('mA.h/cm2')).toEqual([36000, 1]);
    expect(size('mA.h/m2')).toEqual([36, 10]);
    expect(size('nm/h0.5')).toEqual([1, 6e10]);
  });

  test('a solidus divides by the one factor after it, as in UCUM', () => {
    expect(readUnitExpression('mol/m2/s')?.dimension).toBe('m-2.s-1.mol1');
    expect(readUnitExpression('mol/m2.s')?.dimension).toBe('m-2.s1.mol1');
    expect(readUnitExpression('m/m')?.dimension).toBe('1');
  });

  test.each(['', '.', '/', 'foo', 'mh', 'm22', '2m', 'constructor', 'm..s', 'm^2'])(
    '%j is not a unit',
    (text) => {
      expect(readUnitExpression(text)).toBeUndefined();
    },
  );
});
