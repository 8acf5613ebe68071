import { FitError } from '#statistics/fit-error';
import { linesThrough } from '#statistics/lines-through';
import { observationWeights } from '#statistics/observation-weights';
import type { CurvedLaw } from './laws.ts';
import type { Observations } from './observable.ts';

/** A trial value of the inner parameter with the straight line that belongs to it. */
export interface Trial {
  trial: number;
  start: number[];
  squares: number;
}

/** Tries out values of the inner parameter; undefined where one leaves no line to be found. */
type TryOut = (trial: number) => Trial | undefined;

function trialsThrough(law: CurvedLaw, observations: Observations): TryOut {
  const { x: times, y } = observations;
  const lineAgainst = linesThrough({ y, weights: observationWeights(observations) });
  const x = new Float64Array(times.length);
  return (trial) => {
    const shape = law.shapeFor(trial);
    let [least, largest] = [Infinity, -Infinity];
    for (let place = 0; place < x.length; place += 1) {
      const value = shape(times[place]!);
      if (!Number.isFinite(value)) return undefined;
      x[place] = value;
      if (value < least) least = value;
      if (value > largest) largest = value;
    }
    if (largest - least < 1e-9) return undefined;
    const line = lineAgainst(x);
    if (!line) throw new FitError('undetermined', 'the law is beyond all numbers here');
    return {
      trial,
      start: law.start(line.intercept, line.slope, trial),
      squares: line.residualSumOfSquares,
    };
  };
}

/** Steps of the golden section that narrow the way between two trials to some 10⁻⁷ of it. */
const goldenSteps = 33;
/** Where only a start is wanted. */
export const fewSteps = 10;
const golden = (Math.sqrt(5) - 1) / 2;

/** The best value between two trials, in their logarithm; the best of all where the law is lost on the way. */
function goldenSection(
  tryOut: TryOut,
  best: Trial,
  [low, high]: [number, number],
  steps: number,
): Trial {
  let [from, to] = [Math.log(low), Math.log(high)];
  let found = best;
  const squaresAt = (place: number) => {
    const tried = tryOut(Math.exp(place));
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
  const tryOut = trialsThrough(law, observations);
  const tried = trials.flatMap((trial) => tryOut(trial) ?? []);
  const [best] = tried.toSorted((first, second) => first.squares - second.squares);
  if (!best) return undefined;
  const at = tried.indexOf(best);
  const low = tried[at - 1]?.trial ?? best.trial / 100;
  const high = tried[at + 1]?.trial ?? best.trial * 2.5;
  return goldenSection(tryOut, best, [low, high], steps);
}
