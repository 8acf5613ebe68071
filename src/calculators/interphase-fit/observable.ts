import { uncertaintyFromSI } from '#units/convert';
import { DomainError } from '#units/domain-error';
import type { QuantityId } from '#units/quantities';
import { units, type UnitId } from '#units/units';
import { statedForAll } from '../stated-uncertainties.ts';

/** What was measured while the interphase grew. */
export type Observable = 'areaSpecificResistance' | 'resistance' | 'thickness';

/** Units in which the laws are fitted and their coefficients told: those a reader thinks in. */
interface Frame {
  quantity: QuantityId;
  unit: UnitId;
  /** Of the slope against √t. */
  rootRate: QuantityId;
  rootUnit: UnitId;
  label: string;
}

export const frames: Record<Observable, Frame> = {
  areaSpecificResistance: {
    quantity: 'areaSpecificResistance',
    unit: 'Ohm.cm2',
    rootRate: 'areaSpecificResistanceRootRate',
    rootUnit: 'Ohm.cm2/h0.5',
    label: 'ASR',
  },
  resistance: {
    quantity: 'resistance',
    unit: 'Ohm',
    rootRate: 'resistanceRootRate',
    rootUnit: 'Ohm/h0.5',
    label: 'R',
  },
  thickness: {
    quantity: 'interphaseThickness',
    unit: 'nm',
    rootRate: 'thicknessRootRate',
    rootUnit: 'nm/h0.5',
    label: 'x',
  },
};

/** One measurement, SI. */
export interface Row {
  time: number;
  value: number;
  /** Standard uncertainty of the value, from behind its ±. */
  valueUncertainty?: number;
}

/** The data as the laws take them: hours, and the unit of the frame. */
export interface Series {
  hours: number[];
  values: number[];
  /** Standard uncertainties of the values, where they were stated. */
  uncertainties?: number[];
}

export function seriesOf(rows: readonly Row[], observable: Observable): Series {
  const { unit } = frames[observable];
  return {
    hours: rows.map(({ time }) => units.h.fromSI(time)),
    values: rows.map(({ value }) => units[unit].fromSI(value)),
    uncertainties: statedForAll(rows.map((row) => row.valueUncertainty))?.map((uncertainty) =>
      uncertaintyFromSI(uncertainty, unit),
    ),
  };
}

/** @throws {DomainError} if enough values were measured and none differs from the others */
export function requireChange(rows: readonly Row[]): void {
  const [first] = rows;
  const times = new Set(rows.map(({ time }) => time)).size;
  if (!first || times < 3 || rows.some(({ value }) => value !== first.value)) return;
  throw new DomainError(
    'data',
    'are all the same: nothing grew, and there is no law to fit',
    first.value,
  );
}
