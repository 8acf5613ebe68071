import { units, type UnitId } from '#units/units';

const isUnit = (id: string): id is UnitId => Object.hasOwn(units, id);

/** A unit as it is printed; the unit of a constant may stand in the nomenclature ready for print. */
export const unitLabel = (unit: string): string => (isUnit(unit) ? units[unit].label : unit);
