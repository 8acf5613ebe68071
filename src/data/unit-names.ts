import { isQuantityId, quantities } from '#units/quantities';
import { isUnitId, units } from '#units/units';

/** How readers write a unit, best first: its label and its code; what has no entry stands for itself. */
export function unitNames(code: string): string[] {
  if (code === '1') return [];
  return isUnitId(code) ? [units[code].label, code] : [code];
}

/** The units in which a reader may give a quantity, by its id; of other symbols nothing is known. */
export const unitsOf = (id: string): readonly string[] =>
  isQuantityId(id) ? quantities[id].units : [];
