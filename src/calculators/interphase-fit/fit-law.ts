import { FitError } from '#statistics/fit-error';
import {
  inParameters,
  predictCurve,
  type CurvePrediction,
  type FittedCurve,
  type FittedParameters,
} from '#statistics/fitted-curve';
import { fitLine } from '#statistics/fitted-line';
import type { Solve } from '#kit/model/definition.ts';
import { thinned } from '../thinned.ts';
import { isCurved, type CurvedLaw, type StraightLaw } from './laws.ts';
import type { Observations } from './observable.ts';
import { fewSteps, searchStart, type Trial } from './search-start.ts';

/** The fit where a law falls back on a simpler one; undefined where that one does not rise. */
function fitAtEdge({ edge }: CurvedLaw, observations: Observations): FittedCurve | undefined {
  const x = observations.x.map(edge.shape);
  if (!x.every(Number.isFinite)) return undefined;
  const line = fitLine({ ...observations, x });
  const [intercept, slope] = line.parameters as [number, number];
  if (!(slope > 0)) return undefined;
  const jacobian = edge.bySlope(slope).map((by, index) => [Number(index === 0), by]);
  const fit = inParameters({ fit: line, parameters: edge.parameters(intercept, slope), jacobian });
  return { ...fit, status: 'on-bound', statement: edge.statement };
}

/** A search that gains less than this on the simpler law has only gone along its edge. */
const smallestGain = 1e-8;

const isAtEdge = (squares: number, edge: FittedCurve | undefined): boolean =>
  edge !== undefined && squares > edge.residualSumOfSquares * (1 - smallestGain);

/** Where to start from by a part of the points; nothing where they do not tell it from the edge. */
function startByPart(law: CurvedLaw, fewer: Observations): Trial | undefined {
  const start = searchStart(law, fewer, fewSteps);
  return start && !isAtEdge(start.squares, fitAtEdge(law, fewer)) ? start : undefined;
}

/** A curved law by the solver, from the best starting point found. */
function fitCurved(law: CurvedLaw, observations: Observations, solve: Solve): FittedCurve {
  const edge = fitAtEdge(law, observations);
  const from = ({ start }: Trial) =>
    solve({
      model: law.law.value,
      gradient: law.law.gradient,
      ...observations,
      starts: [start],
      lowerBounds: law.lowerBounds,
      upperBounds: law.upperBounds,
    });
  const fewer = thinned(observations);
  const isLong = fewer !== observations;
  const near = isLong ? startByPart(law, fewer) : undefined;
  const found = near && from(near);
  if (found && !isAtEdge(found.residualSumOfSquares, edge)) return found;
  // A few points may lie on the edge where all of them do not, and no step leads away from it.
  const best = searchStart(law, observations, isLong ? fewSteps : undefined);
  if (!best && !edge)
    throw new FitError('outside-domain', 'no trial value leaves a line to start from');
  if (!best || (edge && isAtEdge(best.squares, edge))) return edge as FittedCurve;
  const fit = from(best);
  return edge && isAtEdge(fit.residualSumOfSquares, edge) ? edge : fit;
}

/** A law fitted to the data, by a straight line where it is one. SI; plain data. */
export function fitLaw(
  law: StraightLaw | CurvedLaw,
  observations: Observations,
  solve: Solve,
): FittedCurve {
  if (isCurved(law)) return fitCurved(law, observations, solve);
  return fitLine({ ...observations, x: observations.x.map(law.shape) });
}

/** What a fitted law says of any time, with its uncertainty. SI. */
export function predictorOf({ law }: StraightLaw | CurvedLaw, fit: FittedParameters) {
  return (time: number): CurvePrediction =>
    predictCurve({
      fit,
      value: law.value(fit.parameters, time),
      gradient: law.gradient(fit.parameters, time),
    });
}
