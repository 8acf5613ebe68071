import { expect, test } from 'vitest';
import { closedLoopTime } from '#physics/closed-loop-time';
import { parabolicTime } from '#physics/parabolic-time';
import { DomainError } from '#units/domain-error';

const film = {
  potentialRateConstant: 1e-22,
  potentialBeyondWindow: 2.02,
  interphaseIonicConductivity: 1e-5,
};

test('127.9034351 nm at 3 mA/cm² take 10 000 h (worked example, ten digits)', () => {
  const time = closedLoopTime({
    ...film,
    currentDensity: 30,
    interphaseThickness: 127.9034351e-9,
  });
  expect(time / 3.6e7).toBeCloseTo(1, 9);
});

test('without a current it is the time of the parabola', () => {
  const layer = { interphaseThickness: 5e-8, initialThickness: 1e-8 };
  const parabola = parabolicTime({ parabolicRateConstant: 2.02e-22, ...layer });
  for (const currentDensity of [0, 1e-300]) {
    expect(closedLoopTime({ ...film, ...layer, currentDensity }) / parabola).toBeCloseTo(1, 14);
  }
});

test('there is no time to a layer that discharge never builds, nor backwards', () => {
  const discharge = { ...film, currentDensity: -30 };
  // a σ_i / j = 673 nm.
  expect(closedLoopTime({ ...discharge, interphaseThickness: 6.7e-7 })).toBeGreaterThan(0);
  const used = /used up the potential/;
  for (const interphaseThickness of [6.74e-7, 7.2e-7])
    expect(() => closedLoopTime({ ...discharge, interphaseThickness })).toThrow(used);
  const exact = { currentDensity: -1, interphaseIonicConductivity: 2 ** -20 };
  const all = { ...film, ...exact, potentialBeyondWindow: 1, interphaseThickness: 2 ** -20 };
  expect(() => closedLoopTime(all)).toThrow(used);
  const thinner = { ...discharge, interphaseThickness: 1e-9, initialThickness: 2e-9 };
  expect(() => closedLoopTime(thinner)).toThrow(DomainError);
});
