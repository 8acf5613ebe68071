import { describe, expect, test } from 'vitest';
import { decimalExponent, digitsAt, lastPlace, placeMark } from '#units/decimal-digits';

describe('decimal digits', () => {
  test('the decimal exponent is that of the first digit', () => {
    expect([0.0015, 1, 9.99, 1000, 5e-324].map(decimalExponent)).toEqual([-3, 0, 0, 3, -324]);
  });

  test.each([
    [298.15, -1, '2982'],
    [0.285, -2, '29'],
    [9.96, -1, '100'],
    [4.99, 1, '0'],
    [5, 1, '1'],
    [0.4, 1, '0'],
    [85, -2, '8500'],
    [1.7e308, 307, '17'],
    [0, -2, '0'],
  ])('%d at the place 10^%i is %s; halves of the decimal text go up', (number, place, digits) => {
    expect(digitsAt(number, place)).toBe(digits);
  });

  test('0.0996 with two digits is 0.10, so its last place is the second decimal', () => {
    expect(lastPlace(0.0996, 2)).toBe(-2);
    expect(lastPlace(0.0994, 2)).toBe(-3);
    expect(lastPlace(230, 2)).toBe(1);
  });

  test('the mark is set with zeros in front and behind', () => {
    expect([
      placeMark('1560', 3),
      placeMark('2', 3),
      placeMark('85', 0),
      placeMark('85', -2),
    ]).toEqual(['1.560', '0.002', '85', '8500']);
  });
});
