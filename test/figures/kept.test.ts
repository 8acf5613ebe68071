import { expect, it } from 'vitest';
import { kept } from '../../src/figures/parts/kept.ts';
import { grains, grainTile } from '../../src/figures/parts/grains.ts';
import { relaxationTimes } from '../../src/figures/parts/relaxation-times.ts';

it('computes each question once, by what is in it', () => {
  const asked: unknown[] = [];
  const sum = kept((of: { values: number[] }, more: number) => {
    asked.push(of);
    return of.values.reduce((total, value) => total + value, more);
  });
  expect(sum({ values: [1, 2] }, 3)).toBe(6);
  expect(sum({ values: [1, 2] }, 3)).toBe(6);
  expect(sum({ values: [1, 2] }, 4)).toBe(7);
  expect(asked).toHaveLength(2);
});

it('is how drawings keep what takes long', () => {
  const layout = () => ({ x: 0, y: 0, width: 60, height: 40, size: 12, seed: 5 });
  expect(grains(layout())).toBe(grains(layout()));
  expect(grains({ ...layout(), seed: 6 })).not.toEqual(grains(layout()));
  expect(grainTile(24, 6, 1)).not.toBe(grainTile(24, 6, 2));
  const spectrum = () => [{ frequency: 1e3, impedance: [60, 40] as const }];
  const times = () => [1e-5, 1e-4, 1e-3];
  const once = relaxationTimes(spectrum(), times(), 1e-6);
  expect(relaxationTimes(spectrum(), times(), 1e-6)).toBe(once);
  expect(relaxationTimes(spectrum(), times(), 1e-2)).not.toEqual(once);
});
