import { expect, test } from 'vitest';
import { compositeDensity } from '#physics/composite-density';
import { DomainError } from '#units/domain-error';

const cathode = {
  massFractions: [0.75, 0.22, 0.03],
  densities: [4780, 1640, 2000],
  porosity: 0.05,
};

test('75 % NMC, 22 % LPSCl, 3 % carbon with 5 % pores weigh 3.10406687596 g/cm³ (worked cell)', () => {
  expect(compositeDensity(cathode) / 1000 / 3.10406687596).toBeCloseTo(1, 9);
});

test('a single dense part keeps its density; it does not matter in how many portions', () => {
  expect(compositeDensity({ massFractions: [1], densities: [4780], porosity: 0 })).toBeCloseTo(
    4780,
    9,
  );
  expect(
    compositeDensity({ massFractions: [0.3, 0.7], densities: [4780, 4780], porosity: 0 }),
  ).toBeCloseTo(4780, 9);
});

test('fractions that do not add up and a missing density are refused', () => {
  expect(() => compositeDensity({ ...cathode, massFractions: [0.75, 0.22, 0.1] })).toThrow(
    DomainError,
  );
  expect(() => compositeDensity({ ...cathode, densities: [4780, 1640] })).toThrow(DomainError);
});

test('fractions that leave something out are refused as well', () => {
  expect(() => compositeDensity({ ...cathode, massFractions: [0.75, 0.12, 0.03] })).toThrow(
    DomainError,
  );
});

test('rounded fractions may miss one by a millionth, no more', () => {
  const fractions = (excess: number) => ({
    ...cathode,
    massFractions: [0.75, 0.22, 0.03 + excess],
  });
  for (const sign of [1, -1]) {
    expect(() => compositeDensity(fractions(sign * 0.95e-6))).not.toThrow();
    expect(() => compositeDensity(fractions(sign * 1.05e-6))).toThrow(DomainError);
  }
});
