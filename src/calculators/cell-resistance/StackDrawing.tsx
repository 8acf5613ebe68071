import { ChartSvg } from '#chart/ChartSvg.tsx';
import { labelPlaces } from './label-places.ts';
import type { Part } from './stack.ts';

interface Properties {
  id: string;
  parts: readonly Part[];
  total: number;
  /** A resistance in words. */
  shown: (areaSpecificResistance: number) => string;
  thicknessText: string;
}

const top = 34;
const height = 230;
const stackX = 30;
const barX = 150;
const barWidth = 46;
const labelX = barX + barWidth + 26;

interface Segment {
  part: Part;
  y: number;
  height: number;
}

/** Segments one below the other, as long as their share of the whole. */
function segmentsBy(parts: readonly Part[], size: (part: Part) => number): Segment[] {
  const whole = parts.reduce((sum, part) => sum + size(part), 0);
  let y = top;
  return parts.map((part) => {
    const share = whole > 0 ? (size(part) / whole) * height : 0;
    const segment = { part, y, height: share };
    y += share;
    return segment;
  });
}

function className({ kind }: Part): string {
  return kind === 'layer' ? 'stack-layer' : 'stack-interface';
}

/** The stack to scale in thickness, beside the same stack to scale in resistance. */
export function StackDrawing({ id, parts, total, shown, thicknessText }: Properties) {
  const layers = parts.filter((part) => part.kind === 'layer');
  const byThickness = segmentsBy(layers, (part) => part.thickness);
  const byResistance = segmentsBy(parts, (part) => part.areaSpecificResistance);
  const middles = byResistance.map((segment) => segment.y + segment.height / 2);
  const places = labelPlaces(middles, 17, top + height + 8);
  return (
    <ChartSvg
      id={id}
      title="The stack by thickness and by resistance"
      description={parts
        .map((part) => `${part.name}: ${Math.round((100 * part.areaSpecificResistance) / total)} %`)
        .join('; ')}
      height={top + height + 34}
    >
      <text x={stackX + barWidth / 2} y={top - 14} textAnchor="middle">
        thickness
      </text>
      <text x={barX + barWidth / 2} y={top - 14} textAnchor="middle">
        resistance
      </text>
      {byThickness.map(({ part, y, height: length }) => (
        <rect
          key={part.name + y}
          className="stack-layer"
          x={stackX}
          width={barWidth}
          y={y}
          height={length}
        />
      ))}
      <text x={stackX + barWidth / 2} y={top + height + 18} textAnchor="middle">
        {thicknessText}
      </text>
      <text x={barX + barWidth / 2} y={top + height + 18} textAnchor="middle">
        {shown(total)}
      </text>
      {byResistance.map(({ part, y, height: length }, index) => (
        <g key={part.name + y}>
          <rect className={className(part)} x={barX} width={barWidth} y={y} height={length} />
          <path
            className="stack-leader"
            d={`M${barX + barWidth + 2} ${middles[index]}L${labelX - 5} ${places[index]}`}
          />
          <text x={labelX} y={(places[index] as number) + 4}>
            {part.name}, {((100 * part.areaSpecificResistance) / total).toFixed(0)} %
          </text>
        </g>
      ))}
    </ChartSvg>
  );
}
