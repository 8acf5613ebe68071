import { toSI } from '#units/convert';
import type { Written } from '#units/parse';
import type { UnitId } from '#units/units';

interface Given {
  value: number;
  unit: UnitId;
  written?: Written;
}

/** A given number as it may stand in a formula: as given, but a temperature in kelvin, never in °C. */
export function inFormula({ value, unit, written }: Given): Given {
  return unit === 'Cel' ? { value: toSI(value, unit), unit: 'K' } : { value, unit, written };
}
