import { isUnitId, units } from '#units/units';

/** How readers write a unit, best first: its label and its code; what has no entry stands for itself. */
export function unitNames(code: string): string[] {
  if (code === '1') return [];
  return isUnitId(code) ? [units[code].label, code] : [code];
}
