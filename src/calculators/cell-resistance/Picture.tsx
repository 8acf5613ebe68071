import { fromSI, toSI } from '#units/convert';
import { DomainError } from '#units/domain-error';
import { formatNumber, formatQuantity } from '#units/format';
import { units, type UnitId } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { XyChart } from '#chart/XyChart.tsx';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import calculator from './calculator.ts';
import { PartTable } from './PartTable.tsx';
import { stackAt, totalOf, type Part } from './stack.ts';
import { StackDrawing } from './StackDrawing.tsx';

type Properties = PictureOf<typeof calculator>;

/** From a cold morning to a hot summer day, in °C. */
const temperatures = Array.from({ length: 51 }, (_, index) => -20 + 2 * index);

type Curve = [number, number][];

/** The parts at a temperature; none where an extreme activation energy leaves the range of numbers. */
function partsAt(
  { layers, interfaces, referenceTemperature }: Properties['values'],
  celsius: number,
): Part[] {
  try {
    return stackAt(layers, interfaces, toSI(celsius, 'Cel'), referenceTemperature);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

function curves(values: Properties['values'], unit: UnitId) {
  const total: Curve = [];
  const bulk: Curve = [];
  const contacts: Curve = [];
  for (const celsius of temperatures) {
    const parts = partsAt(values, celsius);
    if (parts.length === 0) continue;
    const sumOf = (kind: Part['kind']) => totalOf(parts.filter((part) => part.kind === kind));
    bulk.push([celsius, fromSI(sumOf('layer'), unit)]);
    contacts.push([celsius, fromSI(sumOf('interface'), unit)]);
    total.push([celsius, fromSI(totalOf(parts), unit)]);
  }
  return { total, bulk, contacts };
}

/** The curves as rows, one for every ten degrees. */
function budgetRows({ total, bulk, contacts }: ReturnType<typeof curves>): string[][] {
  const rows = total.map(([celsius, sum], index) => [
    `${String(celsius).replace('-', '−')} °C`,
    ...[sum, bulk[index]?.[1] ?? 0, contacts[index]?.[1] ?? 0].map((value) => formatNumber(value)),
  ]);
  return rows.filter((_, index) => Number(total[index]?.[0]) % 10 === 0);
}

interface FigureProperties extends Pick<Properties, 'values' | 'details' | 'provenance'> {
  unit: UnitId;
  total: number;
  shown: (si: number) => string;
  /** The temperature of the budget, in words. */
  at: string;
}

function StackFigure({ details: { parts }, provenance, total, shown, at }: FigureProperties) {
  const thickness = parts.reduce((sum, part) => sum + part.thickness, 0);
  const largest = [...parts].sort((a, b) => b.areaSpecificResistance - a.areaSpecificResistance)[0];
  return (
    <FigureFrame
      name="cell-stack"
      provenance={provenance}
      caption={`The stack at ${at}, to scale: left by thickness, right by resistance. The largest part is ${largest?.name ?? ''}.`}
    >
      <StackDrawing
        id={`${calculator.id}-stack`}
        parts={parts}
        total={total}
        shown={shown}
        thicknessText={formatQuantity(thickness, { unit: 'um', digits: 3 }).text}
      />
      <PartTable parts={parts} total={total} shown={shown} temperatureText={at} />
    </FigureFrame>
  );
}

function TemperatureFigure({ values, provenance, unit, total, shown, at }: FigureProperties) {
  const drawn = curves(values, unit);
  const now = { x: fromSI(values.temperature, 'Cel'), y: fromSI(total, unit) };
  const { label } = units[unit];
  return (
    <FigureFrame
      name="cell-resistance-temperature"
      provenance={provenance}
      caption="The budget from −20 to 80 °C. A row without activation energy stays level, which no real part does."
    >
      <XyChart
        id={`${calculator.id}-temperature`}
        title="Resistance of the cell against temperature"
        description={`The cell has ${shown(total)} at ${at}.`}
        x={{ label: 'temperature T / °C', domain: [-20, 80] }}
        y={{ label: `ASR / ${label}`, logarithmic: true }}
        series={[
          { id: 'total', label: 'whole cell', points: drawn.total, look: 'own' },
          { id: 'layers', label: 'layers', points: drawn.bulk, look: 'plain', dash: 'dashed' },
          {
            id: 'interfaces',
            label: 'interfaces',
            points: drawn.contacts,
            look: 'plain',
            dash: 'dotted',
          },
        ]}
        points={[{ id: 'now', points: [now], look: 'own' }]}
      />
      <ChartTable
        label="Resistance of the cell against temperature"
        columns={[
          'Temperature',
          ...['Whole cell', 'Layers', 'Interfaces'].map((name) => `${name} / ${label}`),
        ]}
        rows={() => budgetRows(drawn)}
      />
    </FigureFrame>
  );
}

/** The stack to scale beside its resistances, and the budget from −20 to 80 °C. */
export default function CellPicture({ values, details, outputUnits, provenance }: Properties) {
  const unit: UnitId = outputUnits.areaSpecificResistance ?? 'Ohm.cm2';
  const figure = {
    values,
    details,
    provenance,
    unit,
    total: totalOf(details.parts),
    shown: (si: number) => formatQuantity(si, { unit, digits: 3 }).text,
    at: formatQuantity(values.temperature, { unit: 'Cel', digits: 3 }).text,
  };
  return (
    <>
      <StackFigure {...figure} />
      <TemperatureFigure {...figure} />
    </>
  );
}
