import { formatQuantity } from '#units/format';
import type { UnitId } from '#units/units';

/** A number of the pictures in words. */
export const shown = (si: number, unit: UnitId) => formatQuantity(si, { unit, digits: 3 }).text;
