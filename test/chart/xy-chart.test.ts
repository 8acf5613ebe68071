import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { axisDomain } from '../../src/chart/axis-domain.ts';
import { linearAxisTicks, logarithmicAxisTicks } from '../../src/chart/axis-ticks.ts';
import { linearScale, logarithmicScale } from '../../src/chart/scale.ts';
import { XyChart } from '../../src/chart/XyChart.tsx';
import { fittingTicks, placeLegend } from '../../src/chart/xy-layout.ts';
import { bandPath, curvePath } from '../../src/chart/xy-shapes.ts';

const labels = (ticks: { label: string }[]) => ticks.map(({ label }) => label);
const linear = (from: number, to: number) => linearAxisTicks(linearScale([from, to], [0, 1]), 5);
const logarithmic = (from: number, to: number) =>
  logarithmicAxisTicks(logarithmicScale([from, to], [0, 1]), 5);

describe('the domain of an axis', () => {
  it('ends on round values that hold the data', () => {
    expect(axisDomain([0, 97, 189])).toEqual([0, 200]);
    expect(axisDomain([-3.4, 12.1])).toEqual([-5, 15]);
    expect(axisDomain([3e-5, 0.2], true)).toEqual([1e-5, 1]);
  });

  it('has a width, even for one value or none', () => {
    expect(axisDomain([5])).toEqual([0, 10]);
    expect(axisDomain([-5])).toEqual([-10, 0]);
    expect(axisDomain([0])).toEqual([-1, 1]);
    expect(axisDomain([-5e-324, 1e-320])).toEqual([-1, 1]);
    expect(axisDomain([1, 1 + 2e-16])).toEqual([0, 2]);
    expect(axisDomain([])).toEqual([0, 1]);
    expect(axisDomain([Number.NaN, Infinity])).toEqual([0, 1]);
    expect(axisDomain([10], true)).toEqual([10, 100]);
    expect(axisDomain([0, -1], true)).toEqual([1, 10]);
  });
});

describe('the ticks of an axis', () => {
  it('show the digits that tell neighbours apart', () => {
    expect(labels(linear(0, 1))).toEqual(['0', '0.2', '0.4', '0.6', '0.8', '1.0']);
    expect(labels(linear(-100, 100))).toEqual(['−100', '−50', '0', '50', '100']);
    expect(labels(linear(2.75, 2.85))).toEqual(['2.76', '2.78', '2.80', '2.82', '2.84']);
  });

  it('use powers of ten for what is far from one', () => {
    expect(labels(linear(0, 2e6))).toEqual(['0', '0.5×10⁶', '1.0×10⁶', '1.5×10⁶', '2.0×10⁶']);
    expect(labels(linear(0, 4e-7)).at(-1)).toBe('4×10⁻⁷');
  });

  it('are powers of ten on a logarithmic axis, with 2 and 5 where it is short', () => {
    expect(labels(logarithmic(1e-5, 1))).toEqual(['10⁻⁵', '10⁻⁴', '10⁻³', '0.01', '0.1', '1']);
    expect(labels(logarithmic(1, 100))).toEqual(['1', '2', '5', '10', '20', '50', '100']);
    expect(logarithmic(1e-30, 1e30).length).toBeLessThanOrEqual(7);
  });
});

describe('tick labels', () => {
  it('are thinned evenly until they stand side by side', () => {
    const ticks = linear(0, 2.5e5);
    expect(fittingTicks(ticks, 800)).toBe(ticks);
    expect(labels([...fittingTicks(ticks, 350)])).toEqual(['0', '1.0×10⁵', '2.0×10⁵']);
  });
});

describe('the path of a curve', () => {
  const scale = linearScale([0, 10], [0, 100]);

  it('leaves a gap where a point has no place', () => {
    const points = [
      [0, 0],
      [1, 1],
      [2, Number.NaN],
      [3, 3],
      [4, 4],
    ] as const;
    expect(curvePath(points, scale, scale)).toBe('M0,0l10,10M30,30l10,10');
  });

  it('closes a band, down to the foot of the plot where its lower end has no place', () => {
    const heights = logarithmicScale([1, 100], [100, 0]);
    const points = [
      [0, -5, 10],
      [10, 10, 100],
    ] as const;
    expect(bandPath(points, scale, heights)).toBe('M0,50l100,-50 0,50 -100,50Z');
  });
});

describe('the legend', () => {
  it('starts a new row where the next entry would not fit', () => {
    const entry = (label: string) => ({ label, look: 'own', kind: 'line' as const });
    const { placed } = placeLegend(['a'.repeat(20), 'b'.repeat(20), 'c'].map(entry));
    expect(placed.map(({ x }) => x === 4)).toEqual([true, true, false]);
    expect(placed[1]?.y).toBeGreaterThan(placed[0]?.y ?? 0);
    expect(placeLegend([]).height).toBe(0);
  });
});

describe('a chart', () => {
  const value = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1e-320, 1e308, -1e308, NaN, Infinity));
  const pair = fc.tuple(value, value);

  it('draws whatever it is given without a coordinate that is not a number', () => {
    const axis = fc.record({ label: fc.constant('x / 1'), logarithmic: fc.boolean() });
    fc.assert(
      fc.property(axis, axis, fc.array(pair), fc.array(pair), (x, y, curve, dots) => {
        const markup = renderToStaticMarkup(
          createElement(XyChart, {
            id: 'any',
            title: 'any',
            description: 'any',
            x,
            y,
            series: [{ id: 'curve', label: 'curve', points: curve }],
            points: [{ id: 'dots', points: dots.map(([atX, atY]) => ({ x: atX, y: atY })) }],
            bands: [
              { id: 'band', points: curve.map(([atX, atY]) => [atX, atY - 1, atY + 1] as const) },
            ],
            xMarks: dots.map(([at]) => ({ at, label: 'here' })),
          }),
        );
        expect(markup).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });

  it('names what it draws', () => {
    const markup = renderToStaticMarkup(
      createElement(XyChart, {
        id: 'named',
        title: 'Growth',
        description: 'It grows.',
        x: { label: 't / h', domain: [0, 10] },
        y: { label: 'x / nm' },
        series: [
          {
            id: 'law',
            label: 'parabolic',
            points: [
              [0, 0],
              [10, 5],
            ] as const,
          },
        ],
      }),
    );
    for (const part of ['Growth', 'It grows.', 't / h', 'x / nm', 'parabolic']) {
      expect(markup).toContain(part);
    }
  });
});
