import { expect, test } from 'vitest';
import { monroeNewmanRatio } from '#physics/monroe-newman-ratio';

test.each([
  [2.83, 5.66],
  [4.8, 9.6],
])('for lithium of %s GPa the threshold is %s GPa (worked example)', (lithium, threshold) => {
  const ratio = monroeNewmanRatio({
    electrolyteShearModulus: threshold * 1e9,
    lithiumShearModulus: lithium * 1e9,
  });
  expect(ratio).toBeCloseTo(1, 14);
});

test('a garnet of 60 GPa passes six times over (and shorts all the same)', () => {
  expect(
    monroeNewmanRatio({ electrolyteShearModulus: 60e9, lithiumShearModulus: 4.8e9 }),
  ).toBeCloseTo(6.25, 12);
});
