import { expect, test } from 'vitest';
import { capacityRetention } from '#physics/capacity-retention';
import { fadePerCycle } from '#physics/fade-per-cycle';

test.each([
  // 1 − q^(1/N), by mpmath with 20 digits
  [0.907, 2400, 4.0671184932849e-5],
  [0.8, 1000, 2.2311865664369e-4],
])('%s after %s cycles is a mean loss of %s', (retention, cycleNumber, expected) => {
  const { loss } = fadePerCycle({ capacityRetention: retention, cycleNumber });
  expect(loss / expected).toBeCloseTo(1, 11);
});

test('applied to every cycle, the mean gives back the retention', () => {
  const { retention, loss } = fadePerCycle({ capacityRetention: 0.744, cycleNumber: 300 });
  expect(capacityRetention({ coulombicEfficiency: retention, cycleNumber: 300 })).toBeCloseTo(
    0.744,
    12,
  );
  expect(retention + loss).toBeCloseTo(1, 15);
});

test('a cell that has gained capacity loses less than nothing', () => {
  expect(fadePerCycle({ capacityRetention: 1.1, cycleNumber: 10 }).loss).toBeLessThan(0);
});
