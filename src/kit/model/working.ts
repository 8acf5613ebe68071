import { fromSI, toSI } from '#units/convert';
import { formatQuantity, type FormattedQuantity } from '#units/format';
import { units, type UnitId } from '#units/units';
import type { AnyCalculator, WorkingStep } from './definition.ts';
import type { Success } from './evaluate.ts';
import type { Expression, Leaf } from './expression.ts';
import { toPlain } from './expression-plain.ts';
import { inFormula } from './in-formula.ts';
import { shortNumber } from './short-number.ts';
import { digitsOf, mainOutput, shownOutput, symbolKey } from './shown-output.ts';
import { labelOf, symbolPlain } from './symbol-name.ts';

/** One line of the working: the relation in symbols, then with numbers, then its value. */
export interface WorkingLine {
  says: string;
  plain: string;
  /** The same by what is equal to what, with each symbol between two marks that no text contains. */
  marked: string[];
}

/** A value as it stands behind an equals sign or in a formula. */
export interface Shown {
  number: string;
  uncertainty: string;
  unit: UnitId;
}

/** How the working is written: as plain text with marked symbols here, as TeX in working-copies.ts. */
export interface Notation {
  symbol: (calculator: AnyCalculator, key: string) => string;
  /** `numeric`: numbers stand for the symbols, and each factor needs its sign. */
  expression: (expression: Expression, leaf: Leaf, numeric?: boolean) => string;
  /** A value inside a formula. */
  inside: (shown: Shown) => string;
  /** A value at the end of a line. */
  final: (shown: Shown) => string;
  /** Effects, added in quadrature, and what comes out. */
  quadrature: (of: string, effects: string[], total: FormattedQuantity) => string[];
}

/** A value with its unit; fenced where the unit belongs to both numbers. */
export function fenced({ number, uncertainty }: Shown, label: string): string {
  return uncertainty && label ? `(${number}${uncertainty})` : `${number}${uncertainty}`;
}

/** Digits of a found value inside a formula: enough to calculate on with, even through an exponential. */
const carriedDigits = 6;

/** A found value as it stands in a formula. */
export function carried(value: number): string {
  return shortNumber(Number(value.toPrecision(carriedDigits)));
}

/** Two characters for private use, which no text contains: a symbol stands between them. */
export const [symbolBegins, symbolEnds] = ['\uE000', '\uE001'];

const plainNotation: Notation = {
  symbol: (calculator, key) => symbolBegins + symbolPlain(calculator, key) + symbolEnds,
  expression: toPlain,
  inside: ({ number, unit }) => (units[unit].label ? `(${number} ${units[unit].label})` : number),
  final: (shown) => `${fenced(shown, units[shown.unit].label)} ${units[shown.unit].label}`.trim(),
  quadrature: (of, effects, { text, unitId }) => {
    const squares = effects.map((effect) => `(${effect})²`).join(' + ');
    return [`u(${of})`, `√(${squares}) ${units[unitId].label}`, text];
  },
};

/** A result in the units its reader sees. */
export interface ShownResult {
  calculator: AnyCalculator;
  result: Success;
  outputUnits: Record<string, UnitId>;
}

/** What stands between a formula with numbers and its value in the unit of the result. */
export type Convert = (shown: ShownResult, expression: Expression, unit: UnitId) => string[];

interface Context extends ShownResult {
  notation: Notation;
  /** Fetched when it is wanted. */
  convert?: Convert;
}

function givenValue({ result }: Context, key: string): Shown | undefined {
  const given = result.reading.given[key];
  if (!given) return undefined;
  const { value, uncertainty, unit, written } = given;
  const width =
    uncertainty === undefined ? '' : ` ± ${shortNumber(uncertainty, written?.uncertainty)}`;
  return { number: shortNumber(value, written?.value), uncertainty: width, unit };
}

function foundValue({ calculator, result, outputUnits }: Context, key: string): Shown | undefined {
  const estimate = result.results[key];
  const output = calculator.outputs[key];
  if (!estimate || !output) return undefined;
  const { unit } = shownOutput(output, estimate, outputUnits[key]);
  // Rounded as a result it would no longer follow from the numbers before it.
  const { uncertainty: whole } = digitsOf(output, estimate, result.reading);
  const shown = formatQuantity(estimate.value, { unit, uncertainty: whole });
  const uncertainty = shown.uncertainty ? ` ± ${shown.uncertainty}` : '';
  return { number: shown.value, uncertainty, unit };
}

