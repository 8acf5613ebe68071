import { z } from 'astro/zod';
import { isQuantityId, quantities, type QuantityId } from '#units/quantities';
import { isUnitId, units, type UnitId } from '#units/units';
import { strictRecord } from './strict-record.ts';

/** A UCUM code that src/units knows: `mS/cm`, `Ohm.cm2`, `Cel`. */
export const unitId = z
  .string({ error: 'A value needs its unit. Write a UCUM code such as mS/cm, Ohm.cm2 or Cel.' })
  .refine(isUnitId, {
    abort: true,
    error: (issue) =>
      `${String(issue.input)} is no unit of this site. Write a UCUM code from src/units/units.ts, such as mS/cm, Ohm.cm2 or Cel.`,
  });

/** A name from src/units/quantities.ts: the same word is a calculator's field, a URL parameter and a CSV column. */
export const quantityId = z
  .string({ error: 'Name the quantity. Use a name from src/units/quantities.ts.' })
  .refine(isQuantityId, {
    abort: true,
    error: (issue) =>
      `${String(issue.input)} is no quantity of this site. Use a name from src/units/quantities.ts.`,
  });

/** True when the unit measures the quantity: mS/cm fits ionicConductivity, Ohm does not. */
export function unitFitsQuantity(unit: UnitId, quantity: QuantityId): boolean {
  return units[unit].dimension === units[quantities[quantity].unit].dimension;
}

/** A number with the unit it was reported in. A unit of another dimension is refused. */
export function measured(quantity: QuantityId) {
  return strictRecord(`the ${quantity}`, {
    // The number as reported, not converted.
    value: z.number({
      error: `The ${quantity} needs a number as its value. Write it without quotation marks.`,
    }),
    // The unit it was reported in.
    unit: unitId.refine((unit) => unitFitsQuantity(unit, quantity), {
      error: (issue) =>
        `${String(issue.input)} does not measure ${quantity}. Use one of: ${quantities[quantity].units.join(', ')}.`,
    }),
  });
}
