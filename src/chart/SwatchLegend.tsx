import { placeLegend } from './xy-layout.ts';

/** What a colour of a drawing stands for. */
export interface Swatch {
  label: string;
  className: string;
}

const place = (swatches: readonly Swatch[]) =>
  placeLegend(swatches.map(({ label }) => ({ label, look: 'plain', kind: 'band' })));

/** Height a legend takes at the top of a drawing. */
export function swatchLegendHeight(swatches: readonly Swatch[]): number {
  return place(swatches).height;
}

/** The colours of a drawing, named inside it so that they are saved with it. */
export function SwatchLegend({ swatches }: { swatches: readonly Swatch[] }) {
  return (
    <g>
      {place(swatches).placed.map(({ label, x, y }, index) => (
        <g key={label}>
          <rect
            className={`bar-part ${swatches[index]?.className}`}
            x={x}
            y={y - 11}
            width={24}
            height={14}
          />
          <text x={x + 30} y={y}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
