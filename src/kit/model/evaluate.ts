import { DomainError } from '#units/domain-error';
import { quantities } from '#units/quantities';
import { units, type UnitId } from '#units/units';
import { firstOrderPropagationOfSeveral } from '#statistics/first-order-propagation';
import { FitError } from '#statistics/fit-error';
import type { AnyCalculator, ComputeContext, QuantityInput } from './definition.ts';
import { withIntervals, type Estimate } from './estimate.ts';
import { valuesOrNaN } from './outside-domain.ts';
import { readState, type Reading } from './read-state.ts';
import { SessionCache } from './session-cache.ts';
import { isVisible, type CalculatorState } from './state.ts';
import { numberOf, withNumbers } from './uncertain-cells.ts';
import { requireUsable, unusable } from './usable.ts';

/** What one input adds to the uncertainty of one output. */
export interface Contribution {
  /** Input, cell of a table (uncertain-cells.ts), or `fit` for the scatter of the data themselves. */
  input: string;
  /** Share of the variance; the shares of an output add up to 1. */
  share: number;
  /** Change of the output (SI) that one standard uncertainty of the input makes. */
  effect: number;
}

export interface Success {
  ok: true;
  reading: Reading;
  results: Record<string, Estimate>;
  contributions: Record<string, Contribution[]>;
  /** What `compute` said beside the results; made when it is first asked for, if that takes long. */
  readonly details?: unknown;
}
export interface Failure {
  ok: false;
  reading: Reading;
  /** Nothing is wrong yet: the calculation runs elsewhere, or the reader stopped it. */
  calculation?: 'running' | 'stopped' | 'not fetched';
  /** An error of the program, which no input explains. */
  fault?: unknown;
}
export type Evaluation = Success | Failure;

export interface EvaluationOptions extends Partial<ComputeContext> {
  /** Everything is made before the end and can be sent elsewhere. */
  asPlainData?: boolean;
}

/** What `compute` is called with; a calculator that fits a curve must have said that it needs the solver. */
export function contextFor(
  { id }: AnyCalculator,
  given: Partial<ComputeContext> = {},
): ComputeContext {
  return {
    solve: () => {
      throw new TypeError(`The calculator “${id}” was evaluated without the solver it needs.`);
    },
    progress: () => {},
    signal: new AbortController().signal,
    cache: new SessionCache(),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
}

function asEstimate(value: unknown): Estimate {
  return typeof value === 'number' ? { value } : (value as Estimate);
}

type Outcome = { results: Record<string, Estimate>; details?: unknown };

/** Beside the results there may stand data, or a function that makes them: now, or when they are needed. */
function withDetails(details: unknown, asPlainData: boolean): Pick<Success, 'details'> {
  if (typeof details !== 'function') return { details };
  if (asPlainData) return { details: details() };
  let made: { details: unknown } | undefined;
  return {
    get details() {
      made ??= { details: details() };
      return made.details;
    },
  };
}

function run(
  calculator: AnyCalculator,
  values: Record<string, unknown>,
  context: ComputeContext,
): Outcome {
  const { details, ...outcome } = calculator.compute(values as never, context);
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
  if (error instanceof FitError) {
    return [
      '',
      'The uncertainties cannot be carried through these numbers; check their powers of ten.',
    ];
  }
  if (!(error instanceof DomainError)) throw error;
  const input = calculator.inputs[error.quantity];
  // A field that is not on the page can say nothing.
  if (!input || !isVisible(input, texts)) return ['', unusable];
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

/** Effect of one standard uncertainty of each of these inputs (columns) on each output (rows). */
function effectsOf(
  calculator: AnyCalculator,
  reading: Reading,
  inputs: string[],
  outputs: string[],
  context: ComputeContext,
): number[][] {
  if (inputs.length === 0) return outputs.map(() => []);
  const uncertainties = inputs.map((key) => reading.uncertainties[key] as number);
  const propagated = firstOrderPropagationOfSeveral({
    evaluate: (point) =>
      valuesOrNaN(outputs.length, () => {
        const { results } = run(calculator, withNumbers(reading.values, inputs, point), context);
        return outputs.map((key) => results[key]?.value ?? Number.NaN);
      }),
    values: inputs.map((key) => numberOf(reading.values, key)),
    uncertainties,
  });
  return propagated.map(({ sensitivities }) =>
    sensitivities.map((sensitivity, index) => sensitivity * (uncertainties[index] as number)),
  );
}

/** Where uncertainties cannot be carried, the first that cannot be carried alone is to blame. */
function effectsOrBlame(...given: Parameters<typeof effectsOf>): number[][] {
  const [calculator, reading, inputs, ...rest] = given;
  for (const carried of [inputs, ...inputs.map((key) => [key])]) {
    try {
      const effects = effectsOf(calculator, reading, carried, ...rest);
      if (carried === inputs) return effects;
    } catch (error) {
      if (!(error instanceof FitError)) throw error;
      if (carried === inputs) continue;
      const [field = ''] = carried[0]?.split('.') ?? [];
      const verb = calculator.inputs[field]?.kind === 'table' ? 'hold' : 'has';
      throw new DomainError(
        field,
        `${verb} an uncertainty that cannot be carried through these numbers; check their powers of ten`,
        Number.NaN,
      );
    }
  }
  throw new FitError('outside-domain', 'the uncertainties can be carried alone, but not together');
}

function propagate(
  calculator: AnyCalculator,
  reading: Reading,
  outcome: Outcome,
  context: ComputeContext,
  asPlainData: boolean,
): Success {
  const outputs = Object.keys(outcome.results);
  const inputs = Object.keys(reading.uncertainties);
  const effects = effectsOrBlame(calculator, reading, inputs, outputs, context);
  const success: Success = Object.assign(withDetails(outcome.details, asPlainData), {
    ok: true as const,
    reading,
    results: {},
    contributions: {},
  });
  outputs.forEach((key, index) => {
    const estimate = outcome.results[key] as Estimate;
    const { value, uncertainty } = estimate;
    // What rounding alone makes of a number is no uncertainty of it.
    const felt = (each: number) => (Math.abs(each) <= 1e-12 * Math.abs(value) ? 0 : each);
    const own = uncertainty && felt(uncertainty);
    const row = (effects[index] ?? []).map(felt);
    success.contributions[key] = sharesOf(row, inputs, own ?? 0);
    const stated = Math.hypot(...row);
    requireUsable({ value, uncertainty: stated });
    const result = withIntervals({ ...estimate, uncertainty: own }, stated);
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
  { asPlainData = false, ...given }: EvaluationOptions = {},
): Evaluation {
  const context = contextFor(calculator, given);
  const reading = readState(calculator, state, context.cache);
  if (Object.keys(reading.problems).length > 0) return { ok: false, reading };
  try {
    const outcome = run(calculator, reading.values, context);
    return propagate(calculator, reading, outcome, context, asPlainData);
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
