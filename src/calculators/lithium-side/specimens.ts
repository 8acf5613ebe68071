import { geometricMean } from '#statistics/geometric-mean';
import { weibullModulus } from '#statistics/weibull-modulus';
import { DomainError } from '#units/domain-error';
import type { Estimate } from '#kit/model/definition.ts';
import type { Values } from './inputs.ts';
import { boundOf, type Direction, type Specimen } from './specimen.ts';
import type { Test } from './step.ts';

/** Fewer say nothing of a modulus. */
export const leastForModulus = 8;

/** A test as one specimen among others. */
export function specimenOf({ name, completed, failed, direction, steps }: Test): Specimen {
  const counted = steps.findLast(({ currentDensity }) => currentDensity === completed) ?? steps[0];
  const firstCapacity = steps[0]?.capacity;
  return { name, completed, failed, direction, capacity: counted?.capacity, firstCapacity };
}

/** The rows of the table; each must bound its critical current density. */
export function furtherSpecimens({ specimens = [] }: Values): Specimen[] {
  return specimens.map((row, index) => {
    const { completed, failed, specimen, direction, capacity } = row;
    const says = (what: string) => `have a row ${index + 1} ${what}`;
    if (completed === undefined && failed === undefined) {
      throw new DomainError('specimens', says('with neither a completed nor a failed step'), index);
    }
    if (completed !== undefined && failed !== undefined && failed <= completed) {
      throw new DomainError('specimens', says('that failed at what it had completed'), failed);
    }
    const name = specimen || `row ${index + 1}`;
    return { name, completed, failed, capacity, direction: direction as Direction | undefined };
  });
}

/** What keeps specimens from having one mean. */
export type Unlike = 'directions' | 'capacities' | 'censored';

/** Half-cycles that differ by more than this are different tests. */
const sameCapacity = 0.1;

function differ(capacities: readonly number[]): boolean {
  return Math.max(...capacities) > (1 + sameCapacity) * Math.min(...capacities);
}

/** Why no mean is formed; nothing where one may be. */
export function unlikeIn(specimens: readonly Specimen[]): Unlike | undefined {
  const directions = new Set(specimens.flatMap(({ direction }) => direction ?? []));
  if (directions.size > 1) return 'directions';
  const tested = specimens.flatMap(({ firstCapacity }) => firstCapacity ?? []);
  const own = specimens[0]?.capacity ?? [];
  const stated = specimens.flatMap(({ capacity, firstCapacity }) =>
    firstCapacity === undefined ? (capacity ?? []) : [],
  );
  if (differ(tested) || (stated.length > 0 && differ([own, stated].flat()))) return 'capacities';
  return specimens.some((each) => boundOf(each) !== 'interval') ? 'censored' : undefined;
}

/** Middle of the ordered specimens, where no censored one stands in the middle. */
function medianOf(specimens: readonly Specimen[]): number | undefined {
  const places = specimens.map((each) => {
    const bound = boundOf(each);
    if (bound === 'interval') return each.completed as number;
    return bound === 'below' ? -Infinity : Infinity;
  });
  const highest = Math.max(...places.filter(Number.isFinite));
  // One that outlived less than others reached may stand anywhere above it.
  const isOpen = specimens.some(
    (each) => boundOf(each) === 'above' && (each.completed as number) < highest,
  );
  const lowest = Math.min(...places.filter(Number.isFinite));
  const isDeep = specimens.some(
    (each) => boundOf(each) === 'below' && (each.failed as number) > lowest,
  );
  if (isOpen || isDeep) return undefined;
  const sorted = places.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]] as [number, number];
  const median = Math.sqrt(low * high);
  return Number.isFinite(low) && Number.isFinite(high) ? median : undefined;
}

function modulusOf(specimens: readonly Specimen[]): Estimate | undefined {
  const of = (bound: string) =>
    specimens.flatMap((each) => (boundOf(each) === bound ? (each.completed ?? []) : []));
  const failed = of('interval');
  const isLow = specimens.some((each) => boundOf(each) === 'below');
  if (isLow || failed.length < leastForModulus || new Set(failed).size < 2) return undefined;
  return weibullModulus({ failed, survived: of('above') });
}

/** Mean, median and modulus of specimens that were tested alike; each only where it may be formed. */
export function statisticsOf(specimens: readonly Specimen[]) {
  const unlike = unlikeIn(specimens);
  if (specimens.length < 2 || unlike === 'directions' || unlike === 'capacities') {
    return { unlike };
  }
  const medianCurrentDensity = medianOf(specimens);
  const fittedModulus = modulusOf(specimens);
  if (unlike === 'censored') return { unlike, medianCurrentDensity, fittedModulus };
  const completed = specimens.map((each) => each.completed as number);
  const mean: Estimate = { ...geometricMean({ values: completed }), scale: 'logarithmic' };
  return { unlike, meanCurrentDensity: mean, medianCurrentDensity, fittedModulus };
}
