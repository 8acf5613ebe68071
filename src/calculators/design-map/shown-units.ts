import type { UnitId } from '#units/units';
import type { Properties } from './Picture.tsx';

/** The units of the axes: those of the reader’s fields. */
export function unitsOf({ given, outputUnits }: Pick<Properties, 'given' | 'outputUnits'>) {
  const current: UnitId =
    given.currentDensity?.unit ?? outputUnits.allowedCurrentDensity ?? 'mA/cm2';
  const time: UnitId = given.time?.unit ?? outputUnits.time ?? 'h';
  const pressure: UnitId = given.pressure?.unit ?? 'MPa';
  return { current, time, pressure };
}
