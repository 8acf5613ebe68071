import { requirePositive } from '#units/domain-error';

/**
 * Electronic conductivity from the steady direct current between ion-blocking electrodes.
 *
 * σ_e = I L / (V A)
 *
 * @param input.steadyCurrent - current when it no longer falls *I* [A], > 0
 * @param input.thickness - thickness *L* [m], > 0
 * @param input.appliedVoltage - voltage held *V* [V], > 0
 * @param input.electrodeArea - area covered by the electrode *A* [m²], > 0
 * @returns electronic conductivity, an upper bound while the current still falls [S/m]
 * @throws {DomainError} if an input is not positive
 * @validity truly blocking electrodes, steady state, at the potential against lithium that the sample has, no decomposition at that voltage
 * @source maier2004, polarisation with ion-blocking electrodes; derived here from Ohm’s law for the electrons
 * @example
 * electronicConductivity({ steadyCurrent: 2e-9, thickness: 1e-3, appliedVoltage: 0.5, electrodeArea: 1e-4 }) // 4e-8 S/m
 */
export function electronicConductivity({
  steadyCurrent,
  thickness,
  appliedVoltage,
  electrodeArea,
}: {
  steadyCurrent: number;
  thickness: number;
  appliedVoltage: number;
  electrodeArea: number;
}): number {
  requirePositive({ steadyCurrent, thickness, appliedVoltage, electrodeArea });
  return (steadyCurrent * thickness) / (appliedVoltage * electrodeArea);
}
