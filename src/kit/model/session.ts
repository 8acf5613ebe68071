import { convert, convertUncertainty } from '#units/convert';
import { parseQuantity } from '#units/parse';
import type { UnitId } from '#units/units';
import { queryToState } from './address.ts';
import type { AnyCalculator } from './definition.ts';
import { evaluate, type Evaluation, type Success } from './evaluate.ts';
import { initialState, type CalculatorState } from './state.ts';
import { fittingUnits } from '#table/read-table';
import { tableFor } from '#table/columns-under-choices';

/** A reader at a calculator: what they set, what came out, and the last result that stood. */
export interface Session {
  state: CalculatorState;
  evaluation: Evaluation;
  lastGood?: Success;
  /** Parameters of the address that mean nothing here. */
  unknown: string[];
  /** The link comes from a later release. */
  newer: boolean;
  /** Nothing in the address was for this calculator, or not all of it arrived: what stands in the fields is no answer. */
  foreign: boolean;
  /** Why a part of the link could not be read, in a sentence. */
  linkFault?: string;
}

export type Action =
  | { type: 'text'; key: string; text: string }
  | { type: 'unit'; key: string; unit: UnitId }
  /** Rows, and the words of the choices that decide what they are, in one step. */
  | { type: 'table'; key: string; text: string; units: string; choices?: Record<string, string> }
  /** A whole state: of a saved file, or from before it was opened. */
  | { type: 'state'; state: CalculatorState }
  | { type: 'outputUnit'; key: string; unit: UnitId }
  /** The outcome of a calculation that ran elsewhere, for the state it was started with. */
  | { type: 'evaluated'; state: CalculatorState; evaluation: Evaluation }
  | { type: 'again' }
  /** `fault` says what of the link could not be read. */
  | { type: 'address'; query: string; fault?: string }
  | { type: 'reset' };

/** Converts what stands in a field to another unit; a text that cannot be read keeps its words. */
function convertText(
  calculator: AnyCalculator,
  state: CalculatorState,
  key: string,
  unit: UnitId,
): string {
  const input = calculator.inputs[key];
  const text = state.texts[key] ?? '';
  if (input?.kind !== 'quantity' || text.trim() === '') return text;
  const current = (state.units[key] ?? input.unit) as UnitId;
  const parsed = parseQuantity(text, { quantity: input.quantity, unit: current });
  if (!parsed.ok) return text;
  const value = String(convert(parsed.value, parsed.unit, unit));
  if (parsed.uncertainty === undefined) return value;
  return `${value} ± ${convertUncertainty(parsed.uncertainty, parsed.unit, unit)}`;
}

/** A choice may change what a table holds, and then the units of its columns. */
function withText(
  calculator: AnyCalculator,
  state: CalculatorState,
  key: string,
  text: string,
): CalculatorState {
  const texts = { ...state.texts, [key]: text };
  if (calculator.inputs[key]?.kind !== 'choice') return { ...state, texts };
  const units = { ...state.units };
  for (const [name, input] of Object.entries(calculator.inputs)) {
    if (input.kind === 'table')
      units[name] = fittingUnits(tableFor(input, texts), units[name] ?? '');
  }
  return { ...state, texts, units };
}

function withTable(
  calculator: AnyCalculator,
  state: CalculatorState,
  { key, text, units, choices = {} }: Extract<Action, { type: 'table' }>,
): CalculatorState {
  const chosen = Object.entries(choices).reduce(
    (before, [choice, word]) => withText(calculator, before, choice, word),
    state,
  );
  return {
    ...chosen,
    texts: { ...chosen.texts, [key]: text },
    units: { ...chosen.units, [key]: units },
  };
}

/** How a state is evaluated: at once, or left running for whoever takes it over. */
type Evaluate = (calculator: AnyCalculator, state: CalculatorState) => Evaluation;

function withEvaluation(session: Session, evaluation: Evaluation): Session {
  return { ...session, evaluation, lastGood: evaluation.ok ? evaluation : session.lastGood };
}

/** A session as an address describes it. An address that cannot be used has no last good result. */
export function openSession(
  calculator: AnyCalculator,
  query: string,
  run: Evaluate = evaluate,
  fault?: string,
): Session {
  const { state, fault: loss, foreign, ...reading } = queryToState(calculator, query);
  const evaluation = run(calculator, state);
  const lastGood = evaluation.ok ? evaluation : undefined;
  const linkFault = fault ?? loss;
  const isUnasked = foreign || linkFault !== undefined;
  return { state, evaluation, lastGood, linkFault, ...reading, foreign: isUnasked };
}

/** What a session becomes by one action of the reader. Pure. */
export function nextSession(
  calculator: AnyCalculator,
  session: Session,
  action: Action,
  run: Evaluate = evaluate,
): Session {
  const { state } = session;
  const settle = (next: CalculatorState) =>
    withEvaluation({ ...session, state: next, foreign: false }, run(calculator, next));
  switch (action.type) {
    case 'text':
      return settle(withText(calculator, state, action.key, action.text));
    case 'unit':
      return settle({
        ...state,
        texts: {
          ...state.texts,
          [action.key]: convertText(calculator, state, action.key, action.unit),
        },
        units: { ...state.units, [action.key]: action.unit },
      });
    case 'table':
      return settle(withTable(calculator, state, action));
    case 'state':
      return { ...settle(action.state), unknown: [], newer: false };
    case 'outputUnit':
      return {
        ...session,
        state: { ...state, outputUnits: { ...state.outputUnits, [action.key]: action.unit } },
      };
    case 'address':
      return openSession(calculator, action.query, run, action.fault);
    case 'evaluated':
      // News of a state that is no longer on the page are too late.
      return action.state === state ? withEvaluation(session, action.evaluation) : session;
    case 'again':
      return settle({ ...state });
    case 'reset':
      return {
        ...settle(initialState(calculator)),
        unknown: [],
        newer: false,
        linkFault: undefined,
      };
  }
}
