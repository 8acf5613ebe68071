import { decimal } from './convert.ts';
import { quote, unitProblem } from './parse-problems.ts';
import { quantities, type Quantity, type QuantityId } from './quantities.ts';
import { plainCharacters } from './typed-characters.ts';
import { readTypedNumber, type TypedNumber } from './typed-number.ts';
import { readTypedSides } from './typed-sides.ts';
import { splitSum } from './typed-sum.ts';
import { readTypedUnit, type TypedUnit } from './typed-unit.ts';
import { type Conversion, type UnitId, units } from './units.ts';

/** Numbers with the zeros somebody typed at their end, where they have some and no unit was converted. */
export interface Written {
  value?: string;
  uncertainty?: string;
}

interface Quantified {
  /** in `unit` */
  value: number;
  uncertainty?: number;
  unit: UnitId;
  written?: Written;
}

export type ParsedQuantity =
  | ({ ok: true } & Quantified)
  | { ok: false; /** a sentence that says what would be right */ problem: string };

interface Field {
  quantity: Quantity;
  /** the unit of a number typed without one */
  unit: UnitId;
}

/** A value or an uncertainty together with its unit. */
interface Amount {
  number: number;
  unit: TypedUnit;
}

const longest = 200;
const beyond =
  'is beyond the numbers a computer holds in SI units; check the exponent and the unit';

/** `C` is a rate in a field for rates and degrees Celsius in a field for temperatures. */
function readUnit({ text, rest }: TypedNumber, { quantity, unit }: Field): TypedUnit | string {
  if (!rest) return units[unit];
  const { kind, dimension } = units[quantity.unit];
  const celsius = rest === 'C' && kind === 'a temperature';
  const hourly = rest === 'C' && kind === 'a rate';
  const typed = readTypedUnit(celsius ? 'Cel' : hourly ? '1/h' : rest, quantity.units);
  if (typed?.dimension === dimension) return typed;
  return unitProblem(rest, text.endsWith(rest) ? text : `${text} ${rest}`, typed, quantity);
}

/** The result is in the unit typed if the reader's menu has it, else in the unit of the field. */
function targetUnit({ id }: TypedUnit, { quantity, unit }: Field): UnitId {
  return id && quantity.units.includes(id) ? id : unit;
}

function convertAmount({ number, unit }: Amount, target: UnitId): number {
  return unit.id === target ? number : decimal(units[target].fromSI(unit.toSI(number)));
}

/** Differences of temperature do not know where zero is. */
function convertUncertainty({ number, unit }: Amount, target: UnitId): number {
  if (unit.id === target) return number;
  const own: Conversion = unit.id === 'Cel' ? units.K : unit;
  return decimal(units[target === 'Cel' ? 'K' : target].fromSI(own.toSI(number)));
}

function isBeyond(value: number, typed: number, target: UnitId): boolean {
  const si = units[target].toSI(value);
  return !Number.isFinite(si) || (si === 0 && typed !== 0 && target !== 'Cel');
}

function readUncertainty(typed: TypedNumber, unit: TypedUnit, value: number, field: Field) {
  const target = targetUnit(unit, field);
  if (typed.rest === '%' && unit.dimension !== '1') {
    if (target === 'Cel') {
      return `${quote(`± ${typed.value} %`)} of a temperature in °C depends on where zero is; write the uncertainty in °C or K`;
    }
    return decimal((Math.abs(value) * typed.value) / 100);
  }
  const own = typed.rest ? readUnit(typed, field) : unit;
  return typeof own === 'string'
    ? own
    : convertUncertainty({ number: typed.value, unit: own }, target);
}

/** The zeros typed at the end, in the unit they were typed in. */
function writtenIn(target: UnitId, unit: TypedUnit, { written: value }: TypedNumber, of?: string) {
  if (unit.id !== target || !(value || of)) return {};
  return { written: { ...(value && { value }), ...(of && { uncertainty: of }) } };
}

