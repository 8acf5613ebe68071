import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcCapacitance } from '#physics/arc-capacitance';
import { zarcPeakFrequency } from '#physics/zarc-peak-frequency';
import { positive } from './arbitraries.ts';

test('2 kΩ with its apex at 5 MHz is 15.9155 pF, 9.5 kΩ at 8 kHz 2.0941 nF (by hand, 1/2πfR)', () => {
  expect(arcCapacitance({ resistance: 2000, apexFrequency: 5e6 }) * 1e12).toBeCloseTo(
    15.91549430919,
    10,
  );
  expect(arcCapacitance({ resistance: 9500, apexFrequency: 8e3 }) * 1e9).toBeCloseTo(
    2.094143988051,
    10,
  );
});

test('an arc of that resistance and capacitance peaks at the frequency it was taken from', () => {
  fc.assert(
    fc.property(positive, positive, (resistance, apexFrequency) => {
      const constantPhaseCoefficient = arcCapacitance({ resistance, apexFrequency });
      const arc = { resistance, constantPhaseCoefficient, constantPhaseExponent: 1 };
      expect(zarcPeakFrequency(arc) / apexFrequency).toBeCloseTo(1, 12);
    }),
  );
});
