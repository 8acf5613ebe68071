import { faradayConstant, gasConstant } from '#units/constants';
import { requireFinite, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Molar flux of an ion by diffusion, migration and convection, along one direction.
 *
 * N = −D ∇c − (zF/RT) D c ∇φ + c v
 *
 * @param input.diffusionCoefficient - diffusion coefficient of the ion *D* [m²/s], > 0
 * @param input.concentration - concentration of the ion *c* [mol/m³], ≥ 0
 * @param input.concentrationGradient - its slope along x *∇c* [mol/m⁴], finite
 * @param input.potentialGradient - slope of the electric potential along x *∇φ* [V/m], finite
 * @param input.temperature - temperature *T* [K], > 0
 * @param input.chargeNumber - charge number with its sign, 1 if left out *z* [1], finite
 * @param input.velocity - velocity of the medium along x, 0 if left out *v* [m/s], finite
 * @returns flux along x; both gradients push the ion downhill [mol/(m² s)]
 * @throws {DomainError} if an input is out of its domain
 * @validity dilute ions that do not feel each other; in a single-ion conductor ∇c is zero in the bulk
 * @source newman2021, ch. 11, flux in dilute solutions
 * @source bard2022, ch. 4, Nernst–Planck equation
 * @example
 * nernstPlanckFlux({ diffusionCoefficient: 1e-11, concentration: 1000, concentrationGradient: -1e6, potentialGradient: -200, temperature: 298.15 }) // 8.78434889925e-5 mol/(m² s)
 */
export function nernstPlanckFlux({
  diffusionCoefficient,
  concentration,
  concentrationGradient,
  potentialGradient,
  temperature,
  chargeNumber = 1,
  velocity = 0,
}: {
  diffusionCoefficient: number;
  concentration: number;
  concentrationGradient: number;
  potentialGradient: number;
  temperature: number;
  chargeNumber?: number;
  velocity?: number;
}): number {
  requirePositive({ diffusionCoefficient, temperature });
  requireNonNegative({ concentration });
  requireFinite({ concentrationGradient, potentialGradient, chargeNumber, velocity });
  const field = (chargeNumber * faradayConstant * potentialGradient) / (gasConstant * temperature);
  return (
    -diffusionCoefficient * (concentrationGradient + concentration * field) +
    concentration * velocity
  );
}
