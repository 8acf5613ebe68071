import { expect, test } from 'vitest';
import { parabolicRateConstantFromThickness } from '#physics/parabolic-rate-constant-from-thickness';
import { parabolicThickness } from '#physics/parabolic-thickness';
import { DomainError } from '#units/domain-error';

test('30 nm after 100 h: 900 nm² / 200 h = 4.5 nm²/h (hand calculation)', () => {
  const rate = parabolicRateConstantFromThickness({ interphaseThickness: 3e-8, time: 3.6e5 });
  expect(rate * 1e18 * 3600).toBeCloseTo(4.5, 12);
});

test('with that constant the layer is as thick as it was, whatever was there at the start', () => {
  for (const initialThickness of [0, 1e-9, 2e-8]) {
    const point = { time: 5e4, initialThickness };
    const parabolicRateConstant = parabolicRateConstantFromThickness({
      ...point,
      interphaseThickness: 3e-8,
    });
    expect(parabolicThickness({ ...point, parabolicRateConstant }) / 3e-8).toBeCloseTo(1, 13);
  }
});

test('a layer that has become thinner has no rate constant', () => {
  const thinner = { interphaseThickness: 1e-9, initialThickness: 2e-9, time: 100 };
  expect(() => parabolicRateConstantFromThickness(thinner)).toThrow(DomainError);
});

test('a layer that has not grown has the rate constant zero', () => {
  const same = { interphaseThickness: 2e-9, initialThickness: 2e-9, time: 100 };
  expect(parabolicRateConstantFromThickness(same)).toBe(0);
});
