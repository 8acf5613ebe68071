import { concentrationPolarisation } from '#physics/concentration-polarisation';
import { gapOf, type Gap, type ProfileValues } from './gap.ts';
import { currentAt, relativeConcentration, stepsOf, type Step } from './profile.ts';
import { voltageOf, type Voltage } from './voltage.ts';
import { meanValue } from './mean-value.ts';

/** Everything the pictures draw of a salt in a gap, SI. */
export interface SaltCurves {
  gap: Gap;
  steps: Step[];
  /** The last moment there is to show: the time asked for, or shortly before the salt is gone. */
  span: number;
  /** c at a place after a time. */
  concentration: (time: number) => (position: number) => number;
  /** What a lithium probe at a place shows against the plated electrode, and its ohmic part. */
  potential: (time: number) => { position: number; ohmic: number; total: number }[];
  voltage: (time: number) => Voltage;
  /** Mean concentration over that of the start, less one: nothing, if salt is neither made nor lost. */
  lost: (time: number) => number;
  /** The straight line a constant current below its limit ends with. */
  steady?: (position: number) => number;
}

const places = 60;

/** Places across the gap, closer together at the electrodes. */
export const positions = Array.from(
  { length: places + 1 },
  (_, index) => (1 - Math.cos((Math.PI * index) / places)) / 2,
);

/** ∫ j/σ dx from a place to the plated electrode, by the trapezoid; for the eye. */
function ohmicFrom(gap: Gap, currentDensity: number, relative: (position: number) => number) {
  const resistance = gap.thickness / gap.conductivity;
  const inverse = positions.map((position) => 1 / relative(position));
  let sum = 0;
  const fromEnd = positions.map(() => 0);
  for (let index = places - 1; index >= 0; index -= 1) {
    const width = (positions[index + 1] as number) - (positions[index] as number);
    sum += (width * ((inverse[index] as number) + (inverse[index + 1] as number))) / 2;
    fromEnd[index] = currentDensity * resistance * sum;
  }
  return fromEnd;
}

function potentialOf(gap: Gap, currentDensity: number, relative: (position: number) => number) {
  const ohmic = ohmicFrom(gap, currentDensity, relative);
  const share = gap.thermodynamicFactor * (1 - gap.transferenceNumber);
  return positions.map((position, index) => ({
    position,
    ohmic: ohmic[index] as number,
    total:
      (ohmic[index] as number) +
      share *
        concentrationPolarisation({
          strippedConcentration: relative(position),
          platedConcentration: relative(1),
          transferenceNumber: 0,
          temperature: gap.temperature,
        }),
  }));
}

/** The curves of the reader's gap, up to the time asked for or until the salt is gone. */
export function saltCurves(values: ProfileValues, depletionTime: number | undefined): SaltCurves {
  const gap = gapOf(values);
  const steps = stepsOf(values);
  const relativeAt = (time: number) => relativeConcentration(gap, steps, time);
  const time = values.time ?? 0;
  const span = depletionTime !== undefined && time >= depletionTime ? 0.999 * depletionTime : time;
  const { load, currentDensity = 0 } = values;
  const share = currentDensity / gap.limitingCurrentDensity;
  const hasEnd = load === 'constant' && share < 1;
  return {
    gap,
    steps,
    span,
    concentration: (at) => {
      const relative = relativeAt(at);
      return (position) => gap.concentration * relative(position);
    },
    potential: (at) => potentialOf(gap, currentAt(steps, at), relativeAt(at)),
    voltage: (at) => voltageOf(gap, currentAt(steps, at), relativeAt(at)),
    lost: (at) => meanValue(relativeAt(at)) - 1,
    steady: hasEnd ? (position) => gap.concentration * (1 + share * (1 - 2 * position)) : undefined,
  };
}

/** Time until the salt is gone against the current density, from just above the limit on. */
export function depletionCurve(
  { limitingCurrentDensity }: Gap,
  timeAt: (currentDensity: number) => number | undefined,
): [number, number][] {
  return Array.from({ length: 40 }, (_, index) => {
    const currentDensity = limitingCurrentDensity * 1.002 * 10 ** ((1.3 * index) / 39);
    return [currentDensity, timeAt(currentDensity) ?? Number.NaN];
  });
}
