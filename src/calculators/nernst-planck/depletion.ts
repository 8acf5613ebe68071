import { faradayConstant } from '#units/constants';
import { depletionTime } from '#physics/depletion-time';
import { sandTime } from '#physics/sand-time';
import type { Gap } from './gap.ts';
import { relativeConcentration, type Step } from './profile.ts';

/** When a constant current has used up the salt; absent at or below the limit. */
export function constantDepletion(gap: Gap, currentDensity: number): number | undefined {
  const time = depletionTime({ ...gap, currentDensity });
  return Number.isFinite(time) ? time : undefined;
}

/** Sand's time, where it has a meaning. The flux of pores counts through the limiting current. */
export function sandOf(gap: Gap, currentDensity: number): number | undefined {
  if (!(currentDensity > gap.limitingCurrentDensity)) return undefined;
  // In terms of the limit the pores and t₊ are in it: F c₀ / (1 − t₊) = j_lim L / 2D.
  const { diffusionCoefficient, limitingCurrentDensity, thickness } = gap;
  const concentration = (limitingCurrentDensity * thickness) / (2 * diffusionCoefficient);
  return sandTime({
    diffusionCoefficient,
    concentration: concentration / faradayConstant,
    currentDensity,
    transferenceNumber: 0,
  });
}

const samples = 200;

/** The first time at which one of the electrodes has no salt left; absent if there is none. */
export function depletionInSteps(gap: Gap, steps: readonly Step[]): number | undefined {
  const least = (time: number) => {
    const relative = relativeConcentration(gap, steps, time);
    return Math.min(relative(0), relative(1));
  };
  for (const [index, { from }] of steps.slice(0, -1).entries()) {
    const duration = (steps[index + 1] as Step).from - from;
    let before = from;
    for (let sample = 1; sample <= samples; sample += 1) {
      // Closer together after each change, when the concentration moves like the root of time.
      const time = from + duration * (sample / samples) ** 2;
      if (least(time) <= 0) return firstZero(least, before, time);
      before = time;
    }
  }
  return undefined;
}

function firstZero(of: (time: number) => number, above: number, below: number): number {
  let [low, high] = [above, below];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (of(middle) > 0) low = middle;
    else high = middle;
  }
}
