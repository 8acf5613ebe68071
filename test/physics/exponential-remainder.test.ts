import { expect, test } from 'vitest';
import { exponentialRemainder } from '#physics/exponential-remainder';

// mpmath, 40 digits: on both sides of the change from the series to the difference.
test.each([
  [0, 1],
  [1e-12, 1.0000000000003333],
  [0.003, 1.0010007504502251],
  [0.99, 1.4309447451265428],
  [1, 1.4365636569180905],
  [-1, 0.73575888234288464],
  [1.5, 1.7615013958560576],
  [-30, 0.064444444444444652],
])('at %s it is %s', (argument, ratio) => {
  expect(exponentialRemainder({ argument }) / ratio).toBeCloseTo(1, 14);
});
