import type { UnitId } from '#units/units';

/**
 * A formula as a tree, so that one declaration gives the equation in symbols, the same with the
 * reader's numbers, and both as text, Markdown and LaTeX.
 */
export type Expression<Name extends string = string> =
  | { symbol: Name }
  | { number: number }
  | { amount: number; unit: UnitId }
  | { product: Expression<Name>[] }
  | { quotient: [Expression<Name>, Expression<Name>] }
  | { power: [Expression<Name>, Expression<Name>] }
  | { sum: Expression<Name>[] }
  | { difference: [Expression<Name>, Expression<Name>] }
  | { negative: Expression<Name> }
  | { root: Expression<Name> }
  | { call: 'exp' | 'ln'; of: Expression<Name> };

export function symbol<const Name extends string>(key: Name): Expression<Name> {
  return { symbol: key };
}

export function number(value: number): Expression<never> {
  return { number: value };
}

/** A number with its unit, where a row of data has no symbol of its own. */
export function amount(value: number, unit: UnitId): Expression<never> {
  return { amount: value, unit };
}

export function product<Name extends string>(...factors: Expression<Name>[]): Expression<Name> {
  return { product: factors };
}

export function quotient<Name extends string>(
  over: Expression<Name>,
  under: Expression<Name>,
): Expression<Name> {
  return { quotient: [over, under] };
}

export function power<Name extends string>(
  base: Expression<Name>,
  exponent: Expression<Name>,
): Expression<Name> {
  return { power: [base, exponent] };
}

export function sum<Name extends string>(...terms: Expression<Name>[]): Expression<Name> {
  return { sum: terms };
}

export function difference<Name extends string>(
  from: Expression<Name>,
  subtract: Expression<Name>,
): Expression<Name> {
  return { difference: [from, subtract] };
}

export function negative<Name extends string>(of: Expression<Name>): Expression<Name> {
  return { negative: of };
}

export function root<Name extends string>(of: Expression<Name>): Expression<Name> {
  return { root: of };
}

export function exponential<Name extends string>(of: Expression<Name>): Expression<Name> {
  return { call: 'exp', of };
}

export function logarithm<Name extends string>(of: Expression<Name>): Expression<Name> {
  return { call: 'ln', of };
}

/** How tightly a node binds; a looser child inside a tighter parent needs parentheses. */
export function binding(expression: Expression): number {
  if ('sum' in expression || 'difference' in expression || 'negative' in expression) return 1;
  if ('product' in expression) return 2;
  if ('quotient' in expression) return 3;
  if ('power' in expression) return 4;
  return 5;
}

/** Every symbol of the tree, once, in reading order. */
export function symbolsOf(expression: Expression): string[] {
  if ('symbol' in expression) return [expression.symbol];
  if ('number' in expression || 'amount' in expression) return [];
  const children = Object.values(expression).filter((value) => typeof value === 'object');
  const nested = children.flat() as Expression[];
  return [...new Set(nested.flatMap(symbolsOf))];
}

/** What stands for a symbol, or for the number in its place. */
export type Leaf = (key: string) => string;
