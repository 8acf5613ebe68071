import { vacuumPermittivity } from '#units/constants';
import { requirePositive } from '#units/domain-error';

/**
 * Frequency at the top of the bulk arc, whatever the size of the pellet.
 *
 * f = σ / (2π ε₀ ε_r), in which L and A of R and C cancel
 *
 * @param input.ionicConductivity - conductivity of the bulk *σ* [S/m], > 0
 * @param input.relativePermittivity - relative permittivity *ε_r* [1], > 0
 * @returns frequency of the largest −Z″ [Hz]
 * @throws {DomainError} if an input is out of its domain
 * @validity one homogeneous phase; conductivity and permittivity do not depend on the frequency
 * @source irvine1990, bulk resistance and capacitance
 * @example
 * dielectricRelaxationFrequency({ ionicConductivity: 0.1, relativePermittivity: 10 }) // 179751035.845 Hz
 */
export function dielectricRelaxationFrequency({
  ionicConductivity,
  relativePermittivity,
}: {
  ionicConductivity: number;
  relativePermittivity: number;
}): number {
  requirePositive({ ionicConductivity, relativePermittivity });
  return ionicConductivity / (2 * Math.PI * vacuumPermittivity * relativePermittivity);
}
