import { queryToState } from '#kit/model/address.ts';
import { evaluate } from '#kit/model/evaluate.ts';
import { fromSI, toSI } from '#units/convert';
import { formatNumber, formatQuantity } from '#units/format';
import { parseState } from '#units/state-text';
import { isUnitId } from '#units/units';
import { calculators } from './all.ts';

type Relation = (input: Record<string, number | string>) => unknown;

const relations = import.meta.glob<Record<string, Relation>>('../physics/*.ts', { eager: true });

export interface ComputedOptions {
  unit?: string;
  digits?: number;
  /** Which result, where the relation returns several. */
  pick?: string;
}

function relationNamed(name: string): Relation {
  const relation = Object.values(relations[`../physics/${name}.ts`] ?? {})[0];
  if (relation) return relation;
  const names = Object.keys(relations).map((path) => path.slice('../physics/'.length, -3));
  throw new Error(`there is no relation “${name}”; there are ${names.join(', ')}`);
}

/** 'thickness=1.5 mm' as an SI number; a value that is no number is a word, such as form=sigmaT. */
function readGiven(text: string): [string, number | string] {
  const [name = '', raw = ''] = text.split('=').map((part) => part.trim());
  if (!name || !raw) throw new Error(`“${text.trim()}” is not of the form name=value unit`);
  if (!/^[-−+.\d]/.test(raw)) return [name, raw];
  const parsed = parseState(/^\S+$/.test(raw) ? `${raw} 1` : raw);
  if (!parsed) throw new Error(`“${raw}” is not a number with a unit`);
  return [name, toSI(parsed.value, parsed.unit)];
}

function numberFrom(outcome: unknown, pick: string | undefined): number {
  const value = pick ? (outcome as Record<string, unknown>)[pick] : outcome;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const found =
    typeof outcome === 'object' && outcome ? Object.keys(outcome).join(', ') : String(outcome);
  throw new Error(`pick one result that is a finite number; the relation gives ${found}`);
}

/**
 * Evaluates a relation of src/physics for a text: prose never types a number that physics can compute.
 * Throws an Error that says what of the text cannot be used.
 */
export function computed(relation: string, given: string, options: ComputedOptions = {}) {
  const input = Object.fromEntries(
    given
      .split(';')
      .filter((part) => part.trim())
      .map(readGiven),
  );
  const si = numberFrom(relationNamed(relation)(input), options.pick);
  const { unit = '1', digits = 3 } = options;
  if (!isUnitId(unit)) throw new Error(`“${unit}” is not a unit`);
  const text = unit === '1' ? formatNumber(si, digits) : formatQuantity(si, { unit, digits }).text;
  return { text, value: fromSI(si, unit), unit };
}

/** What a calculator finds for its picture in a state, such as the parts of a stack. */
export function evaluatedDetails(id: string, query = ''): unknown {
  const calculator = calculators.get(id);
  if (!calculator) throw new Error(`there is no calculator “${id}”`);
  const evaluation = evaluate(calculator, queryToState(calculator, query).state);
  if (evaluation.ok) return evaluation.details;
  throw new Error(Object.values(evaluation.reading.problems).join(' '));
}
