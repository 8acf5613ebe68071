import { markerPath } from '#chart/family-marker.ts';
import type { XyPoints } from '#chart/xy-chart-parts.ts';
import type { Details, Given, Outcome } from './compute.ts';
import { asConductivities, conductivityOfOneOhm, seriesOf, type Row } from './data.ts';

/** A series that stands beside the chosen one, with how it is drawn. */
export interface OtherSeries extends Pick<XyPoints, 'look' | 'marker' | 'hollow'> {
  name: string;
  rows: Row[];
  /** Absent where it could not be fitted. */
  details?: Details;
}

/** Shapes and colours of the families of electrolytes, which can be told apart without colour too. */
const looks = ['oxide', 'sulfide', 'halide', 'quasi-solid', 'composite', 'other'];

const area = 60;

export function nameOfChosen({ series = '' }: Given, { series: all = [] }: Details): string {
  return all.find(({ name }) => name === series)?.name ?? all[0]?.name ?? '';
}

/** The series that were not chosen; none of them takes the look of the published lines. */
export function otherSeries(given: Given, details: Details, published: string): OtherSeries[] {
  const { series: all = [] } = details;
  if (all.length === 0) return [];
  const chosen = nameOfChosen(given, details);
  const parts = seriesOf(given.data);
  const ofOneOhm = conductivityOfOneOhm(given);
  const free = looks.filter((look) => look !== published);
  return all
    .filter(({ name }) => name !== chosen)
    .map(({ name, outcome }, index) => {
      const look = free[index % free.length] as string;
      return {
        name,
        rows: asConductivities(parts.get(name) ?? [], ofOneOhm),
        details: 'details' in outcome ? (outcome as Outcome).details : undefined,
        look: `family-${look}`,
        marker: markerPath(look, area),
        hollow: index >= free.length,
      };
    });
}
