import {
  factorBetween,
  isSameUnit,
  isWritable,
  powerOfUnit,
  type ComposedUnit,
} from '#units/composed-unit';
import { amountIn, inUnit, isMixed, type AmountOf, type ComposedAmount } from './amounts.ts';
import { symbol, type Expression, type Leaf } from './expression.ts';

/** How amounts are written: as plain text, or as TeX. */
export interface AmountNotation {
  /** `numeric`: numbers stand for the symbols, and each factor needs its sign. */
  expression: (expression: Expression, leaf: Leaf, numeric?: boolean) => string;
  amount: (amount: ComposedAmount) => string;
  /** A number times a factor, in the unit the factor leads to. */
  converted: (value: number, factor: number, unit: ComposedUnit) => string;
  fence: (text: string) => string;
}

/** A part of a formula that is one amount, and the unit it is to be converted to. */
interface Collapsed {
  amount: ComposedAmount;
  wanted?: ComposedUnit;
  /** Parentheses stand around it already. */
  isFenced?: boolean;
}

interface Context {
  amountOf: AmountOf;
  parts: Collapsed[];
}

/** The unit in which terms are added: none where a plain number is one of them, else the one asked for. */
function unitOfTerms(
  terms: readonly Expression[],
  wanted: ComposedUnit | undefined,
  amountOf: AmountOf,
): ComposedUnit | undefined {
  if (terms.some((term) => 'number' in term)) return [];
  return wanted ?? (terms[0] && amountIn(terms[0], amountOf)?.unit);
}

/** The formula with each part that has one unit put together; the parts are named by their place in the list. */
function collapse(
  expression: Expression,
  wanted: ComposedUnit | undefined,
  context: Context,
): Expression {
  const { amountOf, parts } = context;
  const of = (part: Expression, into?: ComposedUnit) => collapse(part, into, context);
  if ('number' in expression) return expression;
  if (!isMixed(expression, amountOf)) {
    const amount = amountIn(expression, amountOf) ?? { value: NaN, unit: [] };
    return symbol(String(parts.push({ amount, wanted }) - 1));
  }
  const added = (terms: Expression[]) => {
    const unit = unitOfTerms(terms, wanted, amountOf);
    return terms.map((term) => of(term, unit));
  };
  if ('sum' in expression) return { sum: added(expression.sum) };
  if ('difference' in expression) {
    return { difference: added(expression.difference) as [Expression, Expression] };
  }
  if ('product' in expression) return { product: expression.product.map((part) => of(part)) };
  if ('quotient' in expression) {
    return { quotient: [of(expression.quotient[0]), of(expression.quotient[1])] };
  }
  if ('power' in expression) return { power: [of(expression.power[0]), expression.power[1]] };
  if ('negative' in expression) return { negative: of(expression.negative, wanted) };
  if ('root' in expression) return { root: of(expression.root, wanted && powerOfUnit(wanted, 2)) };
  if (!('call' in expression)) return expression;
  const argument = of(expression.of, []);
  if ('symbol' in argument) parts[Number(argument.symbol)]!.isFenced = true;
  return { ...expression, of: argument };
}

/** The unit in which a formula has its value once the terms of its sums are converted. */
function unitReached(
  expression: Expression,
  wanted: ComposedUnit,
  amountOf: AmountOf,
): ComposedUnit {
  if ('negative' in expression) return unitReached(expression.negative, wanted, amountOf);
  if ('root' in expression) {
    return powerOfUnit(unitReached(expression.root, powerOfUnit(wanted, 2), amountOf), 1 / 2);
  }
  if ('sum' in expression) return unitOfTerms(expression.sum, wanted, amountOf) ?? [];
  if ('difference' in expression) return unitOfTerms(expression.difference, wanted, amountOf) ?? [];
  return amountIn(expression, amountOf)?.unit ?? [];
}

function factorOf({ amount, wanted }: Collapsed): number | undefined {
  return wanted && !isSameUnit(amount.unit, wanted)
    ? factorBetween(amount.unit, wanted)
    : undefined;
}

function isSafe({ amount, wanted = [] }: Collapsed): boolean {
  return Number.isFinite(amount.value) && isWritable(amount.unit) && isWritable(wanted);
}

/** A part as it came out, or in the unit asked for. */
function writePart(part: Collapsed, isConverted: boolean, notation: AmountNotation): string {
  const { amount, wanted = [], isFenced } = part;
  const factor = isConverted ? factorOf(part) : undefined;
  const isTrivial = factor === 1 || amount.value === 0;
  const text =
    factor === undefined || isTrivial
      ? notation.amount(factor === undefined ? amount : { ...amount, unit: wanted })
      : notation.converted(amount.value, factor, wanted);
  return !isFenced && (amount.unit.length > 0 || factor) ? notation.fence(text) : text;
}

/** Of sums: each term by itself, then each in the unit of the sum. */
function stepsOfSums(collapsed: Expression, parts: Collapsed[], notation: AmountNotation) {
  return [false, true].map((isConverted) =>
    notation.expression(
      collapsed,
      (key) => writePart(parts[Number(key)]!, isConverted, notation),
      true,
    ),
  );
}

/** The whole as it came out, then by its factor in the unit asked for. */
function stepsOfWhole(whole: Collapsed, notation: AmountNotation): string[] {
  const factor = factorOf(whole);
  if (factor === undefined) return [];
  const { amount, wanted = [] } = whole;
  const before = notation.amount(amount);
  return factor === 1 ? [before] : [before, notation.converted(amount.value, factor, wanted)];
}

/**
 * What stands between a formula with numbers in the units they were given in and its value in the unit of
 * the result: mm/(Ω cm²) → × 100 → mS cm⁻¹. Nothing where the units agree, or where the numbers have none.
 */
export function conversionSteps(
  expression: Expression,
  wanted: ComposedUnit,
  amountOf: AmountOf,
  notation: AmountNotation,
): string[] {
  const found = amountIn(expression, amountOf);
  if (!found || factorBetween(found.unit, wanted) === undefined) return [];
  const isWhole = !isMixed(expression, amountOf);
  const parts: Collapsed[] = [];
  const collapsed = collapse(expression, wanted, { amountOf, parts });
  const unit = isWhole ? found.unit : unitReached(expression, wanted, amountOf);
  const amount = inUnit(found, unit);
  if (!amount || ![...parts, { amount, wanted }].every(isSafe)) return [];
  const whole = stepsOfWhole({ amount, wanted }, notation);
  return isWhole ? whole : [...stepsOfSums(collapsed, parts, notation), ...whole];
}
