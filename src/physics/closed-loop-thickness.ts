import { closedLoopTime } from '#physics/closed-loop-time';
import { exponentialRemainder } from '#physics/exponential-remainder';
import { requireFinite, requireNonNegative, requirePositive } from '#units/domain-error';

/** Root q of eᵠ − 1 − q = v²/2 on the side of `sign`: Newton from beyond the root of a convex function never passes it. */
function exponentOf(v: number, sign: 1 | -1): number {
  const target = v ** 2 / 2;
  let exponent = sign > 0 ? Math.log1p(v + target) : -Math.min(v + target, 1 + target);
  for (let step = 0; step < 60; step += 1) {
    const value = (exponent ** 2 / 2) * exponentialRemainder({ argument: exponent });
    const change = (value - target) / Math.expm1(exponent);
    exponent -= change;
    if (!(Math.abs(change) > 1e-16 * Math.abs(exponent))) break;
  }
  return exponent;
}

/**
 * Thickness of an interphase whose own resistance shifts the potential that makes it grow.
 *
 * x/b − (a/b²) ln(1 + bx/a) = k′t solved for x, b = j/σ_i; √(2ak′t) as b → 0
 *
 * @param input.potentialRateConstant - growth rate constant per volt, of dx/dt = k′ΔE/x *k′* [m²/(V s)], > 0
 * @param input.potentialBeyondWindow - potential beyond the window without the layer *a* [V], > 0
 * @param input.currentDensity - current density through the layer: charge above, discharge below zero *j* [A/m²], finite
 * @param input.interphaseIonicConductivity - ionic conductivity of the layer *σ_i* [S/m], > 0
 * @param input.time - time at the potential, not number of cycles *t* [s], ≥ 0
 * @param input.initialThickness - thickness at time zero, 0 if left out *x₀* [m], ≥ 0
 * @returns thickness; on discharge it stays below aσ_i/|j| [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity constant current, transport numbers and temperature; electrons limit the growth; the whole shift falls over the layer
 * @source wagner1933, parabolic law; derived here with ΔE = a + bx
 * @example
 * closedLoopThickness({ potentialRateConstant: 1e-22, potentialBeyondWindow: 2.02, currentDensity: 30, interphaseIonicConductivity: 1e-5, time: 7.2e6 }) // 5.538280187e-8 m
 */
export function closedLoopThickness({
  potentialRateConstant,
  potentialBeyondWindow,
  currentDensity,
  interphaseIonicConductivity,
  time,
  initialThickness = 0,
}: {
  potentialRateConstant: number;
  potentialBeyondWindow: number;
  currentDensity: number;
  interphaseIonicConductivity: number;
  time: number;
  initialThickness?: number;
}): number {
  requirePositive({ potentialRateConstant, potentialBeyondWindow, interphaseIonicConductivity });
  requireFinite({ currentDensity });
  requireNonNegative({ time, initialThickness });
  const gradient = currentDensity / interphaseIonicConductivity;
  // A layer that has used up the potential does not grow, and these laws do not dissolve it.
  if (!((gradient * initialThickness) / potentialBeyondWindow > -1)) return initialThickness;
  const before = closedLoopTime({
    potentialRateConstant,
    potentialBeyondWindow,
    currentDensity,
    interphaseIonicConductivity,
    interphaseThickness: initialThickness,
  });
  const elapsed = potentialRateConstant * (before + time);
  const parabola = Math.sqrt(2 * potentialBeyondWindow * elapsed);
  const v = Math.abs(gradient) * Math.sqrt((2 * elapsed) / potentialBeyondWindow);
  const sign = gradient < 0 ? -1 : 1;
  if (!(v > 1e-9)) return parabola * (1 + (sign * v) / 3);
  return (potentialBeyondWindow / gradient) * Math.expm1(exponentOf(v, sign));
}
