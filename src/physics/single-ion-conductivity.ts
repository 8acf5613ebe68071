import { faradayConstant, gasConstant } from '#units/constants';
import { requirePositive } from '#units/domain-error';

/**
 * Conductivity of a solid in which only lithium ions move.
 *
 * σ = F² D c / (RT), what Nernst–Planck leaves when ∇c = 0
 *
 * @param input.diffusionCoefficient - diffusion coefficient of Li⁺ *D* [m²/s], > 0
 * @param input.concentration - concentration of mobile Li⁺ *c* [mol/m³], > 0
 * @param input.temperature - temperature *T* [K], > 0
 * @returns conductivity [S/m]
 * @throws {DomainError} if an input is not positive
 * @validity independent jumps, Haven ratio 1; no concentration gradient, hence no limiting current
 * @source newman2021, ch. 11, conductivity in dilute solutions
 * @source maier2004, Nernst–Einstein relation
 * @example
 * singleIonConductivity({ diffusionCoefficient: 1e-12, concentration: 10000, temperature: 298.15 }) // 0.0375537744454 S/m
 */
export function singleIonConductivity({
  diffusionCoefficient,
  concentration,
  temperature,
}: {
  diffusionCoefficient: number;
  concentration: number;
  temperature: number;
}): number {
  requirePositive({ diffusionCoefficient, concentration, temperature });
  return (
    (faradayConstant ** 2 * diffusionCoefficient * concentration) / (gasConstant * temperature)
  );
}
