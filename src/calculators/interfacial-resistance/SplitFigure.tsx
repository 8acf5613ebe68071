import { fromSI } from '#units/convert';
import { formatQuantity } from '#units/format';
import { units, type UnitId } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import type { Provenance } from '#chart/provenance.ts';
import type { Estimate } from '#kit/model/definition.ts';
import { barParts } from './bar-parts.ts';
import { SplitBar } from './SplitBar.tsx';

/** Area-specific resistances, SI. */
export interface SplitEstimates {
  /** One interface. */
  own: Estimate;
  /** Of the cell, or of the arc where that alone was measured; then there is no electrolyte. */
  total: Estimate;
  electrolyte?: Estimate;
}

interface Properties {
  id: string;
  estimates: SplitEstimates;
  interfaces: number;
  unit: UnitId;
  provenance: Provenance;
}

function whisker({ value, interval }: Estimate, unit: UnitId) {
  if (!interval) return undefined;
  const [low, high] = interval.map((end) => fromSI(end, unit)) as [number, number];
  return { value: fromSI(value, unit), low, high };
}

function percent(part: number, whole: number): string {
  return formatQuantity(part / whole, { unit: '%', digits: 3 }).text;
}

function shownIn(unit: UnitId) {
  return ({ value, uncertainty }: Estimate) => formatQuantity(value, { unit, uncertainty }).text;
}

function describe({ own, total, electrolyte }: SplitEstimates, unit: UnitId): string {
  const shown = shownIn(unit);
  if (!electrolyte) return `The arc has ${shown(total)} in all; one interface has ${shown(own)}.`;
  const [whole, layer] = [shown({ value: total.value }), shown({ value: electrolyte.value })];
  if (own.value < 0) {
    return `The electrolyte alone would take ${layer}, more than the ${whole} that were measured.`;
  }
  const share = percent(electrolyte.value, total.value);
  return `Of ${whole} the electrolyte takes ${layer}, which is ${share}; one interface has ${shown(own)}.`;
}

function rowsOf({ own, total, electrolyte }: SplitEstimates, interfaces: number, unit: UnitId) {
  const shown = shownIn(unit);
  const row = (name: string, estimate: Estimate) => [
    name,
    shown(estimate),
    percent(estimate.value, total.value),
  ];
  const each = Array.from({ length: interfaces }, (_, index) =>
    row(interfaces === 2 ? `interface ${index + 1}` : 'interface', own),
  );
  return electrolyte
    ? [row('electrolyte', electrolyte), ...each, row('whole cell', total)]
    : [...each, row('arc', total)];
}

/** The measured resistance and what takes it, as a bar, with its table. */
export function SplitFigure({ id, estimates, interfaces, unit, provenance }: Properties) {
  const { own, total, electrolyte } = estimates;
  const description = describe(estimates, unit);
  const whiskers = electrolyte && (total.interval ?? electrolyte.interval);
  const caption = `The measured resistance per area, and below it what takes it, to the same scale. ${description}`;
  const measured = fromSI(total.value, unit);
  return (
    <FigureFrame
      name="interfacial-resistance"
      provenance={provenance}
      caption={
        whiskers
          ? `${caption} The whiskers are 95 % intervals of the two numbers whose difference is taken.`
          : caption
      }
    >
      <SplitBar
        id={id}
        title="The measured resistance and its parts"
        description={description}
        axisLabel={`area-specific resistance / ${units[unit].label}`}
        total={{ label: 'measured', value: measured }}
        totalInterval={whisker(total, unit)}
        electrolyteInterval={electrolyte && whisker(electrolyte, unit)}
        parts={barParts({
          electrolyte: electrolyte && fromSI(electrolyte.value, unit),
          own: fromSI(own.value, unit),
          interfaces,
        })}
      />
      <ChartTable
        label="Parts of the measured resistance"
        columns={['Part', 'Area-specific resistance', 'Share']}
        rows={() => rowsOf(estimates, interfaces, unit)}
      />
    </FigureFrame>
  );
}
