import { units } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { LimitChart, onMap, type Line } from './LimitChart.tsx';
import type { DesignMap } from './map.ts';
import type { Properties } from './Picture.tsx';
import { shown } from '../shown.ts';
import { unitsOf } from './shown-units.ts';
import { words } from './words.ts';

function arrowOf({ nearest, isAllowed, place }: DesignMap): string {
  if (!nearest) return '';
  const name = words[nearest.limit.id].subject;
  const parts = [
    ['current', nearest.currentDensity / place.currentDensity] as const,
    ['time', nearest.time / place.time] as const,
  ].flatMap(([what, ratio]) => {
    const factor = Math.max(ratio, 1 / ratio);
    return factor < 1.02 ? [] : [`a factor of ${factor.toPrecision(2)} in ${what}`];
  });
  const way = parts.length > 0 ? `${parts.join(' and ')} away` : 'hardly any way off';
  return isAllowed
    ? ` The nearest edge is that of ${name}, ${way}.`
    : ` The nearest allowed place is at the edge of ${name}, ${way}.`;
}

/** Current density against time at the potential. */
export function MapFigure({ map, ...properties }: Properties & { map: DesignMap }) {
  const { current, time } = unitsOf(properties);
  const { place, limits, times, binding, nearest } = map;
  const lines: Line[] = limits.map(({ id, side, assumed, current: at }) => ({
    id,
    side,
    assumed,
    binds: id === binding?.id,
    points: times.map((moment) => [moment, at(moment)] as const),
  }));
  return (
    <FigureFrame
      name="design-map"
      provenance={properties.provenance}
      caption={`What the limits allow is left blank; shaded is what at least one forbids. A dashed line rests on assumed numbers, a solid one on numbers with a source. The dot is your cell.${arrowOf(map)}`}
    >
      <LimitChart
        id="design-map-plane"
        title="Limits of the current density against the time at the potential"
        description={limits
          .map(({ id, current: at }) => `${words[id].label}: ${shown(at(place.time), current)}`)
          .join('; ')}
        x={{
          label: `time at the potential t / ${units[time].label}`,
          unit: time,
          domain: [times[0] as number, times.at(-1) as number],
        }}
        current={current}
        currents={map.currents}
        lines={lines}
        own={onMap(place)}
        target={nearest && onMap(nearest)}
      />
      <ChartTable
        label="Limits of the current density against time"
        columns={['Time', ...limits.map(({ id }) => words[id].label)]}
        rows={() =>
          times
            .filter((_, index) => index % 5 === 0)
            .map((moment) => [
              shown(moment, time),
              ...limits.map(({ current: at }) => shown(at(moment), current)),
            ])
        }
      />
    </FigureFrame>
  );
}
