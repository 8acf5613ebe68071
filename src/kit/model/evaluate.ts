import { toSI, uncertaintyToSI } from '#units/convert';
import { DomainError } from '#units/domain-error';
import { parseQuantity } from '#units/parse';
import { quantities } from '#units/quantities';
import { units, type UnitId } from '#units/units';
import { firstOrderPropagationOfSeveral } from '#statistics/first-order-propagation';
import type { AnyCalculator, Estimate, QuantityInput, TableInput, Tell } from './definition.ts';
import { isAsked, type CalculatorState } from './state.ts';
import { lastTable } from './last-table.ts';
import type { CellProblem } from './table-data.ts';
import { cellKey, numberOf, withNumbers } from './uncertain-cells.ts';
import { isUsable, requireUsable, unusable } from './usable.ts';

/** The half-width of a 95 % interval of a normal distribution, in standard uncertainties. */
export const normalQuantile = 1.959963984540054;

/** What one input adds to the uncertainty of one output. */
export interface Contribution {
  /** Input, cell of a table (uncertain-cells.ts), or `fit` for the scatter of the data themselves. */
  input: string;
  /** Share of the variance; the shares of an output add up to 1. */
  share: number;
  /** Change of the output (SI) that one standard uncertainty of the input makes. */
  effect: number;
}

/** A number as the reader gave it, in the unit they gave it in. */
export interface Given {
  value: number;
  uncertainty?: number;
  unit: UnitId;
}

export interface Reading {
  /** Input → what is wrong with it; the empty key for what no single field can be blamed for. */
  problems: Record<string, string>;
  /** Table → its cells at fault. */
  cells: Record<string, CellProblem[]>;
  /** SI numbers, words and rows, ready for `compute`. */
  values: Record<string, unknown>;
  given: Record<string, Given>;
  /** Inputs with an uncertainty, SI. */
  uncertainties: Record<string, number>;
  /** What the cells among them are called. */
  names?: Record<string, string>;
}

export interface Success {
  ok: true;
  reading: Reading;
  results: Record<string, Estimate>;
  contributions: Record<string, Contribution[]>;
  details?: unknown;
}
export interface Failure {
  ok: false;
  reading: Reading;
  /** Nothing is wrong yet: the calculation runs elsewhere, or the reader stopped it. */
  calculation?: 'running' | 'stopped';
}
export type Evaluation = Success | Failure;

function readQuantity(
  reading: Reading,
  key: string,
  input: QuantityInput,
  state: CalculatorState,
): void {
  const text = state.texts[key] ?? '';
  if (text.trim() === '' && input.optional) return;
  const unit = (state.units[key] ?? input.unit) as UnitId;
  const parsed = parseQuantity(text, { quantity: input.quantity, unit });
  if (!parsed.ok) {
    reading.problems[key] = parsed.problem;
    return;
  }
  const { value, uncertainty, unit: givenUnit } = parsed;
  if (!isUsable(toSI(value, givenUnit))) {
    reading.problems[key] =
      'This is larger than anything that can be measured; check its exponent.';
    return;
  }
  reading.given[key] = { value, uncertainty, unit: givenUnit };
  reading.values[key] = toSI(value, givenUnit);
  if (uncertainty) reading.uncertainties[key] = uncertaintyToSI(uncertainty, givenUnit);
}

function readRows(reading: Reading, key: string, input: TableInput, state: CalculatorState): void {
  const table = lastTable(input, state.texts, state.texts[key] ?? '', state.units[key] ?? '');
  if (!table.ok) {
    reading.problems[key] = table.problem;
    reading.cells[key] = table.cells;
    return;
  }
  reading.values[key] = table.rows;
  for (const { row, column, uncertainty, name } of table.carried) {
    const cell = cellKey(key, row, column);
    reading.uncertainties[cell] = uncertainty;
    (reading.names ??= {})[cell] = name;
  }
}

/** Turns the reader's texts into SI values, collecting a message for each field that cannot be read. */
export function readState(calculator: AnyCalculator, state: CalculatorState): Reading {
  const reading: Reading = { problems: {}, cells: {}, values: {}, given: {}, uncertainties: {} };
  for (const [key, input] of Object.entries(calculator.inputs)) {
    if (!isAsked(input, state.texts)) continue;
    const text = state.texts[key] ?? '';
    if (input.kind === 'quantity') readQuantity(reading, key, input, state);
    else if (input.kind === 'table') readRows(reading, key, input, state);
    else if (input.options.some((option) => option.id === text)) reading.values[key] = text;
    else {
      const words = input.options.map((option) => option.id).join(', ');
      reading.problems[key] =
        `“${text.slice(0, 40)}” is not a choice here; choose one of ${words}.`;
    }
  }
  return reading;
}

function asEstimate(value: unknown): Estimate {
  return typeof value === 'number' ? { value } : (value as Estimate);
}

type Outcome = { results: Record<string, Estimate>; details?: unknown };

