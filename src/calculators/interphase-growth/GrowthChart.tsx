import { axisDomain } from '#chart/axis-domain.ts';
import { XyChart } from '#chart/XyChart.tsx';
import type { XyMark, XyPoints, XySeries } from '#chart/xy-chart-parts.ts';
import { lawLabel } from './compared-laws.ts';
import type { GrowthCurves } from './growth-curves.ts';
import type { LawId } from './rates.ts';

interface Properties {
  id: string;
  title: string;
  description: string;
  law: LawId;
  curves: GrowthCurves;
  /** Turns a thickness (SI) into the number on the y axis. */
  shownAt: (thickness: number) => number;
  /** Turns a time (SI) into the number on the x axis. */
  shownTime: (time: number) => number;
  timeLabel: string;
  valueLabel: string;
  /** The moment the cross-section shows. */
  moment: { time: number; label: string };
  limit?: XyMark;
  /** When the limit is reached, SI. */
  timeToLimit?: number;
}

const dashOf = { linear: 'dashed', parabolic: 'dotted', logarithmic: 'dash-dot' } as const;

/** Where the limit is reached, if that is within the picture. */
function reachedAt({ curves, limit, timeToLimit, shownTime }: Properties): XyPoints[] {
  if (!limit || timeToLimit === undefined || timeToLimit > curves.span) return [];
  const point = { x: shownTime(timeToLimit), y: limit.at };
  return [{ id: 'limit', look: 'own', hollow: true, points: [point] }];
}

/** A property of the layer against time, the compared laws faint behind the reader's own. */
export function GrowthChart(properties: Properties) {
  const { curves, law, shownAt, shownTime, moment, limit } = properties;
  // A compared law may run beyond all numbers where the reader's own does not.
  const place = (thickness: number) => (Number.isFinite(thickness) ? shownAt(thickness) : NaN);
  const points = (thickness: (time: number) => number) =>
    curves.times.map((time) => [shownTime(time), place(thickness(time))] as const);
  const compared: XySeries[] = curves.compared.map(({ id, label, thickness }) => ({
    id,
    label,
    points: points(thickness),
    look: 'faint',
    dash: id === 'deal-grove' ? 'solid' : dashOf[id],
  }));
  const own: XySeries = {
    id: 'own',
    label: lawLabel(law),
    points: points(curves.thickness),
    look: 'own',
  };
  const last = own.points.at(-1)?.[1] ?? 0;
  // The faint lines may leave the picture; a limit is worth room only where it is near.
  const near = limit && limit.at <= 3 * last ? [limit.at] : [];
  return (
    <XyChart
      id={properties.id}
      title={properties.title}
      description={properties.description}
      x={{ label: properties.timeLabel, domain: [0, shownTime(curves.span)] }}
      y={{ label: properties.valueLabel, domain: axisDomain([0, 1.3 * last, ...near]) }}
      series={[...compared, own]}
      yMarks={limit ? [limit] : []}
      xMarks={[{ at: shownTime(moment.time), label: moment.label, look: 'plain', dash: 'dotted' }]}
      points={[
        {
          id: 'moment',
          look: 'own',
          points: [{ x: shownTime(moment.time), y: shownAt(curves.thickness(moment.time)) }],
        },
        ...reachedAt(properties),
      ]}
      plotHeight={200}
    />
  );
}
