import { faradayConstant, gasConstant } from '#units/constants';
import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Voltage between two lithium electrodes in salt of different concentration.
 *
 * ΔU = (2RT/F)(1 − t₊) ln(c_s / c_p)
 *
 * @param input.strippedConcentration - salt where lithium dissolves *c_s* [mol/m³], > 0
 * @param input.platedConcentration - salt where lithium plates *c_p* [mol/m³], > 0
 * @param input.transferenceNumber - of the cation *t₊* [1], 0 ≤ t₊ ≤ 1
 * @param input.temperature - temperature *T* [K], > 0
 * @returns concentration polarisation [V]
 * @throws {DomainError} if an input is out of its domain
 * @validity ideal 1:1 salt; real salts carry a factor 1 + d ln f / d ln c
 * @source newman2021, concentration cells with transference
 * @example
 * concentrationPolarisation({ strippedConcentration: 1500, platedConcentration: 500, transferenceNumber: 0.25, temperature: 333.15 }) // 0.0473095065391 V
 */
export function concentrationPolarisation({
  strippedConcentration,
  platedConcentration,
  transferenceNumber,
  temperature,
}: {
  strippedConcentration: number;
  platedConcentration: number;
  transferenceNumber: number;
  temperature: number;
}): number {
  requirePositive({ strippedConcentration, platedConcentration, temperature });
  requireNonNegative({ transferenceNumber });
  if (transferenceNumber > 1) {
    throw new DomainError('transferenceNumber', 'must not exceed one', transferenceNumber);
  }
  // The relative difference keeps the digits of nearly equal concentrations, the ratio all others.
  const difference = (strippedConcentration - platedConcentration) / platedConcentration;
  const logarithm =
    Math.abs(difference) < 0.5
      ? Math.log1p(difference)
      : Math.log(strippedConcentration / platedConcentration);
  return ((2 * gasConstant * temperature) / faradayConstant) * (1 - transferenceNumber) * logarithm;
}
