/** Outlines of area 1 round (0, 0): x and y of each corner. A polymer is a circle, a liquid a cross. */
const outlines: Partial<Record<string, readonly number[]>> = {
  sulfide: [0, -0.8774, 0.7598, 0.4387, -0.7598, 0.4387],
  oxide: [-0.5, -0.5, 0.5, -0.5, 0.5, 0.5, -0.5, 0.5],
  halide: [0, -0.9306, 0.5373, 0, 0, 0.9306, -0.5373, 0],
  composite: [
    -0.6708, -0.2236, -0.2236, -0.2236, -0.2236, -0.6708, 0.2236, -0.6708, 0.2236, -0.2236, 0.6708,
    -0.2236, 0.6708, 0.2236, 0.2236, 0.2236, 0.2236, 0.6708, -0.2236, 0.6708, -0.2236, 0.2236,
    -0.6708, 0.2236,
  ],
  'quasi-solid': [
    0.2699, 0.1558, 0.2699, 0.6955, -0.2699, 0.6955, -0.2699, 0.1558, -0.7373, -0.1141, -0.4674,
    -0.5815, 0, -0.3116, 0.4674, -0.5815, 0.7373, -0.1141,
  ],
};

const star = [
  0, -0.9438, 0.2119, -0.2917, 0.8976, -0.2917, 0.3429, 0.1114, 0.5548, 0.7636, 0, 0.3605, -0.5548,
  0.7636, -0.3429, 0.1114, -0.8976, -0.2917, -0.2119, -0.2917,
];

const tenth = (value: number) => Number(value.toFixed(1));

function polygon(corners: readonly number[], side: number): string {
  const places = corners.map((value) => tenth(value * side));
  return `M${places.join().replace(/(,[^,]*),/g, '$1L')}Z`;
}

function circle(r: number): string {
  return `M${r},0A${r},${r},0,1,1,${-r},0A${r},${r},0,1,1,${r},0`;
}

/** Two strokes; they take no area, and the size is the one that looks like the others. */
function cross(r: number): string {
  return `M${-r},${-r}L${r},${r}M${-r},${r}L${r},${-r}`;
}

/**
 * Outline of a family's marker of the given area, round (0, 0). A family that is not listed is drawn
 * as “other”. By hand, because d3-shape brings 15 kB for these eight.
 */
export function markerPath(family: string, area: number): string {
  if (family === 'polymer') return circle(tenth(Math.sqrt(area / Math.PI)));
  if (family === 'liquid') return cross(tenth(0.6189 * Math.sqrt(area - Math.min(area / 6, 1.7))));
  return polygon(outlines[family] ?? star, Math.sqrt(area));
}
