import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closedLoopThickness } from '#physics/closed-loop-thickness';
import { closedLoopTime } from '#physics/closed-loop-time';
import { parabolicThickness } from '#physics/parabolic-thickness';

const rate = { potentialRateConstant: 1e-22 };

describe('growth with the loop closed', () => {
  // mpmath, 40 digits, by halving of the closed form: charge, discharge, saturation, and next to no current.
  test.each([
    [2.02, 30, 1e-5, 7.2e6, 5.53828018745639e-8],
    [2.02, 30, 1e-6, 3.6e7, 2.011246185328578e-7],
    [1.96, -30, 1e-6, 3.6e7, 6.036821110668245e-8],
    [1.96, -30, 1e-7, 3.6e9, 6.533333333333333e-9],
    [0.5, 1e-9, 1e-5, 7.2e6, 2.683281573004548e-8],
    [0.5, 300, 1e-9, 3.6e7, 1.080000033815669e-3],
    [2, -0.01, 1e-5, 1e6, 1.999993333338889e-8],
    // A shift of 1e-9 of the potential: charge and discharge part from the parabola in the tenth digit.
    [2, 9e-7, 1e-5, 1e6, 2.0000000006e-8],
    [2, -9e-7, 1e-5, 1e6, 1.9999999994e-8],
  ])('a = %s V, j = %s A/m², σ_i = %s S/m after %s s', (a, j, conductivity, time, thickness) => {
    const found = closedLoopThickness({
      ...rate,
      potentialBeyondWindow: a,
      currentDensity: j,
      interphaseIonicConductivity: conductivity,
      time,
    });
    // Newton stops at the rounding of one step; the root of its square keeps about 1e-14.
    expect(Math.abs(found / thickness - 1)).toBeLessThan(2e-13);
  });

  test('is the parabola without a current, to the last digits', () => {
    for (const currentDensity of [0, 1e-300, -1e-30]) {
      const found = closedLoopThickness({
        ...rate,
        potentialBeyondWindow: 1.99,
        currentDensity,
        interphaseIonicConductivity: 1e-5,
        time: 7.2e6,
      });
      const parabola = parabolicThickness({ parabolicRateConstant: 1.99e-22, time: 7.2e6 });
      expect(found / parabola).toBeCloseTo(1, 14);
    }
  });

  test('goes back by the time it came from, from any start, whatever the current', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 4, noNaN: true }),
        fc.double({ min: -300, max: 300, noNaN: true }),
        fc.double({ min: -8, max: -3, noNaN: true }),
        fc.double({ min: 2, max: 9, noNaN: true }),
        fc.double({ min: 0, max: 1e-8, noNaN: true }),
        (a, j, logConductivity, logTime, start) => {
          const film = {
            ...rate,
            potentialBeyondWindow: a,
            currentDensity: j,
            interphaseIonicConductivity: 10 ** logConductivity,
            initialThickness: start,
          };
          const share = (x: number) => (j * x) / (film.interphaseIonicConductivity * a);
          const time = 10 ** logTime;
          const interphaseThickness = closedLoopThickness({ ...film, time });
          expect(interphaseThickness).toBeGreaterThanOrEqual(start * (1 - 1e-12));
          // Where the layer has used up the potential, one digit of it is an age, and time is not to be had back.
          fc.pre(share(interphaseThickness) > -0.99 && interphaseThickness > 1.01 * start);
          const back = closedLoopTime({ ...film, interphaseThickness });
          expect(back / time).toBeCloseTo(1, 8);
        },
      ),
    );
  });

  test('is thicker under charge than without, and thinner under discharge', () => {
    const film = {
      ...rate,
      potentialBeyondWindow: 2,
      interphaseIonicConductivity: 1e-6,
      time: 1e7,
    };
    const [out, none, inwards] = [-20, 0, 20].map((currentDensity) =>
      closedLoopThickness({ ...film, currentDensity }),
    ) as [number, number, number];
    expect(out).toBeLessThan(none);
    expect(none).toBeLessThan(inwards);
  });

  test('on discharge stays below the thickness that takes all of the potential', () => {
    const film = { ...rate, potentialBeyondWindow: 1, interphaseIonicConductivity: 1e-7 };
    const thickness = closedLoopThickness({ ...film, currentDensity: -10, time: 1e12 });
    // Hand calculation: a σ_i / j.
    expect(thickness / 1e-8).toBeCloseTo(1, 12);
    const thick = { ...film, currentDensity: -10, initialThickness: 2e-8, time: 1e12 };
    expect(closedLoopThickness(thick)).toBe(2e-8);
  });

  test('grows from half of that thickness, and not from just that', () => {
    // Powers of two keep the share exact: σ_i = 2⁻²⁰ S/m, x₀ = 2⁻²⁰ m, j = −1 A/m², a = 2 V.
    const film = {
      ...rate,
      currentDensity: -1,
      interphaseIonicConductivity: 2 ** -20,
      initialThickness: 2 ** -20,
    };
    const half = closedLoopThickness({ ...film, potentialBeyondWindow: 2, time: 1e9 });
    // mpmath, 40 digits, by the secant method.
    expect(half / 1.0484406532900433e-6).toBeCloseTo(1, 12);
    for (const potentialBeyondWindow of [1, 0.95]) {
      const whole = closedLoopThickness({ ...film, potentialBeyondWindow, time: 1e9 });
      expect(whole).toBe(2 ** -20);
    }
  });
});
