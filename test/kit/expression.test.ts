import { describe, expect, it } from 'vitest';
import {
  difference,
  exponential,
  logarithm,
  negative,
  number,
  power,
  product,
  quotient,
  root,
  sum,
  symbol,
  symbolsOf,
} from '../../src/kit/model/expression.ts';
import { toPlain } from '../../src/kit/model/expression-plain.ts';
import { toTex } from '../../src/kit/model/expression-tex.ts';

const plain = (expression: Parameters<typeof toPlain>[0]) => toPlain(expression, (key) => key);
const tex = (expression: Parameters<typeof toTex>[0]) => toTex(expression, (key) => key);
const [a, b, c] = [symbol('a'), symbol('b'), symbol('c')];

describe('a formula as text', () => {
  it('puts parentheses where a reader would misread it otherwise, and nowhere else', () => {
    expect(plain(product(sum(a, b), c))).toBe('(a + b) × c');
    expect(plain(sum(product(a, b), c))).toBe('a × b + c');
    expect(plain(quotient(a, product(b, c)))).toBe('a / (b × c)');
    expect(plain(quotient(product(a, b), c))).toBe('(a × b) / c');
    expect(plain(power(sum(a, b), number(2)))).toBe('(a + b)²');
    expect(plain(difference(a, sum(b, c)))).toBe('a − (b + c)');
    expect(plain(difference(a, difference(b, c)))).toBe('a − (b − c)');
    expect(plain(negative(sum(a, b)))).toBe('−(a + b)');
    expect(plain(exponential(negative(quotient(a, b))))).toBe('exp(−a / b)');
    expect(plain(logarithm(root(a)))).toBe('ln(√(a))');
  });

  it('lets the fraction bar and the root do the grouping in TeX', () => {
    expect(tex(quotient(a, product(b, c)))).toBe('\\frac{a}{b\\,c}');
    expect(tex(root(sum(a, b)))).toBe('\\sqrt{a + b}');
    expect(tex(power(quotient(a, b), number(2)))).toBe('\\left(\\frac{a}{b}\\right)^{2}');
  });

  it('lists each symbol once, in the order of reading', () => {
    expect(symbolsOf(quotient(product(a, b), sum(b, c)))).toEqual(['a', 'b', 'c']);
  });
});
