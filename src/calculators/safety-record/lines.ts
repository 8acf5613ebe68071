import type { Line } from './draft.ts';
import type { GroupId } from './groups.ts';
import { identity } from './identity-lines.ts';
import type { LineDefinition } from './line.ts';
import { criticalCurrent, gas, growth, mechanical, standard, thermal } from './metric-lines.ts';

/** Every line of a record, by its group: the one schema that form, JSON, CSV, card and comparison read. */
export const linesOf = {
  identity,
  criticalCurrent,
  thermal,
  growth,
  gas,
  mechanical,
  standard,
} as const satisfies Record<GroupId, Record<string, LineDefinition>>;

type LinesOf = typeof linesOf;

export type LineId = { [G in keyof LinesOf]: keyof LinesOf[G] }[keyof LinesOf] & string;

/** Every line by its id; no two groups have a line of one name. */
export const definitions = Object.assign({}, ...Object.values(linesOf)) as Readonly<
  Record<LineId, LineDefinition>
>;

/** The unit in which a line counts. */
export function unitOf(id: LineId, line: Line): string {
  const definition = definitions[id];
  return line.unit || (definition.kind === 'quantity' ? definition.unit : '');
}

export const lineIds = Object.keys(definitions) as LineId[];

export const isLineId = (id: string): id is LineId => Object.hasOwn(definitions, id);

/** In running text a label begins small, but for abbreviations. */
export function inText(id: LineId): string {
  return asInText(definitions[id].label);
}

/** A label within a sentence: a capital that begins a word goes, one that is a symbol or a name's stays. */
export function asInText(label: string): string {
  return /^[A-Z][a-z ]/.test(label) ? label[0]?.toLowerCase() + label.slice(1) : label;
}
