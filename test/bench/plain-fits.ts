/**
 * The same fits as anybody would write them in an afternoon: the text split, numbers read, lines in closed
 * form, what is curved by a golden section over its inner parameter. No units, no messages, no uncertainties.
 */

interface Columns {
  x: number[];
  y: number[];
  weights: number[];
}

/** `25,3.1e-4±6e-6;40,…` */
export function plainColumns(
  text: string,
  at: (x: number, y: number) => [number, number],
): Columns {
  const columns: Columns = { x: [], y: [], weights: [] };
  for (const row of text.split(';')) {
    const [left, right = ''] = row.split(',');
    const [value, width] = right.split('±').map(Number);
    const [x, y] = at(Number(left), value!);
    columns.x.push(x);
    columns.y.push(y);
    columns.weights.push(width === undefined ? 1 : (value! / width) ** 2);
  }
  return columns;
}

/** Σ w (y − a − b f)² of the best line against a shape. */
export function plainLine({ x, y, weights }: Columns, shape: (x: number) => number): number {
  let [w, wf, wy] = [0, 0, 0];
  const f = x.map(shape);
  f.forEach((value, row) => {
    w += weights[row]!;
    wf += weights[row]! * value;
    wy += weights[row]! * y[row]!;
  });
  let [ff, fy, yy] = [0, 0, 0];
  f.forEach((value, row) => {
    const [byF, byY] = [value - wf / w, y[row]! - wy / w];
    ff += weights[row]! * byF * byF;
    fy += weights[row]! * byF * byY;
    yy += weights[row]! * byY * byY;
  });
  return yy - fy ** 2 / ff;
}

const golden = (Math.sqrt(5) - 1) / 2;

/** The least sum of squares over an inner parameter between two bounds. */
export function plainCurve(
  columns: Columns,
  shapeFor: (inner: number) => (x: number) => number,
  [from, to]: [number, number],
): number {
  let [low, high] = [from, to];
  const squaresAt = (inner: number) => plainLine(columns, shapeFor(inner));
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [squaresAt(left), squaresAt(right)];
  for (let step = 0; step < 40; step += 1) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = squaresAt(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = squaresAt(right);
    }
  }
  return Math.min(atLeft, atRight);
}

const ofTemperature = (text: string) =>
  plainColumns(text, (celsius, value) => [celsius + 273.15, Math.log(value)]);

export const plainFits: Record<string, (text: string) => unknown> = {
  'a weighted line': (text) => plainLine(ofTemperature(text), (kelvin) => 1 / kelvin),
  'a VTF curve': (text) => {
    const columns = ofTemperature(text);
    const withoutRoot = {
      ...columns,
      y: columns.y.map((y, row) => y + Math.log(columns.x[row]!) / 2),
    };
    return plainCurve(withoutRoot, (zero) => (kelvin) => 1 / (kelvin - zero), [0, 270]);
  },
  'six laws of growth': (text) => {
    const columns = plainColumns(text, (hours, value) => [hours, value]);
    const lines = [Math.sqrt, (t: number) => t, (t: number) => Math.log1p(t)];
    return [
      ...lines.map((shape) => plainLine(columns, shape)),
      plainCurve(columns, (log) => (t) => Math.sqrt(1 + t / Math.exp(log)), [-4, 10]),
      plainCurve(columns, (log) => (t) => Math.log1p(t / Math.exp(log)), [-4, 10]),
      plainCurve(columns, (power) => (t) => t ** power, [0.01, 4]),
    ];
  },
};
