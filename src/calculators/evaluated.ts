import { queryToState } from '#kit/model/address.ts';
import type { Success } from '#kit/model/evaluate.ts';
import { fromSI } from '#units/convert';
import { formatInterval, formatNumber, formatQuantity } from '#units/format';
import { isUnitId } from '#units/units';
import { calculators } from './all.ts';
import { evaluate } from './evaluate.ts';

export interface EvaluatedOptions {
  /** The state, as in an address: "form=sigma"; the initial one if left out. */
  state?: string;
  unit?: string;
  digits?: number;
  /** Another value, up to which the first is shown as an interval. */
  to?: string;
  /** Another value, which is taken away from the first. */
  minus?: string;
  /** The value is a variance, of a pure number; its square root is shown. */
  squareRoot?: boolean;
}

function evaluation(id: string, query: string): Success {
  const calculator = calculators.get(id);
  if (!calculator) throw new Error(`there is no calculator “${id}”`);
  const found = evaluate(calculator, queryToState(calculator, query).state);
  if (found.ok) return found;
  throw new Error(Object.values(found.reading.problems).join(' '));
}

/** One step of a path: a property, a place in a list, or the entry of a list that has this id. */
function step(from: unknown, name: string): unknown {
  if (Array.isArray(from) && !/^\d+$/.test(name)) {
    return from.find((entry: { id?: string }) => entry.id === name);
  }
  return (from as Record<string, unknown> | null | undefined)?.[name];
}

/** The number at 'details.fits.power.criterion', with its uncertainty where it is an estimate. */
function numberAt(found: Success, path: string): { value: number; uncertainty?: number } {
  const end = path.split('.').reduce<unknown>(step, found);
  const estimate = typeof end === 'number' ? { value: end } : end;
  const { value, uncertainty } = (estimate ?? {}) as { value?: unknown; uncertainty?: number };
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new Error(`“${path}” is not a finite number of this calculator`);
  }
  return { value, uncertainty };
}

/**
 * A number that a calculator gives, for a text: a worked example shows what the page itself finds.
 * The value is a path from the evaluation, 'results.slope'. Throws an Error that says what cannot be used.
 */
export function evaluated(id: string, path: string, options: EvaluatedOptions = {}) {
  const { state = '', unit = '1', digits = 4, to, minus, squareRoot = false } = options;
  if (!isUnitId(unit)) throw new Error(`“${unit}” is not a unit`);
  const found = evaluation(id, state);
  const own = numberAt(found, path);
  const plain = minus ? own.value - numberAt(found, minus).value : own.value;
  const si = squareRoot ? Math.sqrt(plain) : plain;
  const value = fromSI(si, unit);
  if (to)
    return { text: formatInterval(si, numberAt(found, to).value, { unit, digits }).text, value };
  const uncertainty = minus ? undefined : own.uncertainty;
  if (unit === '1' && !uncertainty) return { text: formatNumber(si, digits), value };
  return { text: formatQuantity(si, { unit, digits, uncertainty }).text, value };
}

/** What a calculator finds for its picture in a state, such as the parts of a stack. */
export function evaluatedDetails(id: string, query = ''): unknown {
  return evaluation(id, query).details;
}
