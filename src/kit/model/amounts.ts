import {
  factorBetween,
  isSameUnit,
  powerOfUnit,
  productOfUnits,
  composedUnit,
  type ComposedUnit,
} from '#units/composed-unit';
import type { Expression } from './expression.ts';

/** A number with a unit that a formula has made of those of its symbols. */
export interface ComposedAmount {
  value: number;
  unit: ComposedUnit;
}

/** What stands for a symbol. */
export type AmountOf = (key: string) => ComposedAmount | undefined;

/** The same amount in another unit; nothing where that measures something else. */
export function inUnit(
  { value, unit }: ComposedAmount,
  wanted: ComposedUnit,
): ComposedAmount | undefined {
  const factor = factorBetween(unit, wanted);
  return factor === undefined ? undefined : { value: value * factor, unit: wanted };
}

function total(terms: (ComposedAmount | undefined)[], sign: 1 | -1): ComposedAmount | undefined {
  const [first] = terms;
  if (!first) return undefined;
  let { value } = first;
  for (const term of terms.slice(1)) {
    const alike = term && inUnit(term, first.unit);
    if (!alike) return undefined;
    value += sign * alike.value;
  }
  return { value, unit: first.unit };
}

function times(factors: (ComposedAmount | undefined)[]): ComposedAmount | undefined {
  let value = 1;
  const units: ComposedUnit[] = [];
  for (const factor of factors) {
    if (!factor) return undefined;
    value *= factor.value;
    units.push(factor.unit);
  }
  return { value, unit: productOfUnits(...units) };
}

function raised(base: ComposedAmount | undefined, exponent: number): ComposedAmount | undefined {
  return base && { value: base.value ** exponent, unit: powerOfUnit(base.unit, exponent) };
}

/**
 * The value of a formula in the units of what stands in it; a sum is one in the unit of its first term.
 * Nothing where it cannot be found: a symbol without a number, metres added to seconds.
 */
export function amountIn(expression: Expression, amountOf: AmountOf): ComposedAmount | undefined {
  const of = (part: Expression) => amountIn(part, amountOf);
  const plain = (part: Expression) => {
    const amount = of(part);
    return amount && inUnit(amount, [])?.value;
  };
  if ('symbol' in expression) return amountOf(expression.symbol);
  if ('number' in expression) return { value: expression.number, unit: [] };
  if ('amount' in expression) {
    return { value: expression.amount, unit: composedUnit(expression.unit) };
  }
  if ('product' in expression) return times(expression.product.map(of));
  if ('quotient' in expression) {
    return times([of(expression.quotient[0]), raised(of(expression.quotient[1]), -1)]);
  }
  if ('power' in expression) {
    const exponent = plain(expression.power[1]);
    return exponent === undefined ? undefined : raised(of(expression.power[0]), exponent);
  }
  if ('sum' in expression) return total(expression.sum.map(of), 1);
  if ('difference' in expression) return total(expression.difference.map(of), -1);
  if ('negative' in expression) return times([{ value: -1, unit: [] }, of(expression.negative)]);
  if ('root' in expression) return raised(of(expression.root), 1 / 2);
  const argument = plain(expression.of);
  if (argument === undefined) return undefined;
  return { value: expression.call === 'ln' ? Math.log(argument) : Math.exp(argument), unit: [] };
}

/** Whether two terms of some sum within are in different units, or an exponent is still to be worked out. */
export function isMixed(expression: Expression, amountOf: AmountOf): boolean {
  const within = (part: Expression) => isMixed(part, amountOf);
  if ('symbol' in expression || 'number' in expression || 'amount' in expression) return false;
  if ('call' in expression) return !('number' in expression.of || 'symbol' in expression.of);
  if ('sum' in expression || 'difference' in expression) {
    const terms = 'sum' in expression ? expression.sum : expression.difference;
    const [first, ...others] = terms.map((term) => amountIn(term, amountOf));
    if (!others.every((other) => first && other && isSameUnit(first.unit, other.unit))) return true;
  }
  return Object.values(expression).flat().some(within);
}
