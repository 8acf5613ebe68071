import { expect, it } from 'vitest';
import { zarcRelaxationTimes } from '../../src/physics/zarc-relaxation-times.ts';
import { arcImpedance, sweep } from '../../src/figures/parts/impedance.ts';
import { peaksOf, relaxationTimes } from '../../src/figures/parts/relaxation-times.ts';

const arc = { resistance: 100, peak: 1e5, exponent: 0.8 };
const readings = sweep(1e8, 1, 80).map((frequency) => ({
  frequency,
  impedance: arcImpedance(arc, frequency),
}));
const times = sweep(1e-10, 1e-1, 108);
const step = Math.log(10) / 12;

it('finds the resistance and the shape of an exact arc again', () => {
  const found = relaxationTimes(readings, times, 1e-8);
  // The window holds all but (10⁻⁴)^0.8 of the arc, 0.06 %; smoothing may move as much again.
  expect(found.reduce((sum, value) => sum + value * step, 0) / 100).toBeCloseTo(1, 2);
  const exact = times.map((relaxationTime) =>
    zarcRelaxationTimes({
      resistance: 100,
      peakTime: 1 / (2 * Math.PI * 1e5),
      constantPhaseExponent: 0.8,
      relaxationTime,
    }),
  );
  const [peak] = peaksOf(found, 10);
  expect(times[peak!]! / (1 / (2 * Math.PI * 1e5))).toBeCloseTo(1, 0);
  expect(found[peak!]! / Math.max(...exact)).toBeCloseTo(1, 1);
});

it('never goes below zero, and flattens under strong smoothing', () => {
  const strong = relaxationTimes(readings, times, 1e-2);
  expect(Math.min(...strong)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...strong)).toBeLessThan(Math.max(...relaxationTimes(readings, times, 1e-8)));
});

it('counts peaks from a height on', () => {
  expect(peaksOf([0, 3, 1, 9, 9, 2, 12], 4)).toEqual([3, 6]);
});
