import { fromSI } from '#units/convert';
import { units, type UnitId } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { XyChart } from '#chart/XyChart.tsx';
import { depletionCurve, type SaltCurves } from './curves.ts';
import { constantDepletion, sandOf } from './depletion.ts';
import type { Properties } from './Picture.tsx';
import { shown } from './shown.ts';

/** The course of the reader's current in one number: the largest there is. */
const largestCurrent = ({ steps }: SaltCurves) =>
  Math.max(...steps.map(({ currentDensity }) => Math.abs(currentDensity)));

interface Frame {
  curves: SaltCurves;
  current: UnitId;
  time: UnitId;
  /** Time asked for, SI. */
  asked: number;
}

const exactly = ({ gap }: SaltCurves) => depletionCurve(gap, (j) => constantDepletion(gap, j));
const afterSand = ({ gap }: SaltCurves) => depletionCurve(gap, (j) => sandOf(gap, j));

function DepletionChart({ curves, current, time, asked }: Frame) {
  const { limitingCurrentDensity } = curves.gap;
  const inUnits = (points: [number, number][]) =>
    points.map(([j, t]) => [fromSI(j, current), fromSI(t, time)] as const);
  const limit = fromSI(limitingCurrentDensity, current);
  const own = { x: fromSI(largestCurrent(curves), current), y: fromSI(asked, time) };
  return (
    <XyChart
      id="nernst-planck-depletion"
      title="Time until the salt is gone against the current density"
      description={`The limiting current density is ${shown(limitingCurrentDensity, current)}.`}
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
          points: inUnits(afterSand(curves)),
          look: 'faint',
          dash: 'dashed',
        },
        { id: 'gap', label: 'this gap', points: inUnits(exactly(curves)), look: 'plain' },
      ]}
      xMarks={[{ at: limit, label: 'limit', look: 'plain', dash: 'dotted' }]}
      points={own.x > 0 && own.y > 0 ? [{ id: 'asked', look: 'own', points: [own] }] : []}
      plotHeight={200}
    />
  );
}

/** Every fourth place of the curves. */
function rowsOf({ curves, current, time }: Frame): string[][] {
  const sand = afterSand(curves);
  return exactly(curves)
    .map(([j, t], index) => [shown(j, current), shown(t, time), shown(sand[index]![1], time)])
    .filter((_, index) => index % 4 === 0);
}

/** The map of current and time: left of the limit for ever, right of it until the curve. */
export function DepletionFigure({
  curves,
  given,
  outputUnits,
  values,
  provenance,
}: Properties & { curves: SaltCurves }) {
  const frame: Frame = {
    curves,
    current: given.currentDensity?.unit ?? outputUnits.limitingCurrentDensity ?? 'mA/cm2',
    time: given.time?.unit ?? 's',
    asked: values.time ?? 0,
  };
  return (
    <FigureFrame
      name="salt-depletion"
      provenance={provenance}
      caption="How long a constant current can flow before one electrode has no salt left. Left of the limiting current it can flow for ever. Sand’s time, dashed, is that of a gap without end. The dot is the current and the time asked for."
    >
      <DepletionChart {...frame} />
      <ChartTable
        label="Time until the salt is gone"
        columns={['Current density', 'This gap', 'Sand’s time']}
        rows={() => rowsOf(frame)}
      />
    </FigureFrame>
  );
}
