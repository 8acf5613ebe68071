import { formatQuantity } from '#units/format';
import type { UnitId } from '#units/units';

/** A number of a picture in words; a dash where there is none. */
export const shown = (si: number | undefined, unit: UnitId, digits = 3) =>
  si === undefined || !Number.isFinite(si) ? '–' : formatQuantity(si, { unit, digits }).text;
