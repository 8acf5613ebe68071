import { uncertaintyToSI, toSI } from '#units/convert';
import { parseQuantity } from '#units/parse';
import { isUnitId, units } from '#units/units';
import { lineOf, type Draft, type Line } from './draft.ts';
import type { LineState, QuantityLine } from './line.ts';
import { definitions, unitOf, type LineId } from './lines.ts';

/** The fields of a line at which something can be wrong. */
export type FieldName = 'text' | 'unit' | 'uncertainty' | 'count' | 'state';

export type LineProblems = Partial<Record<FieldName, string>>;

/** A line, understood. */
export interface LineReading {
  state: LineState;
  /** SI; of a count the number itself. */
  value?: number;
  /** SI */
  uncertainty?: number;
  /** Of a choice or a text. */
  words?: string;
  /** Number of cells the value is of. */
  count?: number;
  problems: LineProblems;
}

const wholeNumber = /^\s*\d{1,9}\s*$/;

/** What a number must be, in a sentence, where it is not. */
function outOfBounds(definition: QuantityLine, value: number): string | undefined {
  const { atLeast, above, atMost } = definition;
  if (definition.quantity === 'temperature' && !(value > 0))
    return 'A temperature lies above absolute zero, −273.15 °C.';
  if (above !== undefined && !(value > above)) return 'This must be more than zero.';
  if (atLeast !== undefined && value < atLeast)
    return atLeast === 0 ? 'This must not be negative.' : `This must be ${atLeast} or more.`;
  if (atMost !== undefined && value > atMost) return `This must be at most ${atMost * 100} %.`;
  return undefined;
}

interface Amount {
  value?: number;
  uncertainty?: number;
  problems: LineProblems;
}

/** An uncertainty in its own field: in the unit of the value, or a share of it. */
function readUncertainty(line: Line, definition: QuantityLine, value: number): Amount {
  const shown = line.uncertainty.trim();
  const isShare = shown.endsWith('%') && units[definition.unit].dimension !== '1';
  if (isShare && definition.quantity === 'temperature')
    return { problems: { uncertainty: 'Write the uncertainty of a temperature in kelvin.' } };
  const read = isShare
    ? parseQuantity(shown, { quantity: 'ratio', unit: '%' })
    : parseQuantity(shown, { quantity: definition.quantity, unit: unitFor(line, definition) });
  if (!read.ok) return { problems: { uncertainty: `${read.problem}.` } };
  if (read.value < 0) return { problems: { uncertainty: 'An uncertainty is not negative.' } };
  const uncertainty = isShare
    ? Math.abs(value) * uncertaintyToSI(read.value, read.unit)
    : uncertaintyToSI(read.value, read.unit);
  return { uncertainty, problems: {} };
}

const unitFor = (line: Line, definition: QuantityLine) =>
  isUnitId(line.unit) ? line.unit : definition.unit;

function readAmount(line: Line, definition: QuantityLine): Amount {
  const unit = line.unit || definition.unit;
  if (!isUnitId(unit) || units[unit].dimension !== units[definition.unit].dimension) {
    const says = `“${unit}” is no unit of this line; ${units[definition.unit].label || '1'} would be one.`;
    return { problems: { unit: says } };
  }
  const read = parseQuantity(line.text, { quantity: definition.quantity, unit });
  if (!read.ok) return { problems: { text: `${read.problem}.` } };
  const value = toSI(read.value, read.unit);
  const bound = outOfBounds(definition, value);
  if (bound) return { problems: { text: bound } };
  const typed = read.uncertainty;
  if (typed !== undefined && line.uncertainty.trim() !== '')
    return { problems: { uncertainty: 'The uncertainty stands twice: here, and behind the ±.' } };
  if (typed !== undefined)
    return { value, uncertainty: uncertaintyToSI(typed, read.unit), problems: {} };
  if (line.uncertainty.trim() === '') return { value, problems: {} };
  return { value, ...readUncertainty(line, definition, value) };
}

function readCount(text: string): Amount {
  if (wholeNumber.test(text)) return { value: Number(text), problems: {} };
  return { problems: { text: 'Write a whole number, such as 5.' } };
}

/** The value of a line that has one. */
function readValue(line: Line, id: LineId): Omit<LineReading, 'state' | 'count'> {
  const definition = definitions[id];
  if (line.text.trim() === '') {
    const isOpen = line.state === 'measured' || line.state === 'stated';
    return { problems: isOpen ? { text: `It is ${line.state}, but no value stands here.` } : {} };
  }
  if (definition.kind === 'quantity') return readAmount(line, definition);
  if (definition.kind === 'count') return readCount(line.text);
  const words = line.text.trim();
  if (definition.kind === 'choice' && !definition.options.includes(words))
    return { problems: { text: `“${words}” is none of: ${definition.options.join(', ')}.` } };
  return { words, problems: {} };
}

/** Reads a line; what is wrong stands at its field, and counts as not stated. */
export function readLine(draft: Draft, id: LineId): LineReading {
  const line = lineOf(draft, id);
  const { state } = line;
  const read = readValue(line, id);
  const problems = { ...read.problems };
  const count = wholeNumber.test(line.count) ? Number(line.count) : undefined;
  if (line.count.trim() !== '' && !count) problems.count = 'Write the number of cells, such as 5.';
  if (state === 'not stated' && line.text.trim() !== '')
    problems.state = 'A value stands here: say whether it was measured, or only stated by others.';
  if (state === 'not applicable' && line.method.trim() === '')
    problems.state = 'Say under “method” why this does not apply.';
  return { ...read, state, ...(count ? { count } : {}), problems };
}

/** Whether a line says something that can be used: a value in order, or that it does not apply, and why. */
export function isSaid({ state, value, words, problems }: LineReading): boolean {
  if (problems.state || problems.text || problems.unit) return false;
  if (state === 'not applicable') return true;
  return state !== 'not stated' && (value !== undefined || words !== undefined);
}

/** Whether a line holds a value that can be counted with. */
export function hasValue(reading: LineReading): boolean {
  return reading.state !== 'not applicable' && isSaid(reading);
}

/** The number of a line, or nothing. */
export function valueOf(draft: Draft, id: LineId): number | undefined {
  const reading = readLine(draft, id);
  return hasValue(reading) ? reading.value : undefined;
}

/** A line as people read it: `0.5 mA cm⁻²`, or what stands in its place. */
export function shownLine(draft: Draft, id: LineId): string {
  const line = lineOf(draft, id);
  if (line.state === 'not stated' || line.state === 'not applicable') return line.state;
  const unit = unitOf(id, line);
  const label = isUnitId(unit) ? units[unit].label : unit;
  const isBare = /^[\s\d.,±()e+−-]*$/i.test(line.text);
  const value = label && isBare ? `${line.text.trim()} ${label}` : line.text.trim();
  const uncertainty = line.uncertainty.trim();
  return uncertainty && isBare ? `${line.text.trim()} ± ${uncertainty} ${label}`.trim() : value;
}
