import { describe, expect, it } from 'vitest';
import { markerAt } from '../../src/figures/parts/families.ts';
import { belowStrip, depthOf } from '../../src/figures/parts/constriction.ts';
import { grains } from '../../src/figures/parts/grains.ts';
import { arcImpedance, tailImpedance } from '../../src/figures/parts/impedance.ts';
import { spread } from '../../src/figures/parts/labels.ts';
import { pack } from '../../src/figures/parts/packing.ts';
import { polyline, type Point } from '../../src/figures/parts/path.ts';
import { staircase } from '../../src/figures/parts/staircase.ts';
import { formula, runs } from '../../src/figures/parts/words.ts';
import { markerPath } from '../../src/chart/family-marker.ts';

const areaOf = (cell: readonly Point[]) =>
  Math.abs(
    cell.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = cell[(index + 1) % cell.length] ?? [x, y];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );

describe('the field below a row of strip contacts', () => {
  const [spacing, halfWidth] = [100, 15];
  const field = belowStrip(spacing, halfWidth);

  it('starts on the contact, at its edge for the outermost line', () => {
    expect(field(Math.PI / 2, 0)[0]).toBeCloseTo(halfWidth, 9);
    expect(field(0.4, 0)[1]).toBeCloseTo(0, 9);
  });

  it('is even and straight far below: equal tubes have equal widths', () => {
    const u = depthOf(spacing, halfWidth, 300);
    for (const v of [-1.2, 0.3, 1.5]) {
      expect(field(v, u)[0]).toBeCloseTo((spacing * v) / Math.PI, 3);
      expect(field(v, u)[1]).toBeCloseTo(300, 3);
    }
  });

  it('carries no current through the plane between two contacts', () => {
    const u = depthOf(spacing, halfWidth, 60);
    expect(field(Math.PI / 2, u)[0]).toBeCloseTo(spacing / 2, 9);
  });
});

it('an arc peaks at its frequency and, without a spread of times, is a half circle', () => {
  const arc = { resistance: 100, peak: 1000, exponent: 1 };
  expect(arcImpedance(arc, 1000)).toEqual([expect.closeTo(50, 9), expect.closeTo(50, 9)]);
  expect(arcImpedance(arc, 1e-9)[0]).toBeCloseTo(100, 6);
});

it('a tail has its modulus at its frequency and the angle of its exponent', () => {
  const tail = { modulus: 66, at: 20, exponent: 0.9 };
  // 0.9 of a right angle; a hundredfold frequency divides the modulus by 100^0.9.
  const [cosine, sine] = [Math.cos(0.45 * Math.PI), Math.sin(0.45 * Math.PI)];
  expect(tailImpedance(tail, 20)).toEqual([
    expect.closeTo(66 * cosine, 9),
    expect.closeTo(66 * sine, 9),
  ]);
  expect(tailImpedance(tail, 2000)[1]).toBeCloseTo((66 * sine) / 10 ** 1.8, 9);
});

it('grains fill their rectangle without gap or overlap', () => {
  const box = { x: 3, y: 5, width: 200, height: 90 };
  const total = grains({ ...box, size: 25, seed: 3 }).reduce((sum, cell) => sum + areaOf(cell), 0);
  expect(total).toBeCloseTo(box.width * box.height, 4);
});

it('packed particles keep their distance, and the same seed packs the same', () => {
  const layout = { x: 0, y: 0, width: 120, height: 80, radii: [20, 15, 10, 8, 6], gap: 3, seed: 5 };
  const particles = pack(layout);
  expect(pack(layout)).toEqual(particles);
  particles.forEach((a, i) =>
    particles.slice(i + 1).forEach((b) => {
      const distance = Math.hypot(a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]);
      expect(distance - a.radius - b.radius).toBeGreaterThanOrEqual(3);
    }),
  );
});

it('labels that want the same place stand below each other inside the column', () => {
  const placed = spread(
    [40, 40, 41].map((y) => ({ y, room: 14 })),
    0,
    100,
  ).map((l) => l.placed);
  expect((placed[1] ?? 0) - (placed[0] ?? 0)).toBeGreaterThan(13.9);
  expect((placed[2] ?? 0) - (placed[1] ?? 0)).toBeGreaterThan(13.9);
});

it('labels hang in rows such that no line further left runs through one', () => {
  const flags = [
    { at: 0, width: 50 },
    { at: 10, width: 60 },
    { at: 100, width: 20 },
    { at: 130, width: 90 },
  ];
  // 130 reaches over 100 to 40, so 100 stands lower; neither reaches 10; 10 reaches over 0.
  expect(staircase(flags)).toEqual([1, 0, 1, 0]);
});

it('a path of relative steps does not gather rounding errors', () => {
  const points = Array.from({ length: 200 }, (_, index): Point => [index * 0.333, index * 0.777]);
  const numbers = [...polyline(points).matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
  const sumOf = (offset: number) =>
    numbers.reduce((sum, n, i) => (i % 2 === offset ? sum + n : sum), 0);
  expect(Math.abs(sumOf(0) - 199 * 0.333)).toBeLessThan(0.06);
  expect(Math.abs(sumOf(1) - 199 * 0.777)).toBeLessThan(0.06);
});

it('words know symbols, subscripts and plain text', () => {
  expect(runs('*R*_{gb} of 10^{−3}').map((run) => run.style)).toEqual([
    'symbol',
    'subscript',
    'plain',
    'superscript',
  ]);
});

it('the numbers of a formula become subscripts, those before it do not', () => {
  expect(formula('Li6.6Ge0.6S5I')).toBe('Li_{6.6}Ge_{0.6}S_{5}I');
  expect(formula('1 M LiPF6')).toBe('1 M LiPF_{6}');
});

it('a family has the marker of the charts, at its place', () => {
  const marker = markerAt('halide', [12.34, 5]);
  expect(marker).toEqual({ d: markerPath('halide', 40), transform: 'translate(12.3 5.0)' });
});
