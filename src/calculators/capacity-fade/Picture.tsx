import { fromSI, uncertaintyFromSI } from '#units/convert';
import { quantities } from '#units/quantities';
import { units, type UnitId } from '#units/units';
import { formatNumber } from '#units/format';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { drawnPoints, thinned } from '#chart/thinned.ts';
import { XyChart } from '#chart/XyChart.tsx';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import calculator from './calculator.ts';
import { quantityOf, type Details, type Values } from './compute.ts';

type Properties = PictureOf<typeof calculator>;

/** Capacity after a number of cycles, SI, by one law or the other. */
interface Course {
  unit: UnitId;
  symbol: string;
  first: number;
  /** Of the cycles made, or of the reserve. */
  made: number;
  start: number;
  constantShare: (cycles: number) => number;
  constantLoss?: (cycles: number) => number;
  points: { x: number; y: number; low?: number; high?: number }[];
}

function measuredCourse(values: Values, { fit }: Details): Course | undefined {
  if (!fit) return undefined;
  const { first, last, exponential, linear } = fit;
  const quantity = quantityOf[values.capacityAs ?? 'specificCapacity'];
  const unit = quantities[quantity].units[0] as UnitId;
  const [start = 0, slope = 0] = exponential.parameters;
  const [intercept = 0, rate = 0] = linear.parameters;
  const rows = values.data ?? [];
  return {
    unit,
    symbol: quantities[quantity].symbol,
    first,
    made: last - first,
    start: Math.exp(start),
    constantShare: (cycles) => Math.exp(start + slope * cycles),
    constantLoss: (cycles) => intercept + rate * cycles,
    points: rows.map(({ cycle, capacity, capacityUncertainty: stated }) => {
      const y = fromSI(capacity, unit);
      const bar = stated === undefined ? undefined : 2 * uncertaintyFromSI(stated, unit);
      return { x: cycle, y, ...(bar === undefined ? {} : { low: y - bar, high: y + bar }) };
    }),
  };
}

function twoCapacities(values: Values, fade: number): Course {
  const { initialSpecificCapacity = 0, specificCapacity = 0, cycleNumber = 0 } = values;
  const lost = (initialSpecificCapacity - specificCapacity) / cycleNumber;
  const unit = 'mA.h/g';
  const point = (x: number, capacity: number) => ({ x, y: fromSI(capacity, unit) });
  return {
    unit,
    symbol: 'q',
    first: 0,
    made: cycleNumber,
    start: initialSpecificCapacity,
    constantShare: (cycles) => initialSpecificCapacity * (1 - fade) ** cycles,
    constantLoss: (cycles) => initialSpecificCapacity - lost * cycles,
    points: [point(0, initialSpecificCapacity), point(cycleNumber, specificCapacity)],
  };
}

function byEfficiency(values: Values, reserve: number): Course {
  const { coulombicEfficiency = 1 } = values;
  return {
    unit: '%',
    symbol: 'q/q₀',
    first: 0,
    made: reserve,
    start: 1,
    constantShare: (cycles) => coulombicEfficiency ** Math.max(0, cycles - reserve),
    points: [],
  };
}

function courseOf({ values: given, results, details }: Properties): Course | undefined {
  const values = given as Values;
  if (values.from === 'table') return measuredCourse(values, details);
  if (values.from === 'efficiency') return byEfficiency(values, results.reserveCycles?.value ?? 0);
  return twoCapacities(values, results.fadePerCycle?.value ?? 0);
}

const places = 80;

/** The capacity against the cycles, as far as the target or the cycles made. */
export default function FadePicture(properties: Properties) {
  const { results, provenance } = properties;
  const values = properties.values as Values;
  const course = courseOf(properties);
  if (!course) return null;
  const { unit, first, made, start } = course;
  const target = results.cyclesToTarget?.value;
  const end = 1.05 * Math.max(made, target ?? 0);
  const cycles = Array.from({ length: places + 1 }, (_, index) => (end * index) / places);
  const curve = (law: (cycles: number) => number) =>
    cycles.map((each) => [first + each, fromSI(law(each), unit)] as const);
  const share = String(Number((100 * values.targetRetention).toPrecision(3)));
  const description =
    target === undefined
      ? 'The capacity reaches no target.'
      : `${share} % of the first capacity are left after ${formatNumber(target, 3)} cycles, if every cycle keeps the same share.`;
  const label = course.symbol.replace('_0', '₀');
  const isThinned = course.points.length > drawnPoints;
  return (
    <FigureFrame
      name="capacity-fade"
      provenance={provenance}
      caption={`${description} ${course.constantLoss ? 'The broken line takes the same amount in every cycle. Beyond the last point both are only laws.' : 'Until the reserve is used up nothing shows.'}${isThinned ? ' Only some of the points are drawn.' : ''}`}
    >
      <XyChart
        id={`${calculator.id}-cycles`}
        title="Capacity against the number of cycles"
        description={description}
        x={{ label: 'cycle N', holds: [first] }}
        y={{ label: `capacity ${label} / ${units[unit].label}` }}
        series={[
          ...(course.constantLoss
            ? [
                {
                  id: 'constant-loss',
                  label: 'same amount',
                  look: 'faint',
                  dash: 'dashed' as const,
                  points: curve(course.constantLoss),
                },
              ]
            : []),
          {
            id: 'constant-share',
            label: course.constantLoss ? 'same share' : undefined,
            look: 'own',
            points: curve(course.constantShare),
          },
        ]}
        points={[{ id: 'measured', points: thinned(course.points) }]}
        yMarks={[
          { at: fromSI(start * values.targetRetention, unit), label: `${share} %`, dash: 'dotted' },
        ]}
      />
      <ChartTable
        label="Capacity by cycle"
        columns={[
          'Cycle',
          `Same share / ${units[unit].label}`,
          `Same amount / ${units[unit].label}`,
        ]}
        rows={() =>
          Array.from({ length: 11 }, (_, index) => (end * index) / 10).map((each) => [
            formatNumber(first + each, 4),
            formatNumber(fromSI(course.constantShare(each), unit), 4),
            course.constantLoss ? formatNumber(fromSI(course.constantLoss(each), unit), 4) : '–',
          ])
        }
      />
    </FigureFrame>
  );
}
