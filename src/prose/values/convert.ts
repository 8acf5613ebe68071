import { fromSI, toSI } from '#units/convert';
import type { UnitId } from '#units/units';

/** A value in another unit of the same quantity. */
export const convert = (value: number, from: UnitId, to: UnitId): number =>
  fromSI(toSI(value, from), to);