/** A value as it stands in a formula: as the reader gave it, else as it came out; undefined for a symbol. */
function valueOf({ calculator, result, outputUnits }: Context, key: string): Shown | undefined {
  const given = result.reading.given[key];
  const estimate = result.results[key];
  const output = calculator.outputs[key];
  if (given) {
    const { value, unit, written } = inFormula(given);
    return { number: shortNumber(value, written?.value), uncertainty: '', unit };
  }
  if (!estimate || !output) return undefined;
  const { unit } = shownOutput(output, estimate, outputUnits[key]);
  const found = inFormula({ value: fromSI(estimate.value, unit), unit });
  return { number: carried(found.value), uncertainty: '', unit: found.unit };
}

/** What a line ends with. */
function finalOf({ calculator, notation }: Context, key: string, shown: Shown | undefined): string {
  return shown ? notation.final(shown) : notation.symbol(calculator, key);
}

/** Says what is done, and what is equal to what until it is done. */
type Line = [says: string, equals: string[]];

function stepLine(context: Context, { says, gives, expression }: WorkingStep): Line {
  const { calculator, result, notation } = context;
  const symbol = (key: string) => notation.symbol(calculator, symbolKey(calculator, result, key));
  const symbols = notation.expression(expression, symbol);
  const number = (key: string) => {
    const shown = valueOf(context, key);
    return shown ? notation.inside(shown) : notation.symbol(calculator, key);
  };
  const numbers = notation.expression(expression, number, true);
  const found = foundValue(context, gives) ?? valueOf(context, gives);
  const converted = found ? (context.convert?.(context, expression, found.unit) ?? []) : [];
  const final = finalOf(context, gives, found);
  // A step made of rows of data has no symbols; its numbers are not written twice.
  return [says, [...new Set([symbol(gives), symbols, numbers, ...converted, final])]];
}

function givenLines(context: Context, key: string): Line[] {
  const { calculator, result, notation } = context;
  const shown = givenValue(context, key);
  const symbol = notation.symbol(calculator, symbolKey(calculator, result, key));
  const equals = [symbol, finalOf(context, key, shown)];
  const given: Line = [`Given: ${labelOf(calculator, key)}`, equals];
  if (shown?.unit !== 'Cel') return [given];
  const number = shortNumber(toSI(result.reading.given[key]!.value, 'Cel'));
  const kelvin = notation.final({ ...shown, number, unit: 'K' });
  return [given, [`From absolute zero: ${labelOf(calculator, key)}`, [...equals, kelvin]]];
}

/** Combines the effects of the inputs on the main result, written out. */
function uncertaintyLine(context: Context): Line[] {
  const { calculator, result, outputUnits, notation } = context;
  const main = mainOutput(calculator, result);
  const all = main ? (result.contributions[main] ?? []) : [];
  const parts = all.filter(({ effect }) => effect !== 0);
  const output = calculator.outputs[main ?? ''];
  if (!main || !output || parts.every(({ input }) => input === 'fit')) return [];
  const { unit } = shownOutput(output, result.results[main], outputUnits[main]);
  const inUnit = (value: number) => formatQuantity(value, { unit, digits: 3 });
  const effects = parts.map(({ effect }) => inUnit(Math.abs(effect)).value);
  const total = inUnit(result.results[main]?.uncertainty ?? 0);
  return [
    [
      'Uncertainty: each input moved by its own standard uncertainty, added in quadrature',
      notation.quadrature(notation.symbol(calculator, main), effects, total),
    ],
  ];
}

/** The whole working in a notation. */
export function linesIn(
  notation: Notation,
  calculator: AnyCalculator,
  result: Success,
  outputUnits: Record<string, UnitId>,
  convert?: Convert,
): Line[] {
  const context = { calculator, result, outputUnits, notation, convert };
  const steps = calculator.working(result.reading.values as never, result.details);
  return [
    ...Object.keys(result.reading.given).flatMap((key) => givenLines(context, key)),
    ...steps.map((step) => stepLine(context, step)),
    ...uncertaintyLine(context),
  ];
}

/** The whole working with the reader's numbers, step by step. */
export function workingLines(
  calculator: AnyCalculator,
  result: Success,
  outputUnits: Record<string, UnitId>,
  convert?: Convert,
): WorkingLine[] {
  const marks = new RegExp(`[${symbolBegins}${symbolEnds}]`, 'g');
  return linesIn(plainNotation, calculator, result, outputUnits, convert).map(([says, marked]) => ({
    says,
    plain: marked.join(' = ').replaceAll(marks, ''),
    marked,
  }));
}
