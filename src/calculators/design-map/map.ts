import { cellOf, type Values } from './cell.ts';
import { placeOf, type Place } from './compute.ts';
import { bindingLimit, isOutOfReach, limitsOf, type Limit } from './limits.ts';

type Pair = readonly [number, number];

/** A place on the edge of what is allowed, and the limit that makes the edge there. */
export interface Edge extends Place {
  limit: Limit;
}

/** The plane of current and time that the pictures draw, SI. */
export interface DesignMap {
  place: Place;
  limits: Limit[];
  /** The lowest limit at the reader’s time; absent where there is none. */
  binding: Limit | undefined;
  /** Whether every limit allows the reader’s place. */
  isAllowed: boolean;
  times: number[];
  /** Ends of the axis of currents. */
  currents: Pair;
  /** The edge of what is allowed that is nearest, in decades of both. */
  nearest: Edge | undefined;
}

const samples = 60;
const decadesAround = 2;

const drawable = (value: number) => value > 1e-250 && value < 1e250;

/** Numbers between two ends, even in the logarithm. */
export function spread([low, high]: Pair): number[] {
  const ratio = Math.log(high / low);
  return Array.from(
    { length: samples + 1 },
    (_, index) => low * Math.exp((ratio * index) / samples),
  );
}

/** At most so many decades to either side of the reader’s place are drawn. */
function currentsOf(own: number, found: number[]): Pair {
  const near = [own, ...found.filter((j) => drawable(j) && Math.abs(Math.log10(j / own)) < 3)];
  const logarithms = near.map(Math.log10);
  return [
    10 ** Math.floor(Math.min(...logarithms) - 0.3),
    10 ** Math.ceil(Math.max(...logarithms) + 0.3),
  ];
}

const distance = (one: Place, other: Place) =>
  Math.hypot(
    Math.log10(one.currentDensity / other.currentDensity),
    Math.log10(one.time / other.time),
  );

function edgesOf(limits: readonly Limit[], times: readonly number[], place: Place): Edge[] {
  const upper = [...times, place.time].flatMap((time) => {
    const limit = bindingLimit(limits, time);
    return limit ? [{ limit, time, currentDensity: limit.current(time) }] : [];
  });
  const lower = limits
    .filter(({ side }) => side === 'above')
    .map((limit) => ({ limit, time: place.time, currentDensity: limit.current(place.time) }));
  return [...upper, ...lower].filter(({ currentDensity }) => drawable(currentDensity));
}

/** Whether every limit allows a place. */
export function isAllowedAt(limits: readonly Limit[], { currentDensity, time }: Place): boolean {
  return limits.every((limit) =>
    limit.side === 'below'
      ? currentDensity <= limit.current(time)
      : currentDensity >= limit.current(time),
  );
}

/** The map of a design. */
export function mapOf(values: Values): DesignMap {
  const cell = cellOf(values);
  const place = placeOf(values);
  const limits = limitsOf(values, cell);
  const reach = 10 ** decadesAround;
  const times = spread([place.time / reach, place.time * reach]);
  const found = limits.flatMap(({ current }) =>
    [times[0] as number, place.time, times.at(-1) as number].map(current),
  );
  const edges = edgesOf(limits, times, place);
  return {
    place,
    limits,
    binding: isOutOfReach(values) ? undefined : bindingLimit(limits, place.time),
    isAllowed: !isOutOfReach(values) && isAllowedAt(limits, place),
    times,
    currents: currentsOf(place.currentDensity, found),
    nearest: (isOutOfReach(values) ? [] : edges).reduce<Edge | undefined>(
      (best, edge) => (best && distance(best, place) <= distance(edge, place) ? best : edge),
      undefined,
    ),
  };
}
