import type { ReactNode } from 'react';
import { linearAxisTicks, logarithmicAxisTicks, type Tick } from './axis-ticks.ts';
import { usualTicks } from './axis-domain.ts';
import { ChartSvg } from './ChartSvg.tsx';
import { dashArray } from './dash-array.ts';
import { linearScale, logarithmicScale, type Scale } from './scale.ts';
import { BottomAxis, LeftAxis, TopAxis } from './XyAxes.tsx';
import { XyLegend } from './XyLegend.tsx';
import { HorizontalMarks, VerticalMarks } from './XyMarks.tsx';
import { XyMarkers } from './XyMarkers.tsx';
import type { XyAxis, XyContent } from './xy-chart-parts.ts';
import { xyDomains } from './xy-extent.ts';
import { legendEntries } from './xy-legend-entries.ts';
import { placeLegend, plotFrame } from './xy-layout.ts';
import { bandPath, curvePath } from './xy-shapes.ts';

/**
 * Curves, points and bands over two axes. Every value is a number in the unit its axis names; the
 * caller converts. The legend is drawn from the labels, above the plot.
 *
 * @example
 * <XyChart
 *   id={`${calculator.id}-thickness`}
 *   title="Thickness against time"
 *   description="After 1000 h the layer is 86 nm thick."
 *   x={{ label: 'time t / h', domain: [0, 1000] }}
 *   y={{ label: 'thickness x / nm', holds: [0] }}
 *   series={[{ id: 'parabolic', label: 'parabolic', points, look: 'own' }]}
 * />
 */
interface XyChartProperties extends XyContent {
  /** Unique on the page. */
  id: string;
  /** What is drawn, for screen readers and saved files. */
  title: string;
  /** What the drawing shows, in a sentence with numbers. */
  description: string;
  x: XyAxis;
  y: XyAxis;
  /** A second reading of the x axis above the plot; places in the unit of x. */
  top?: { label: string; ticks: readonly Tick[] };
  /** Height of the plot in units of the 440 wide drawing; 230 unless told. */
  plotHeight?: number;
  /** Drawn over everything else, clipped to the plot. */
  overlay?: (x: Scale, y: Scale) => ReactNode;
}

function scaleOf(axis: XyAxis, domain: readonly [number, number], range: [number, number]): Scale {
  return (axis.logarithmic ? logarithmicScale : linearScale)(domain, range);
}

function ticksOf(axis: XyAxis, scale: Scale): readonly Tick[] {
  if (axis.ticks) return axis.ticks;
  const choose = axis.logarithmic ? logarithmicAxisTicks : linearAxisTicks;
  return choose(scale, axis.tickCount ?? usualTicks);
}

function layOut(properties: XyChartProperties) {
  const { x, y, top, plotHeight = 230 } = properties;
  const domains = xyDomains(x, y, properties);
  // The choice of ticks needs the domain alone; their labels then make the room.
  const ticks = {
    x: ticksOf(x, scaleOf(x, domains.x, [0, 1])),
    y: ticksOf(y, scaleOf(y, domains.y, [1, 0])),
  };
  const legend = placeLegend(legendEntries(properties));
  const frame = plotFrame(legend.height, plotHeight, ticks, top !== undefined);
  const xScale = scaleOf(x, domains.x, [frame.left, frame.right]);
  const yScale = scaleOf(y, domains.y, [frame.bottom, frame.top]);
  return { frame, legend, xScale, yScale, ticks };
}

export function XyChart(properties: XyChartProperties) {
  const { id, title, description, x, y, top, overlay } = properties;
  const { series = [], points = [], bands = [], xMarks = [], yMarks = [] } = properties;
  const { frame, legend, xScale, yScale, ticks } = layOut(properties);
  const { left, right } = frame;
  return (
    <ChartSvg
      className="xy-chart"
      id={id}
      title={title}
      description={description}
      height={frame.height}
    >
      <clipPath id={`${id}-clip`}>
        <rect x={left} y={frame.top} width={right - left} height={frame.bottom - frame.top} />
      </clipPath>
      <XyLegend entries={legend.placed} />
      <BottomAxis scale={xScale} ticks={ticks.x} label={x.label} frame={frame} />
      <LeftAxis scale={yScale} ticks={ticks.y} label={y.label} frame={frame} />
      {top && <TopAxis scale={xScale} ticks={top.ticks} label={top.label} frame={frame} />}
      <g clipPath={`url(#${id}-clip)`}>
        {bands.map(({ id: band, look = 'own', points: ends }) => (
          <path
            key={band}
            className={`xy-band look-${look} ${look}`}
            d={bandPath(ends, xScale, yScale)}
          />
        ))}
        {series.map(({ id: curve, look = 'own', dash, points: through }) => (
          <path
            key={curve}
            className={`xy-curve look-${look} ${look}`}
            d={curvePath(through, xScale, yScale)}
            strokeDasharray={dashArray(dash)}
          />
        ))}
        {overlay?.(xScale, yScale)}
      </g>
      <HorizontalMarks marks={yMarks} scale={yScale} frame={frame} />
      <VerticalMarks marks={xMarks} scale={xScale} frame={frame} />
      {points.map((set) => (
        <XyMarkers key={set.id} set={set} x={xScale} y={yScale} />
      ))}
    </ChartSvg>
  );
}
