import { transientSaltProfile } from '#physics/transient-salt-profile';
import type { Gap, ProfileValues } from './gap.ts';

/** A current density from a time on. SI. */
export interface Step {
  from: number;
  currentDensity: number;
}

/** The course of the current; after a pulse, and after the last row of a table, it is off. */
export function stepsOf(values: ProfileValues): Step[] {
  const { load, currentDensity = 0, pulseTime = 0, steps = [] } = values;
  if (load !== 'steps' && load !== 'pulse') return [{ from: 0, currentDensity }];
  let from = 0;
  const rows = load === 'pulse' ? [{ duration: pulseTime, currentDensity }] : steps;
  const course = rows.map(({ duration, currentDensity }) => {
    const step = { from, currentDensity };
    from += duration;
    return step;
  });
  return [...course, { from, currentDensity: 0 }];
}

export function currentAt(steps: readonly Step[], time: number): number {
  return steps.findLast(({ from }) => from <= time)?.currentDensity ?? 0;
}

/**
 * c/c₀ at a place (0 stripped … 1 plated, for a positive current) after a time. The diffusion
 * equation is linear, so that each change of the current adds a profile of its own.
 */
export function relativeConcentration(
  gap: Gap,
  steps: readonly Step[],
  time: number,
): (position: number) => number {
  const { thickness, diffusionCoefficient, limitingCurrentDensity } = gap;
  const changes = steps
    .filter(({ from }) => from < time)
    .map(({ from, currentDensity }, index) => ({
      share: (currentDensity - (steps[index - 1]?.currentDensity ?? 0)) / limitingCurrentDensity,
      fourierNumber: (diffusionCoefficient * (time - from)) / thickness ** 2,
    }));
  return (position) =>
    changes.reduce(
      (sum, { share, fourierNumber }) =>
        share === 0 ? sum : sum + share * transientSaltProfile({ position, fourierNumber }),
      1,
    );
}
