import { fromSI, toSI } from '#units/convert';
import { DomainError } from '#units/domain-error';
import { formatNumber, formatQuantity } from '#units/format';
import { units, type UnitId } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { XyChart } from '#chart/XyChart.tsx';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import calculator from './calculator.ts';
import { stackAt, totalOf, type Part } from './stack.ts';

type Values = PictureOf<typeof calculator>['values'];

/** From a cold morning to a hot summer day, in °C. */
const temperatures = Array.from({ length: 51 }, (_, index) => -20 + 2 * index);

type Curve = [number, number][];

/** The parts at a temperature; none where an extreme activation energy leaves the range of numbers. */
function partsAt({ layers, interfaces, referenceTemperature }: Values, celsius: number): Part[] {
  try {
    return stackAt(layers, interfaces, toSI(celsius, 'Cel'), referenceTemperature);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

function curves(values: Values, unit: UnitId) {
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

interface Properties extends Pick<PictureOf<typeof calculator>, 'values' | 'provenance'> {
  unit: UnitId;
  /** Of the whole cell at the temperature of the fields, SI. */
  total: number;
}

/** The budget from −20 to 80 °C. */
export function TemperatureFigure({ values, provenance, unit, total }: Properties) {
  const drawn = curves(values, unit);
  const { total: sum, bulk, contacts } = drawn;
  const shown = formatQuantity(total, { unit, digits: 3 }).text;
  const at = formatQuantity(values.temperature, { unit: 'Cel', digits: 3 }).text;
  return (
    <FigureFrame
      name="cell-resistance-temperature"
      provenance={provenance}
      caption="The budget from −20 to 80 °C. A row without activation energy stays level, which no real part does."
    >
      <XyChart
        id={`${calculator.id}-temperature`}
        title="Resistance of the cell against temperature"
        description={`The cell has ${shown} at ${at}.`}
        x={{ label: 'temperature T / °C', domain: [-20, 80] }}
        y={{ label: `ASR / ${units[unit].label}`, logarithmic: true }}
        series={[
          { id: 'total', label: 'whole cell', points: sum, look: 'own' },
          { id: 'layers', label: 'layers', points: bulk, look: 'plain', dash: 'dashed' },
          {
            id: 'interfaces',
            label: 'interfaces',
            points: contacts,
            look: 'plain',
            dash: 'dotted',
          },
        ]}
        points={[
          {
            id: 'now',
            points: [{ x: fromSI(values.temperature, 'Cel'), y: fromSI(total, unit) }],
            look: 'own',
          },
        ]}
      />
      <ChartTable
        label="Resistance of the cell against temperature"
        columns={['Temperature', 'Whole cell', 'Layers', 'Interfaces'].map((name, index) =>
          index === 0 ? name : `${name} / ${units[unit].label}`,
        )}
        rows={() => budgetRows(drawn)}
      />
    </FigureFrame>
  );
}
