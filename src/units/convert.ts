import { type UnitId, units } from './units.ts';

export function toSI(value: number, unit: UnitId): number {
  return units[unit].toSI(value);
}

export function fromSI(value: number, unit: UnitId): number {
  return units[unit].fromSI(value);
}

/** An uncertainty is a difference: the zero of °C does not enter. */
export function uncertaintyToSI(uncertainty: number, unit: UnitId): number {
  return units[unit === 'Cel' ? 'K' : unit].toSI(uncertainty);
}

export function uncertaintyFromSI(uncertainty: number, unit: UnitId): number {
  return units[unit === 'Cel' ? 'K' : unit].fromSI(uncertainty);
}

/** The same quantity in another unit, for a menu: 0.35 eV is 350 meV, with no trailing digits of binary arithmetic. */
export function convert(value: number, from: UnitId, to: UnitId): number {
  return from === to ? value : decimal(fromSI(toSI(value, from), to));
}

export function convertUncertainty(uncertainty: number, from: UnitId, to: UnitId): number {
  return from === to
    ? uncertainty
    : decimal(uncertaintyFromSI(uncertaintyToSI(uncertainty, from), to));
}

/** The neighbour of at most ten digits, if it is as near as the error of two conversions: it is what was typed. */
export function decimal(value: number): number {
  const short = Number(value.toPrecision(10));
  return Math.abs(short - value) <= 4 * Number.EPSILON * Math.abs(value) ? short : value;
}
