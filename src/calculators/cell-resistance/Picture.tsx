import { formatQuantity } from '#units/format';
import type { UnitId } from '#units/units';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import calculator from './calculator.ts';
import { PartTable } from './PartTable.tsx';
import { totalOf } from './stack.ts';
import { StackDrawing } from './StackDrawing.tsx';
import { TemperatureFigure } from './TemperatureFigure.tsx';

/** The stack to scale beside its resistances, and the budget from −20 to 80 °C. */
export default function CellPicture({
  values,
  details,
  outputUnits,
  provenance,
}: PictureOf<typeof calculator>) {
  const { parts } = details;
  const unit: UnitId = outputUnits.areaSpecificResistance ?? 'Ohm.cm2';
  const total = totalOf(parts);
  const shown = (si: number) => formatQuantity(si, { unit, digits: 3 }).text;
  const thickness = parts.reduce((sum, part) => sum + part.thickness, 0);
  const at = formatQuantity(values.temperature, { unit: 'Cel', digits: 3 }).text;
  const largest = [...parts].sort((a, b) => b.areaSpecificResistance - a.areaSpecificResistance)[0];
  return (
    <>
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
      <TemperatureFigure values={values} provenance={provenance} unit={unit} total={total} />
    </>
  );
}
