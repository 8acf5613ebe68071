import { fitLine } from '#statistics/fitted-line';
import type { CurvedLaw } from './laws.ts';
import type { Observations } from './observable.ts';

/** A trial value of the inner parameter with the straight line that belongs to it. */
export interface Trial {
  trial: number;
  start: number[];
  squares: number;
}

function extentOf(values: readonly number[]): number {
  let [least, largest] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > largest) largest = value;
  }
  return largest - least;
}

/** Undefined where a trial value leaves no line to be found. */
function tryOut(law: CurvedLaw, observations: Observations, trial: number): Trial | undefined {
  const x = observations.x.map(law.shapeFor(trial));
  if (!x.every(Number.isFinite) || extentOf(x) < 1e-9) return undefined;
  const line = fitLine({ ...observations, x });
  const [intercept, slope] = line.parameters as [number, number];
  return {
    trial,
    start: law.start(intercept, slope, trial),
    squares: line.residualSumOfSquares,
  };
}

/** Steps of the golden section that narrow the way between two trials to some 10⁻⁷ of it. */
const goldenSteps = 33;
/** Where only a start is wanted. */
export const fewSteps = 10;
const golden = (Math.sqrt(5) - 1) / 2;

/** The best value between two trials, in their logarithm; the best of all where the law is lost on the way. */
function goldenSection(
  law: CurvedLaw,
  observations: Observations,
  best: Trial,
  [low, high]: [number, number],
  steps: number,
): Trial {
  let [from, to] = [Math.log(low), Math.log(high)];
  let found = best;
  const squaresAt = (place: number) => {
    const tried = tryOut(law, observations, Math.exp(place));
    if (tried && tried.squares < found.squares) found = tried;
    return tried?.squares ?? Infinity;
  };
  let [left, right] = [to - golden * (to - from), from + golden * (to - from)];
  let [atLeft, atRight] = [squaresAt(left), squaresAt(right)];
  for (let step = 0; step < steps; step += 1) {
    if (atLeft < atRight) {
      [to, right, atRight] = [right, left, atLeft];
      left = to - golden * (to - from);
      atLeft = squaresAt(left);
    } else {
      [from, left, atLeft] = [left, right, atRight];
      right = from + golden * (to - from);
      atRight = squaresAt(right);
    }
  }
  return found;
}

/** For each inner parameter the rest is a line: the best of a row of trials, then the best between its neighbours. */
export function searchStart(
  law: CurvedLaw,
  observations: Observations,
  steps = goldenSteps,
): Trial | undefined {
  const later = observations.x.filter((time) => time > 0);
  const trials = law.trials(Math.min(...later), Math.max(...later));
  const tried = trials.flatMap((trial) => tryOut(law, observations, trial) ?? []);
  const [best] = tried.toSorted((first, second) => first.squares - second.squares);
  if (!best) return undefined;
  const at = tried.indexOf(best);
  const low = tried[at - 1]?.trial ?? best.trial / 100;
  const high = tried[at + 1]?.trial ?? best.trial * 2.5;
  return goldenSection(law, observations, best, [low, high], steps);
}
