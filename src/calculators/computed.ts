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
  /** Another relation with its inputs, "(disc-area: diameter=12 mm)"; the result is divided by its. */
  over?: string;
  /** Likewise; its result is taken away from that of the relation. */
  minus?: string;
}

function relationNamed(name: string): Relation {
  const relation = Object.values(relations[`../physics/${name}.ts`] ?? {})[0];
  if (relation) return relation;
  const names = Object.keys(relations).map((path) => path.slice('../physics/'.length, -3));
  throw new Error(`there is no relation “${name}”; there are ${names.join(', ')}`);
}

/** Cuts at the semicolons that stand outside every bracket. */
function splitGiven(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) throw new Error(`“${text.trim()}” closes a bracket that is not open`);
    if (letter === ';' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  if (depth > 0) throw new Error(`“${text.trim()}” does not close a bracket`);
  return parts.filter((part) => part.trim());
}

/** '(disc-area: diameter=12 mm)', or '(deal-grove-time.total: …)' where the relation gives several results. */
function readCall(text: string): number {
  const match = /^\(\s*([\w-]+)(?:\.(\w+))?\s*:(.*)\)$/s.exec(text);
  if (!match) throw new Error(`“${text}” is not of the form (relation: name=value unit; …)`);
  const [, relation = '', pick, given = ''] = match;
  return evaluateRelation(relation, given, pick);
}

/** 'thickness=1.5 mm' as an SI number; a value that is no number is a word, such as form=sigmaT. */
function readGiven(text: string): [string, number | string] {
  const [, name = '', raw = ''] = /^\s*(\w+)\s*=\s*(.*\S)\s*$/s.exec(text) ?? [];
  if (!name || !raw) throw new Error(`“${text.trim()}” is not of the form name=value unit`);
  if (raw.startsWith('(')) return [name, readCall(raw)];
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

function evaluateRelation(name: string, given: string, pick: string | undefined): number {
  const input = Object.fromEntries(splitGiven(given).map(readGiven));
  return numberFrom(relationNamed(name)(input), pick);
}

/**
 * Evaluates a relation of src/physics for a text: prose never types a number that physics can compute.
 * An input may be the result of another relation, in brackets. Throws an Error that says what of the
 * text cannot be used.
 */
export function computed(relation: string, given: string, options: ComputedOptions = {}) {
  const { unit = '1', digits = 3, pick, over, minus } = options;
  if (!isUnitId(unit)) throw new Error(`“${unit}” is not a unit`);
  const own = evaluateRelation(relation, given, pick);
  const si = (minus ? own - readCall(minus) : own) / (over ? readCall(over) : 1);
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
