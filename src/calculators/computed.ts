import { fromSI, toSI } from '#units/convert';
import { formatNumber, formatQuantity } from '#units/format';
import { parseState } from '#units/state-text';
import { isUnitId } from '#units/units';

export { evaluated, evaluatedDetails } from './evaluated.ts';

type Relation = (input: Record<string, number | number[] | string>) => unknown;

const relations = import.meta.glob<Record<string, Relation>>('../physics/*.ts', { eager: true });

export interface ComputedOptions {
  unit?: string;
  digits?: number;
  /** Which result, where the relation returns several. */
  pick?: string;
  /** A quantity or a relation, "(disc-area: diameter=12 mm)", that is taken away from the result. */
  minus?: string;
  /** Likewise, or several with semicolons between them, by which what is left is multiplied. */
  times?: string;
  /** Likewise; by which it is divided. */
  over?: string;
}

function relationNamed(name: string): Relation {
  const relation = Object.values(relations[`../physics/${name}.ts`] ?? {})[0];
  if (relation) return relation;
  const names = Object.keys(relations).map((path) => path.slice('../physics/'.length, -3));
  throw new Error(`there is no relation “${name}”; there are ${names.join(', ')}`);
}

/** The text with everything in brackets blotted out, to look for what stands outside of them. */
function outsideBrackets(text: string): string {
  let depth = 0;
  const shown = Array.from(text, (letter) => {
    if ('(['.includes(letter)) depth += 1;
    const visible = depth === 0;
    if (')]'.includes(letter)) depth -= 1;
    if (depth < 0) throw new Error(`“${text.trim()}” closes a bracket that is not open`);
    return visible ? letter : '_';
  });
  if (depth > 0) throw new Error(`“${text.trim()}” does not close a bracket`);
  return shown.join('');
}

/** Cuts at each single character that matches outside every bracket. */
function cutAt(text: string, mark: RegExp): string[] {
  const cuts = Array.from(outsideBrackets(text).matchAll(mark), ({ index }) => index);
  return [...cuts, text.length]
    .map((end, place) => text.slice(place ? cuts[place - 1]! + 1 : 0, end).trim())
    .filter(Boolean);
}

/** '(disc-area: diameter=12 mm)', or '(deal-grove-time.total: …)' where the relation gives several results. */
function readCall(text: string): number {
  const match = /^\(\s*([\w-]+)(?:\.(\w+))?\s*:(.*)\)$/s.exec(text);
  if (!match) throw new Error(`“${text}” is not of the form (relation: name=value unit; …)`);
  const [, relation = '', pick, given = ''] = match;
  return evaluateRelation(relation, given, pick);
}

/** '1.5 mm' or '(disc-area: …)', as an SI number. */
function readTerm(text: string): number {
  if (text.startsWith('(')) return readCall(text);
  const parsed = parseState(/^\S+$/.test(text) ? `${text} 1` : text);
  if (!parsed) throw new Error(`“${text}” is not a number with a unit`);
  return toSI(parsed.value, parsed.unit);
}

/** '26.6 mg/cm2 + (areal-mass: …)', '3 h - 20 min': what is added or taken away has the same unit in SI. */
function readSum(text: string): number {
  return cutAt(text, /\s(?=[+-]\s)/g).reduce((sum, part) => {
    const [, sign, term = ''] = /^([+-]\s)?\s*(.*)$/s.exec(part) ?? [];
    return sign?.startsWith('-') ? sum - readTerm(term) : sum + readTerm(term);
  }, 0);
}

/** '20', '3 h; (disc-area: …)': factors with semicolons between them. */
function readProduct(text: string): number {
  return cutAt(text, /;/g).reduce((product, factor) => product * readSum(factor), 1);
}

/** An input by its name: a sum, a list of them as in '[25 um; 1 mm]', or a word such as form=sigmaT. */
function readGiven(text: string): [string, number | number[] | string] {
  const [, name = '', raw = ''] = /^\s*(\w+)\s*=\s*(.*\S)\s*$/s.exec(text) ?? [];
  if (!name || !raw) throw new Error(`“${text.trim()}” is not of the form name=value unit`);
  if (raw.startsWith('[')) return [name, cutAt(raw.slice(1, -1), /;/g).map(readSum)];
  return [name, /^[-−+.\d(]/.test(raw) ? readSum(raw) : raw];
}

function numberFrom(outcome: unknown, pick: string | undefined): number {
  const value = pick ? (outcome as Record<string, unknown>)[pick] : outcome;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const found =
    typeof outcome === 'object' && outcome ? Object.keys(outcome).join(', ') : String(outcome);
  throw new Error(`pick one result that is a finite number; the relation gives ${found}`);
}

/** A misspelt input would otherwise leave an optional one out, and the number would be wrong without a word. */
function evaluateRelation(name: string, given: string, pick: string | undefined): number {
  const input = Object.fromEntries(cutAt(given, /;/g).map(readGiven));
  const asked = new Set<PropertyKey>();
  const watched = new Proxy(input, {
    get: (target, key) => {
      asked.add(key);
      return Reflect.get(target, key) as unknown;
    },
  });
  const outcome = relationNamed(name)(watched);
  const unknown = Object.keys(input).filter((key) => !asked.has(key));
  if (unknown.length > 0) throw new Error(`${name} has no input “${unknown.join('”, “')}”`);
  return numberFrom(outcome, pick);
}

/**
 * Evaluates a relation of src/physics for a text: prose never types a number that physics can compute.
 * An input may be the result of another relation, in brackets, or a sum. Throws an Error that says
 * what of the text cannot be used.
 */
export function computed(relation: string, given: string, options: ComputedOptions = {}) {
  const { unit = '1', digits = 3, pick, minus = '0', times = '1', over = '1' } = options;
  if (!isUnitId(unit)) throw new Error(`“${unit}” is not a unit`);
  const own = evaluateRelation(relation, given, pick);
  const si = ((own - readSum(minus)) * readProduct(times)) / readProduct(over);
  const text = unit === '1' ? formatNumber(si, digits) : formatQuantity(si, { unit, digits }).text;
  return { text, value: fromSI(si, unit), unit };
}
