import { expect, test } from 'vitest';
import { lithiumReserveCycles } from '#physics/lithium-reserve-cycles';

test('2.0616523958 mAh/cm² at a loss of 0.2 % of 3.2 mAh/cm² last 322.133186844 cycles (hand calculation)', () => {
  const cycles = lithiumReserveCycles({
    reserveArealCapacity: 2.0616523958 * 36000,
    arealCapacity: 3.2 * 36000,
    coulombicEfficiency: 0.998,
  });
  expect(cycles / 322.133186844).toBeCloseTo(1, 10);
});

test('a cell without reserve hides nothing; half the loss hides twice as long', () => {
  const cell = { reserveArealCapacity: 7e4, arealCapacity: 1e5, coulombicEfficiency: 0.998 };
  expect(lithiumReserveCycles({ ...cell, reserveArealCapacity: 0 })).toBe(0);
  const better = lithiumReserveCycles({ ...cell, coulombicEfficiency: 0.999 });
  expect(better / lithiumReserveCycles(cell)).toBeCloseTo(2, 10);
});
