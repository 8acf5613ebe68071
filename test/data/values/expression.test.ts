import { describe, expect, it } from 'vitest';
import { namesIn, readExpression, type Expression } from '../../../src/data/values/expression.ts';

/** A calculation with every bracket written out. */
function written(expression: Expression): string {
  switch (expression.kind) {
    case 'quantity':
      return expression.unit === '1'
        ? `${expression.value}`
        : `${expression.value} ${expression.unit}`;
    case 'name':
      return expression.name;
    case 'power':
      return `(${written(expression.base)} ^ ${expression.exponent})`;
    case 'operation':
      return `(${written(expression.left)} ${expression.sign} ${written(expression.right)})`;
  }
}

describe('a calculation', () => {
  it.each([
    ['25 um', '25 um'],
    ['-20 Cel', '-20 Cel'],
    ['−1.5e-3', '-0.0015'],
    ['3 1/h', '3 1/h'],
    ['shift', 'shift'],
    ['a - b - c', '((a - b) - c)'],
    ['a / b * c', '((a / b) * c)'],
    ['a + b * c', '(a + (b * c))'],
    ['(a + b) × c', '((a + b) * c)'],
    ['2 mA / 1 cm2 − b', '((2 mA / 1 cm2) - b)'],
    ['(late - early)^2 / 2', '(((late - early) ^ 2) / 2)'],
    ['area^0.5 * 3', '((area ^ 0.5) * 3)'],
  ])('“%s” is read as %s', (text, brackets) => {
    expect(written(readExpression(text))).toBe(brackets);
  });

  it('knows the names it needs', () => {
    expect(namesIn(readExpression('(late - early)^2 / late * 3 h'))).toEqual([
      'late',
      'early',
      'late',
    ]);
  });

  it.each([
    ['', 'It is empty'],
    ['3 furlong', '“furlong” is no unit of this site. The nearest:'],
    ['3 mVV', 'The nearest: mV, m, V.'],
    ['a b', '“b” is too much. Write + - * / between'],
    ['a +', 'ends too early'],
    ['(a + b', 'A bracket is not closed'],
    ['a + b)', '“)” is too much'],
    ['shift/driving', '“shift/driving” is neither a number nor a name. Write quantities'],
    ['a^b', 'A power is a number. Write it like length^2'],
  ])('“%s” is refused: %s', (text, reason) => {
    expect(() => readExpression(text)).toThrow(reason);
  });
});