function readOne(text: string, field: Field): Quantified | string {
  const sides = readTypedSides(text, field.quantity);
  if (typeof sides === 'string') return sides;
  const { value, uncertainty: typed } = sides;
  const relative = typed?.rest === '%' && units[field.unit].dimension !== '1';
  const shared = value.rest || (relative ? '' : (typed?.rest ?? ''));
  const unit = readUnit({ ...value, rest: shared }, field);
  if (typeof unit === 'string') return unit;
  const target = targetUnit(unit, field);
  const amount = convertAmount({ number: value.value, unit }, target);
  if (isBeyond(amount, value.value, target)) return `${quote(text)} ${beyond}`;
  if (!typed) return { value: amount, unit: target, ...writtenIn(target, unit, value) };
  const uncertainty = readUncertainty(typed, unit, amount, field);
  if (typeof uncertainty === 'string') return uncertainty;
  if (!Number.isFinite(units[target].scale * uncertainty)) return `${quote(text)} ${beyond}`;
  const own = uncertainty === typed.value ? typed.written : undefined;
  return { value: amount, uncertainty, unit: target, ...writtenIn(target, unit, value, own) };
}

/** `C/10` and `2C/5`: the charge in ten hours, or in two and a half. */
function readRate(text: string, { quantity, unit }: Field): Quantified | string | undefined {
  const match = /^(?:([\d.,]+) ?)?C ?\/ ?([\d.,]+)$/i.exec(text);
  if (!match || units[quantity.unit].kind !== 'a rate') return undefined;
  const [over, under] = [match[1] ?? '1', match[2] ?? ''].map((each) =>
    readTypedNumber(each, '10'),
  );
  if (typeof over !== 'object') return over;
  if (typeof under !== 'object') return under;
  if (!under.value) return `${quote(text)} divides by zero; write for example “C/10”`;
  const hourly = readUnit({ ...over, rest: '1/h' }, { quantity, unit });
  if (typeof hourly === 'string') return hourly;
  const target = targetUnit(hourly, { quantity, unit });
  return {
    value: convertAmount({ number: over.value / under.value, unit: hourly }, target),
    unit: target,
  };
}

/** Like values added, their uncertainties in quadrature; a unit at the end is that of all. */
function addUp(terms: readonly string[], whole: string, field: Field): Quantified | string {
  const last = readOne(terms.at(-1) ?? '', field);
  if (typeof last === 'string') return last;
  const { unit } = last;
  if (unit === 'Cel')
    return `${quote(whole)} adds temperatures in °C, whose zero is a convention; write their sum in K`;
  const parts = terms.map((term) => readOne(term, { ...field, unit }));
  const problem = parts.find((part) => typeof part === 'string');
  if (problem) return problem;
  const read = parts as Quantified[];
  const stated = read.flatMap(({ uncertainty }) => uncertainty ?? []);
  if (/±.*%/.test(whole) && stated.length < read.length && unit !== '%')
    return `${quote(whole)} leaves open of what the percentage is taken; write the uncertainty in ${units[unit].label || 'the same unit'}`;
  const inUnit = (part: Quantified, number: number, convert: typeof convertAmount) =>
    convert({ number, unit: units[part.unit] }, unit);
  const value = decimal(
    read.reduce((sum, part) => sum + inUnit(part, part.value, convertAmount), 0),
  );
  if (isBeyond(value, 0, unit)) return `${quote(whole)} ${beyond}`;
  if (!stated.length) return { value, unit };
  const widths = read.map((part) => inUnit(part, part.uncertainty ?? 0, convertUncertainty));
  return { value, uncertainty: decimal(Math.hypot(...widths)), unit };
}

function read(text: string, field: Field): Quantified | string {
  const plain = plainCharacters(text);
  const terms = splitSum(plain);
  return (
    readRate(plain, field) ??
    (terms.length > 1 ? addUp(terms, plain, field) : readOne(plain, field))
  );
}

/**
 * Reads what a person types: `85`, `8,5`, `85.0 ± 0.6 Ω`, `85.0(6)`, `85 ± 0.7 %`, `1.2×10⁻³ S/cm`, `0.5 mm ± 10 µm`.
 * A unit at the end is that of both numbers; `%` after the uncertainty is a share of the value, unless a plain number is asked for.
 */
export function parseQuantity(
  text: string,
  { quantity, unit }: { quantity: QuantityId; unit: UnitId },
): ParsedQuantity {
  const field = { quantity: quantities[quantity], unit };
  const result =
    text.length > longest
      ? `This is ${text.length} characters long; write one number with its unit, in at most ${longest}`
      : read(text, field);
  return typeof result === 'string' ? { ok: false, problem: result } : { ok: true, ...result };
}
