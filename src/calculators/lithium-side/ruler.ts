import type { EstimatesOf } from '#kit/model/definition.ts';
import type { Details } from './compute.ts';
import type { outputs } from './outputs.ts';
import { boundOf } from './specimen.ts';

/** A stretch of current density on the ruler. SI; an open end is absent. */
export interface Lane {
  name: string;
  low?: number;
  high?: number;
  /** Measured, assumed in part, or a single value. */
  kind: 'measured' | 'limit';
  /** A value within it that stands out. */
  at?: number;
}

/** Everything that can stand on one axis of the current density: measured on top, limits below. */
export function lanesOf(results: EstimatesOf<typeof outputs>, { specimens }: Details): Lane[] {
  const value = (name: keyof typeof outputs) => results[name]?.value;
  const measured = specimens.map((each): Lane => ({
    name: specimens.length === 1 ? 'measured' : each.name,
    kind: 'measured',
    low: each.completed,
    high: each.failed,
  }));
  const mean = results.meanCurrentDensity;
  const local = value('localCurrentDensity');
  const lanes: (Lane | undefined)[] = [
    ...measured.filter((_, index) => boundOf(specimens[index]!) !== 'none'),
    mean?.interval && {
      name: 'mean, 95 %',
      kind: 'measured',
      low: mean.interval[0],
      high: mean.interval[1],
      at: mean.value,
    },
    local === undefined ? undefined : { name: 'local, j/f', kind: 'measured', at: local },
    value('leastVacancyLimit') === undefined
      ? undefined
      : {
          name: 'diffusion',
          kind: 'limit',
          low: value('leastVacancyLimit'),
          high: value('largestVacancyLimit'),
          at: value('vacancyLimitedCurrentDensity'),
        },
    value('fractureCurrentDensity') === undefined
      ? undefined
      : {
          name: 'flaw opens',
          kind: 'limit',
          low: value('leastFractureCurrentDensity') ?? value('fractureCurrentDensity'),
          high: value('fractureCurrentDensity'),
        },
  ];
  return lanes.filter((lane) => lane !== undefined);
}
