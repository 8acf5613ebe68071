import { toSI } from '#units/convert';
import type { UnitId } from '#units/units';

/** A given number as it may stand in a formula: as given, but a temperature in kelvin, never in °C. */
export function inFormula({ value, unit }: { value: number; unit: UnitId }): {
  value: number;
  unit: UnitId;
} {
  return unit === 'Cel' ? { value: toSI(value, unit), unit: 'K' } : { value, unit };
}
