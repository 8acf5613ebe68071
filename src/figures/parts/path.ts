export type Point = readonly [x: number, y: number];

/** A tenth of a unit is finer than a screen shows, and keeps the page light. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Numbers as SVG reads them most briefly: no needless blank, no leading zero. */
const brief = (values: readonly number[]): string =>
  values
    .map((value, index) => {
      const text = String(round(value)).replace(/^(-?)0\./, '$1.');
      return index > 0 && !text.startsWith('-') ? ` ${text}` : text;
    })
    .join('');

const settle = ([x, y]: Point): Point => [round(x), round(y)];

const minus = (a: Point, b: Point): [number, number] => [a[0] - b[0], a[1] - b[1]];

/** Relative steps between rounded points, so that the rounding does not add up. */
export function polyline(points: readonly Point[]): string {
  const [first = [0, 0], ...rest] = points.map(settle);
  const steps = rest.map((point, index) => minus(point, rest[index - 1] ?? first));
  return `M${brief(first)}${steps.length > 0 ? `l${brief(steps.flat())}` : ''}`;
}

export const polygon = (points: readonly Point[]): string => `${polyline(points)}z`;

/** A Catmull–Rom spline; the shorthand `s` fits because its handles mirror each other. */
function spline(points: readonly Point[], at: (index: number) => Point, pieces: number): string {
  const handle = (index: number): Point => {
    const [dx, dy] = minus(at(index + 1), at(index - 1));
    return [dx / 6, dy / 6];
  };
  let from = settle(points[0] ?? [0, 0]);
  let path = `M${brief(from)}`;
  for (let index = 1; index <= pieces; index++) {
    const to = settle(at(index));
    const [dx, dy] = handle(index);
    const arrive = minus([to[0] - dx, to[1] - dy], from);
    const leave = index === 1 ? `c${brief(handle(0))}` : 's';
    const values = brief([...arrive, ...minus(to, from)]);
    path += index === 1 && !values.startsWith('-') ? `${leave} ${values}` : leave + values;
    from = to;
  }
  return path;
}

export function smooth(points: readonly Point[]): string {
  const last = points.length - 1;
  const at = (index: number): Point => points[Math.min(last, Math.max(0, index))] ?? [0, 0];
  return spline(points, at, last);
}

export function smoothClosed(points: readonly Point[]): string {
  const count = points.length;
  const at = (index: number): Point => points[(index + count) % count] ?? [0, 0];
  return `${spline(points, at, count)}z`;
}

export function circle([x, y]: Point, radius: number): string {
  const r = round(radius);
  const half = `a${brief([r, r, 0, 1, 0])}`;
  return `M${brief([x - r, y])}${half} ${brief([2 * r, 0])}${half} ${brief([-2 * r, 0])}z`;
}

export function sample(count: number, at: (share: number) => Point): Point[] {
  return Array.from({ length: count + 1 }, (_, index) => at(index / count));
}

/** `count` points of a closed outline whose radius is `radius(angle)`. */
export function ring(centre: Point, count: number, radius: (angle: number) => number): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    const r = radius(angle);
    return [centre[0] + r * Math.cos(angle), centre[1] + r * Math.sin(angle)] as const;
  });
}
