import { formatQuantity } from '#units/format';
import type { UnitId } from '#units/units';
import type { GrowthCurves } from './growth-curves.ts';

/** Units in which the pictures speak. */
export interface ShownUnits {
  time: UnitId;
  thickness: UnitId;
  resistance: UnitId;
  lithium: UnitId;
}

/** The layer at one time, in words. */
export interface Moment {
  when: string;
  thickness: string;
  resistance: string;
  lithium: string;
}

const shown = (si: number, unit: UnitId) => formatQuantity(si, { unit, digits: 3 }).text;

export function momentAt(curves: GrowthCurves, units: ShownUnits, time: number): Moment {
  const thickness = curves.thickness(time);
  return {
    when: shown(time, units.time),
    thickness: shown(thickness, units.thickness),
    resistance: shown(curves.resistance(thickness), units.resistance),
    lithium: shown(curves.lithium(thickness), units.lithium),
  };
}

const rows = 10;

/** The growth in even steps of time, for a table. */
export function momentRows(curves: GrowthCurves, units: ShownUnits): string[][] {
  return Array.from({ length: rows + 1 }, (_, index) => {
    const { when, thickness, resistance, lithium } = momentAt(
      curves,
      units,
      (curves.span * index) / rows,
    );
    return [when, thickness, resistance, lithium];
  });
}

/** What the faint lines of a chart are, in a sentence. */
export function comparison({ compared, matchedAt }: GrowthCurves, law: string, unit: UnitId) {
  if (compared.length === 0) return '';
  if (matchedAt === undefined) {
    return ' The faint lines are what the reaction alone and transport alone would give; the layer is thinner than either.';
  }
  return ` The faint lines are other laws, made to agree with the ${law} one at the start and after ${shown(matchedAt, unit)}. Beyond, each is another extrapolation.`;
}
