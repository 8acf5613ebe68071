import { decimal } from './convert.ts';
import { quote, unitProblem } from './parse-problems.ts';
import { quantities, type Quantity, type QuantityId } from './quantities.ts';
import { plainCharacters } from './typed-characters.ts';
import { readTypedSides } from './typed-sides.ts';
import type { TypedNumber } from './typed-number.ts';
import { readTypedUnit, type TypedUnit } from './typed-unit.ts';
import { type Conversion, type UnitId, units } from './units.ts';

export type ParsedQuantity =
  | { ok: true; /** in `unit` */ value: number; uncertainty?: number; unit: UnitId }
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

function read(text: string, field: Field): Omit<ParsedQuantity & { ok: true }, 'ok'> | string {
  const sides = readTypedSides(plainCharacters(text), field.quantity);
  if (typeof sides === 'string') return sides;
  const { value, uncertainty: typed } = sides;
  const relative = typed?.rest === '%' && units[field.unit].dimension !== '1';
  const shared = value.rest || (relative ? '' : (typed?.rest ?? ''));
  const unit = readUnit({ ...value, rest: shared }, field);
  if (typeof unit === 'string') return unit;
  const target = targetUnit(unit, field);
  const amount = convertAmount({ number: value.value, unit }, target);
  if (isBeyond(amount, value.value, target)) return `${quote(text)} ${beyond}`;
  if (!typed) return { value: amount, unit: target };
  const uncertainty = readUncertainty(typed, unit, amount, field);
  if (typeof uncertainty === 'string') return uncertainty;
  if (!Number.isFinite(units[target].scale * uncertainty)) return `${quote(text)} ${beyond}`;
  return { value: amount, uncertainty, unit: target };
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
