import { exponentialRemainder } from '#physics/exponential-remainder';
import {
  DomainError,
  requireFinite,
  requireNonNegative,
  requirePositive,
} from '#units/domain-error';

/**
 * Time in which an interphase grows whose own resistance shifts the potential that makes it grow.
 *
 * k′t = F(x) − F(x₀), F(x) = x/b − (a/b²) ln(1 + bx/a), b = j/σ_i; x²/(2a) as b → 0
 *
 * @param input.potentialRateConstant - growth rate constant per volt, of dx/dt = k′ΔE/x *k′* [m²/(V s)], > 0
 * @param input.potentialBeyondWindow - potential beyond the window without the layer *a* [V], > 0
 * @param input.currentDensity - current density through the layer: charge above, discharge below zero *j* [A/m²], finite
 * @param input.interphaseIonicConductivity - ionic conductivity of the layer *σ_i* [S/m], > 0
 * @param input.interphaseThickness - thickness to reach, not below x₀ *x* [m], ≥ 0
 * @param input.initialThickness - thickness at time zero, 0 if left out *x₀* [m], ≥ 0
 * @returns time at the potential [s]
 * @throws {DomainError} if an input is out of its domain, or on discharge if the layer takes all of a before it is that thick
 * @validity constant current, transport numbers and temperature; electrons limit the growth; the whole shift falls over the layer
 * @source wagner1933, parabolic law; derived here with ΔE = a + bx
 * @example
 * closedLoopTime({ potentialRateConstant: 1e-22, potentialBeyondWindow: 2.02, currentDensity: 30, interphaseIonicConductivity: 1e-5, interphaseThickness: 55.38280187e-9 }) // 7200000 s
 */
export function closedLoopTime({
  potentialRateConstant,
  potentialBeyondWindow,
  currentDensity,
  interphaseIonicConductivity,
  interphaseThickness,
  initialThickness = 0,
}: {
  potentialRateConstant: number;
  potentialBeyondWindow: number;
  currentDensity: number;
  interphaseIonicConductivity: number;
  interphaseThickness: number;
  initialThickness?: number;
}): number {
  requirePositive({ potentialRateConstant, potentialBeyondWindow, interphaseIonicConductivity });
  requireFinite({ currentDensity });
  requireNonNegative({ interphaseThickness, initialThickness });
  if (interphaseThickness < initialThickness) {
    const says = 'must not be below the thickness at time zero';
    throw new DomainError('interphaseThickness', says, interphaseThickness);
  }
  const gradient = currentDensity / interphaseIonicConductivity;
  const shiftAt = (thickness: number) => (gradient * thickness) / potentialBeyondWindow;
  if (!(shiftAt(interphaseThickness) > -1)) {
    const says = 'must stay below the thickness at which the layer has used up the potential';
    throw new DomainError('interphaseThickness', says, interphaseThickness);
  }
  const fromZero = (thickness: number) => {
    const shift = shiftAt(thickness);
    // q = ln(1 + bx/a): then F is x²/(2a) times two factors that go to one with b.
    const exponent = Math.log1p(shift);
    const ratio = shift === 0 ? 1 : exponent / shift;
    const parabola = thickness ** 2 / (2 * potentialBeyondWindow * potentialRateConstant);
    return parabola * ratio ** 2 * exponentialRemainder({ argument: exponent });
  };
  return fromZero(interphaseThickness) - fromZero(initialThickness);
}
