import { expect, it } from 'vitest';
import type { LiteraturePoint } from '../../src/chart/literature-point.ts';
import { literatureAt } from '../../src/calculators/conductivity/literature-at.ts';

const room = 298.15;
const point: LiteraturePoint = {
  id: 'a',
  name: 'a pellet',
  family: 'oxide',
  value: 0.05,
  temperature: room,
  contribution: 'total',
  reference: 'a2020',
  url: '/a',
};
const found = (other: Partial<LiteraturePoint>, temperature: number) =>
  literatureAt([{ ...point, ...other }], temperature).map(({ value }) => value);

it('a value stands for temperatures within 5 K, above and below, as it was reported', () => {
  for (const temperature of [room - 5, room, room + 5]) {
    expect(found({}, temperature)).toEqual([0.05]);
    expect(found({ activationEnergy: 3e4 }, temperature)).toEqual([0.05]);
  }
});

it('without an activation energy it stands for no other', () => {
  for (const temperature of [room - 5.1, room + 5.1]) expect(found({}, temperature)).toEqual([]);
});

it('with one it is carried there in its own form, σT where none is told (hand calculation)', () => {
  const warm = 333.15;
  const activation = Math.exp((3e4 / 8.31446261815324) * (1 / room - 1 / warm));
  const carried = (arrheniusForm?: 'sigma' | 'sigmaT') =>
    (found({ activationEnergy: 3e4, arrheniusForm }, warm)[0] ?? NaN) / 0.05;
  expect(carried('sigma') / activation).toBeCloseTo(1, 12);
  expect(carried('sigmaT') / (activation * (room / warm))).toBeCloseTo(1, 12);
  expect(carried()).toBe(carried('sigmaT'));
});
