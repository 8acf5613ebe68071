import { requirePositive } from '#units/domain-error';

/**
 * Haven ratio, the tracer diffusion coefficient over the one from conductivity.
 *
 * H_R = D* / D_σ
 *
 * @param input.tracerDiffusionCoefficient - diffusion coefficient of a marked ion *D** [m²/s], > 0
 * @param input.conductivityDiffusionCoefficient - Nernst–Einstein value *D_σ* [m²/s], > 0
 * @returns Haven ratio; 0.2 to 0.6 is typical of concerted motion [1]
 * @throws {DomainError} if an input is not positive
 * @validity both coefficients of the same sample at the same temperature
 * @source maier2004, Haven ratio
 * @example
 * havenRatio({ tracerDiffusionCoefficient: 4e-13, conductivityDiffusionCoefficient: 1e-12 }) // 0.4 1
 */
export function havenRatio({
  tracerDiffusionCoefficient,
  conductivityDiffusionCoefficient,
}: {
  tracerDiffusionCoefficient: number;
  conductivityDiffusionCoefficient: number;
}): number {
  requirePositive({ tracerDiffusionCoefficient, conductivityDiffusionCoefficient });
  return tracerDiffusionCoefficient / conductivityDiffusionCoefficient;
}
