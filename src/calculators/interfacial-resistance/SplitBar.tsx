import { linearAxisTicks } from '#chart/axis-ticks.ts';
import { axisDomain } from '#chart/axis-domain.ts';
import { ChartSvg } from '#chart/ChartSvg.tsx';
import { linearScale, type Scale } from '#chart/scale.ts';
import { BottomAxis } from '#chart/XyAxes.tsx';
import { SwatchLegend, swatchLegendHeight, type Swatch } from '#chart/SwatchLegend.tsx';
import { chartWidth } from '#chart/xy-layout.ts';

/** A length of the bar, in the unit of the axis. */
export interface BarPart {
  id: string;
  label: string;
  className: string;
  from: number;
  to: number;
}

interface Whisker {
  value: number;
  low: number;
  high: number;
}

interface Properties {
  id: string;
  title: string;
  description: string;
  axisLabel: string;
  total: { label: string; value: number };
  /** End of a bar with its 95 % interval, where an uncertainty is known. */
  totalInterval?: Whisker;
  electrolyteInterval?: Whisker;
  parts: BarPart[];
}

const rowHeight = 24;

function layOut(legendHeight: number) {
  const top = legendHeight + 6;
  const bottom = top + 92;
  const frame = { left: 12, right: chartWidth - 26, top, bottom, height: bottom + 46 };
  return { frame, measured: top + 6, parts: top + 44 };
}

function Interval({ whisker, scale, y }: { whisker: Whisker; scale: Scale; y: number }) {
  const [low, high] = [scale(whisker.low).toFixed(1), scale(whisker.high).toFixed(1)];
  return (
    <path
      className="xy-error-bar look-plain"
      d={`M${low} ${y}H${high}M${low} ${y - 4}v8M${high} ${y - 4}v8`}
    />
  );
}

function Part({ part, scale, y }: { part: BarPart; scale: Scale; y: number }) {
  const [from, to] = [scale(part.from), scale(part.to)].sort((a, b) => a - b) as [number, number];
  return (
    <rect
      className={`bar-part ${part.className}`}
      x={from}
      y={y}
      width={to - from}
      height={rowHeight}
    >
      <title>{part.label}</title>
    </rect>
  );
}

function swatchesOf(parts: BarPart[]): Swatch[] {
  return [...new Map(parts.map((part) => [part.label, part])).values()];
}

/** The measured resistance above, and below it what the electrolyte and the interfaces take of it. */
export function SplitBar(properties: Properties) {
  const { id, title, description, axisLabel, total, parts } = properties;
  const { totalInterval, electrolyteInterval } = properties;
  const ends = [0, total.value, ...parts.flatMap(({ from, to }) => [from, to])];
  const whiskers = [totalInterval, electrolyteInterval].flatMap((whisker) =>
    whisker ? [whisker.low, whisker.high] : [],
  );
  const measured: BarPart = {
    id: 'measured',
    label: total.label,
    className: 'part-measured',
    from: 0,
    to: total.value,
  };
  const swatches = swatchesOf([measured, ...parts]);
  const { frame, ...rows } = layOut(swatchLegendHeight(swatches));
  const scale = linearScale(axisDomain([...ends, ...whiskers]), [frame.left, frame.right]);
  return (
    <ChartSvg
      className="xy-chart"
      id={id}
      title={title}
      description={description}
      height={frame.height}
    >
      <SwatchLegend swatches={swatches} />
      <BottomAxis scale={scale} ticks={linearAxisTicks(scale, 5)} label={axisLabel} frame={frame} />
      <Part part={measured} scale={scale} y={rows.measured} />
      {parts.map((part) => (
        <Part key={part.id} part={part} scale={scale} y={rows.parts} />
      ))}
      {totalInterval && (
        <Interval whisker={totalInterval} scale={scale} y={rows.measured + rowHeight / 2} />
      )}
      {electrolyteInterval && (
        <Interval whisker={electrolyteInterval} scale={scale} y={rows.parts + rowHeight + 10} />
      )}
    </ChartSvg>
  );
}
