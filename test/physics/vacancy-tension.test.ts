import { expect, test } from 'vitest';
import { vacancyTension } from '#physics/vacancy-tension';

const lithium = { lithiumMolarVolume: 13e-6, temperature: 298.15 };

test('twice the equilibrium is a tension of 132.1755443 MPa (Python, ten digits)', () => {
  expect(vacancyTension({ ...lithium, supersaturation: 2 }) / 132.1755443e6).toBeCloseTo(1, 9);
});

test('at equilibrium there is none, and too few vacancies are a pressure', () => {
  expect(vacancyTension({ ...lithium, supersaturation: 1 })).toBe(0);
  expect(vacancyTension({ ...lithium, supersaturation: 0.5 })).toBeLessThan(0);
});
