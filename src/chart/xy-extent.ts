import { axisDomain } from './axis-domain.ts';
import type { XyAxis, XyContent } from './xy-chart-parts.ts';

type Pair = readonly [number, number];

const given = (values: (number | undefined)[]): number[] =>
  values.filter((value) => value !== undefined);

function valuesOfX({ series = [], points = [], bands = [], xMarks = [] }: XyContent): number[] {
  return [
    ...series.flatMap((curve) => curve.points.map(([x]) => x)),
    ...points.flatMap((set) => set.points.flatMap(({ x, left, right }) => given([x, left, right]))),
    ...bands.flatMap((band) => band.points.map(([x]) => x)),
    ...xMarks.map(({ at }) => at),
  ];
}

function valuesOfY({ series = [], points = [], bands = [], yMarks = [] }: XyContent): number[] {
  return [
    ...series.flatMap((curve) => curve.points.map(([, y]) => y)),
    ...points.flatMap((set) => set.points.flatMap(({ y, low, high }) => given([y, low, high]))),
    ...bands.flatMap((band) => band.points.flatMap(([, low, high]) => [low, high])),
    ...yMarks.map(({ at }) => at),
  ];
}

function domainOf({ domain, logarithmic, holds = [] }: XyAxis, values: number[]): Pair {
  return domain ?? axisDomain([...values, ...holds], logarithmic);
}

/** The domains of both axes, from what the chart is told or from what it shows. */
export function xyDomains(x: XyAxis, y: XyAxis, content: XyContent): { x: Pair; y: Pair } {
  return { x: domainOf(x, valuesOfX(content)), y: domainOf(y, valuesOfY(content)) };
}
