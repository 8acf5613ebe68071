import { axisDomain } from '#chart/axis-domain.ts';
import { linearAxisTicks } from '#chart/axis-ticks.ts';
import { ChartSvg } from '#chart/ChartSvg.tsx';
import { linearScale } from '#chart/scale.ts';
import { SwatchLegend, swatchLegendHeight } from '#chart/SwatchLegend.tsx';
import { BottomAxis } from '#chart/XyAxes.tsx';
import { chartWidth } from '#chart/xy-layout.ts';

interface Properties {
  id: string;
  description: string;
  /** Thicknesses in the unit of the axis. */
  now: number;
  start: number;
  end: number;
  axisLabel: string;
}

const electrodeWidth = 56;
const layerHeight = 84;

const electrode = { label: 'electrode', className: 'part-measured' };
const layer = { label: 'interphase', className: 'part-interface' };
const before = { label: 'there at the start', className: 'part-initial' };
const electrolyte = { label: 'electrolyte', className: 'part-electrolyte' };

/** Electrode, layer and electrolyte at one moment, the layer to scale. */
export function CrossSection({ id, description, now, start, end, axisLabel }: Properties) {
  const swatches =
    start > 0 ? [electrode, before, layer, electrolyte] : [electrode, layer, electrolyte];
  const top = swatchLegendHeight(swatches) + 4;
  const bottom = top + layerHeight;
  const left = electrodeWidth + 4;
  const right = chartWidth - 26;
  const frame = { left, right, top, bottom };
  const scale = linearScale(axisDomain([0, 1.15 * end]), [left, right]);
  const strip = (className: string, from: number, to: number) => (
    <rect
      className={`bar-part ${className}`}
      x={from}
      width={Math.max(0, to - from)}
      y={top}
      height={layerHeight}
    />
  );
  return (
    <ChartSvg
      className="xy-chart"
      id={id}
      title="The layer between electrode and electrolyte"
      description={description}
      height={bottom + 46}
    >
      <SwatchLegend swatches={swatches} />
      {strip(electrolyte.className, scale(0), right)}
      {strip(electrode.className, 4, scale(0))}
      {strip(layer.className, scale(0), scale(now))}
      {start > 0 && strip(before.className, scale(0), scale(Math.min(start, now)))}
      <BottomAxis
        scale={scale}
        ticks={linearAxisTicks(scale, 5)}
        label={axisLabel}
        frame={{ ...frame, top: bottom }}
      />
    </ChartSvg>
  );
}
