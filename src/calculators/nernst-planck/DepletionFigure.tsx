import { fromSI } from '#units/convert';
import { formatQuantity } from '#units/format';
import { units } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { XyChart } from '#chart/XyChart.tsx';
import { depletionCurve, type SaltCurves } from './curves.ts';
import { constantDepletion, sandOf } from './depletion.ts';
import type { Properties } from './Picture.tsx';

/** The course of the reader's current in one number: the largest there is. */
const largestCurrent = ({ steps }: SaltCurves) =>
  Math.max(...steps.map(({ currentDensity }) => Math.abs(currentDensity)));

/** The map of current and time: left of the limit for ever, right of it until the curve. */
export function DepletionFigure({
  curves,
  given,
  outputUnits,
  values,
  provenance,
}: Properties & { curves: SaltCurves }) {
  const { gap } = curves;
  const current = given.currentDensity?.unit ?? outputUnits.limitingCurrentDensity ?? 'mA/cm2';
  const time = given.time?.unit ?? 's';
  const shownPoints = (points: [number, number][]) =>
    points.map(([j, t]) => [fromSI(j, current), fromSI(t, time)] as const);
  const exact = depletionCurve(gap, (j) => constantDepletion(gap, j));
  const sand = depletionCurve(gap, (j) => sandOf(gap, j));
  const limit = fromSI(gap.limitingCurrentDensity, current);
  const own = { x: fromSI(largestCurrent(curves), current), y: fromSI(values.time ?? 0, time) };
  const shown = (value: number, unit: typeof current | typeof time) =>
    formatQuantity(value, { unit, digits: 3 }).text;
  return (
    <FigureFrame
      name="salt-depletion"
      provenance={provenance}
      caption="How long a constant current can flow before one electrode has no salt left. Left of the limiting current it can flow for ever. Sand’s time, dashed, is that of a gap without end. The dot is the current and the time asked for."
    >
      <XyChart
        id="nernst-planck-depletion"
        title="Time until the salt is gone against the current density"
        description={`The limiting current density is ${shown(gap.limitingCurrentDensity, current)}.`}
        x={{
          label: `current density j / ${units[current].label}`,
          logarithmic: true,
          holds: [limit / 3],
        }}
        y={{ label: `time t / ${units[time].label}`, logarithmic: true }}
        series={[
          {
            id: 'sand',
            label: 'Sand’s time',
            points: shownPoints(sand),
            look: 'faint',
            dash: 'dashed',
          },
          { id: 'gap', label: 'this gap', points: shownPoints(exact), look: 'plain' },
        ]}
        xMarks={[{ at: limit, label: 'limit', look: 'plain', dash: 'dotted' }]}
        points={own.x > 0 && own.y > 0 ? [{ id: 'asked', look: 'own', points: [own] }] : []}
        plotHeight={200}
      />
      <ChartTable
        label="Time until the salt is gone"
        columns={['Current density', 'This gap', 'Sand’s time']}
        rows={() =>
          exact
            .map(([j, t], index) => [j, t, sand[index]?.[1] ?? Number.NaN] as const)
            .filter((_, index) => index % 4 === 0)
            .map(([j, t, s]) => [shown(j, current), shown(t, time), shown(s, time)])
        }
      />
    </FigureFrame>
  );
}
