import { units } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { LimitChart, type Line } from './LimitChart.tsx';
import { contactFractionOf } from './cell.ts';
import { limitsOf } from './limits.ts';
import { spread, type DesignMap } from './map.ts';
import type { Properties } from './Picture.tsx';
import { shown } from '../shown.ts';
import { unitsOf } from './shown-units.ts';
import { words } from './words.ts';

const rules: Partial<Record<Properties['values']['contact'], string>> = {
  pressure: 'the rule of thumb f = p/H',
  curve: 'your own power law',
};

/** Current density against stack pressure at the reader’s time, where the contact is taken from it. */
export function PressureFigure({ map, ...properties }: Properties & { map: DesignMap }) {
  const { values } = properties;
  const { contact, pressure } = values;
  const rule = rules[contact];
  if (!rule || pressure === undefined) {
    const says =
      'Against pressure there is nothing to draw: the contact with the lithium is not taken from it. Choose one of the two that take it from pressure to see that map.';
    return (
      <p key={says} className="result-note">
        {says}
      </p>
    );
  }
  const { current, pressure: unit } = unitsOf(properties);
  const { place, limits, binding, currents } = map;
  const pressures = spread([pressure / 30, 30 * pressure]);
  // A steep power law leaves no contact that a number can hold: there no limit is drawn.
  const all = pressures
    .map((each) => ({ ...values, pressure: each }))
    .map((pressed) => (contactFractionOf(pressed) > 0 ? limitsOf(pressed) : []));
  const at = (index: number, id: string) =>
    all[index]?.find((limit) => limit.id === id)?.current(place.time) ?? Number.NaN;
  const lines: Line[] = limits.map(({ id, side, assumed }) => ({
    id,
    side,
    assumed,
    binds: id === binding?.id,
    points: pressures.map((each, index) => [each, at(index, id)] as const),
  }));
  return (
    <FigureFrame
      name="design-map-pressure"
      provenance={properties.provenance}
      caption={`The same limits at your time against the stack pressure, by ${rule}: contact carries the current into the lithium, and more of it lies further from the flaw’s limit. What pressure does to cracks, short circuits and mass is not drawn.`}
    >
      <LimitChart
        id="design-map-pressure"
        title="Limits of the current density against the stack pressure"
        description={`At ${shown(pressure, unit)}: ${limits.map(({ id, current: now }) => `${words[id].label} ${shown(now(place.time), current)}`).join('; ')}`}
        x={{
          label: `stack pressure p / ${units[unit].label}`,
          unit,
          domain: [pressures[0] as number, pressures.at(-1) as number],
        }}
        current={current}
        currents={currents}
        lines={lines}
        own={{ x: pressure, current: place.currentDensity }}
      />
      <ChartTable
        label="Limits of the current density against pressure"
        columns={['Pressure', ...limits.map(({ id }) => words[id].label)]}
        rows={() =>
          pressures.flatMap((each, index) =>
            index % 5 === 0
              ? [[shown(each, unit), ...limits.map(({ id }) => shown(at(index, id), current))]]
              : [],
          )
        }
      />
    </FigureFrame>
  );
}
