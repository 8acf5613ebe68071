import { lithiumConsumed } from '#physics/lithium-consumed';
import { fromSI } from '#units/convert';
import { DomainError } from '#units/domain-error';
import type { QuantityId } from '#units/quantities';
import type { UnitId } from '#units/units';
import { statedForAll } from '../stated-uncertainties.ts';
import type { LawId, Letter } from './laws.ts';

/** What was measured while the interphase grew. */
export type Observable = 'areaSpecificResistance' | 'resistance' | 'thickness' | 'charge';

/** Units in which the coefficients of the laws are told, beside the hour: those a reader thinks in. */
interface Frame {
  quantity: QuantityId;
  unit: UnitId;
  /** Of the slope against √t. */
  rootRate: QuantityId;
  label: string;
}

export const frames: Record<Observable, Frame> = {
  areaSpecificResistance: {
    quantity: 'areaSpecificResistance',
    unit: 'Ohm.cm2',
    rootRate: 'areaSpecificResistanceRootRate',
    label: 'ASR',
  },
  resistance: {
    quantity: 'resistance',
    unit: 'Ohm',
    rootRate: 'resistanceRootRate',
    label: 'R',
  },
  thickness: {
    quantity: 'interphaseThickness',
    unit: 'nm',
    rootRate: 'thicknessRootRate',
    label: 'x',
  },
  charge: {
    quantity: 'arealCharge',
    unit: 'uA.h/cm2',
    rootRate: 'arealChargeRootRate',
    label: 'q',
  },
};

/** One measurement, SI. */
export interface Row {
  time: number;
  value: number;
  /** Standard uncertainty of the value, from behind its ±. */
  valueUncertainty?: number;
}

/** What the reader gave, SI. */
export interface Values {
  data: Row[];
  observable: Observable;
  electrodeArea?: number;
  interphaseIonicConductivity?: number;
  molarVolume?: number;
  lithiumPerFormula?: number;
  models: 'all' | 'simple';
  timeConstant: number;
  law: LawId;
  predictAt: number;
}

/** Whether the conductivity of the layer stands between what was measured and how thick it is. */
export const isResistive = (observable: Observable) =>
  observable === 'areaSpecificResistance' || observable === 'resistance';

/** Thickness of the layer for each coulomb per area; a thickness itself is one for one. */
export function thicknessPerUnit(values: Omit<Values, 'data'>): number {
  if (values.observable !== 'charge') return 1;
  const { molarVolume = Number.NaN, lithiumPerFormula = Number.NaN } = values;
  return 1 / lithiumConsumed({ interphaseThickness: 1, molarVolume, lithiumPerFormula });
}

/** Times, what was measured and its uncertainties where they were stated: what every fit is made of. SI. */
export interface Observations {
  x: number[];
  y: number[];
  uncertainties?: number[];
}

export function observationsOf(rows: readonly Row[]): Observations {
  return {
    x: rows.map(({ time }) => time),
    y: rows.map(({ value }) => value),
    uncertainties: statedForAll(rows.map((row) => row.valueUncertainty)),
  };
}

/** How many of the units of the frame, and of hours, one SI unit of a letter is. */
export function unitsOf({ ofValue, ofTime }: Letter, unit: UnitId): number {
  return fromSI(1, unit) ** ofValue * fromSI(1, 'h') ** ofTime;
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