function run(calculator: AnyCalculator, values: Record<string, unknown>, tell?: Tell): Outcome {
  const { details, ...outcome } = calculator.compute(values as never, tell);
  const present = Object.entries(outcome).filter(([, value]) => value !== undefined);
  const results = Object.fromEntries(present.map(([key, value]) => [key, asEstimate(value)]));
  Object.values(results).forEach(requireUsable);
  return { results, details };
}

/** Which field an error belongs to, and what it says there. Anything else is a fault of ours. */
function explain(
  calculator: AnyCalculator,
  { texts }: CalculatorState,
  { given }: Reading,
  error: unknown,
): [string, string] {
  if (error instanceof RangeError) {
    return [
      '',
      'The uncertainties cannot be carried through these numbers; check their powers of ten.',
    ];
  }
  if (!(error instanceof DomainError)) throw error;
  const input = calculator.inputs[error.quantity];
  // A field that is not on the page can say nothing.
  if (!input || !isAsked(input, texts)) return ['', unusable];
  const name =
    input.kind === 'quantity' ? (input.label ?? quantities[input.quantity].name) : input.label;
  const inPercent = given[error.quantity]?.unit === '%';
  const requirement = inPercent
    ? error.requirement.replace('0 and 1', '0 and 100 %')
    : error.requirement;
  return [error.quantity, `${name.charAt(0).toUpperCase()}${name.slice(1)} ${requirement}.`];
}

/** The shares of the inputs, and of the data's own scatter, in the variance of one output. */
function sharesOf(effects: number[], inputs: string[], own: number): Contribution[] {
  const parts = inputs.map((input, index) => ({ input, effect: effects[index] ?? 0 }));
  if (own > 0) parts.push({ input: 'fit', effect: own });
  const largest = Math.max(...parts.map((part) => Math.abs(part.effect)));
  if (!(largest > 0)) return [];
  const squares = parts.map((part) => (part.effect / largest) ** 2);
  const total = squares.reduce((sum, square) => sum + square, 0);
  return parts.map((part, index) => ({ ...part, share: (squares[index] ?? 0) / total }));
}

function withUncertainty(
  estimate: Estimate,
  contributions: Contribution[],
  own: boolean,
): Estimate {
  if (own || contributions.length === 0) return estimate;
  const uncertainty = Math.hypot(...contributions.map((part) => part.effect));
  const half = normalQuantile * uncertainty;
  return { ...estimate, uncertainty, interval: [estimate.value - half, estimate.value + half] };
}

/** Effect of one standard uncertainty of each input (columns) on each output (rows). */
function effectsOf(calculator: AnyCalculator, reading: Reading, outputs: string[]): number[][] {
  const inputs = Object.keys(reading.uncertainties);
  if (inputs.length === 0) return outputs.map(() => []);
  const uncertainties = inputs.map((key) => reading.uncertainties[key] as number);
  const propagated = firstOrderPropagationOfSeveral({
    evaluate: (point) => {
      const { results } = run(calculator, withNumbers(reading.values, inputs, point));
      return outputs.map((key) => results[key]?.value ?? Number.NaN);
    },
    values: inputs.map((key) => numberOf(reading.values, key)),
    uncertainties,
  });
  return propagated.map(({ sensitivities }) =>
    sensitivities.map((sensitivity, index) => sensitivity * (uncertainties[index] as number)),
  );
}

function propagate(calculator: AnyCalculator, reading: Reading, outcome: Outcome): Success {
  const outputs = Object.keys(outcome.results);
  const effects = effectsOf(calculator, reading, outputs);
  const inputs = Object.keys(reading.uncertainties);
  const success: Success = {
    ok: true,
    reading,
    results: {},
    contributions: {},
    details: outcome.details,
  };
  outputs.forEach((key, index) => {
    const estimate = outcome.results[key] as Estimate;
    const row = effects[index] ?? [];
    const contributions = sharesOf(row, inputs, estimate.uncertainty ?? 0);
    success.contributions[key] = contributions;
    const onlyOwn = row.every((effect) => effect === 0);
    const result = withUncertainty(estimate, contributions, onlyOwn);
    requireUsable(result);
    success.results[key] = result;
  });
  return success;
}

/**
 * Evaluates a calculator in a state: texts → SI → compute → first-order uncertainties.
 * Never throws for anything a reader or an address can supply; problems stand at their fields.
 */
export function evaluate(
  calculator: AnyCalculator,
  state: CalculatorState,
  tell?: Tell,
): Evaluation {
  const reading = readState(calculator, state);
  if (Object.keys(reading.problems).length > 0) return { ok: false, reading };
  try {
    return propagate(calculator, reading, run(calculator, reading.values, tell));
  } catch (error) {
    const [field, message] = explain(calculator, state, reading, error);
    return { ok: false, reading: { ...reading, problems: { [field]: message } } };
  }
}

/** The dimension-checked menu of a quantity: its usual units and the one in use. */
export function unitMenu(quantity: QuantityInput['quantity'], current: string): UnitId[] {
  const usual = quantities[quantity].units;
  const known = Object.hasOwn(units, current);
  return known && !usual.includes(current as UnitId) ? [...usual, current as UnitId] : [...usual];
}
