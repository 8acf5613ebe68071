import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Share of the current that the cation carries in the steady state, after Evans, Vincent and Bruce.
 *
 * t₊ = I_ss (ΔV − I₀R₀) / [I₀ (ΔV − I_ss R_ss)]
 *
 * @param input.appliedVoltage - voltage held, 10 mV at most *ΔV* [V], > 0
 * @param input.initialCurrent - current just after switching on *I₀* [A], > 0
 * @param input.steadyCurrent - current when it no longer falls *I_ss* [A], > 0
 * @param input.initialInterfacialResistance - interfaces before *R₀* [Ω], ≥ 0
 * @param input.steadyInterfacialResistance - interfaces after *R_ss* [Ω], ≥ 0
 * @returns current fraction [1]
 * @throws {DomainError} if an input is out of its domain or an interface takes up the whole voltage
 * @validity equal to the transference number only for an ideal dilute salt
 * @source evans1987, steady-state current
 * @source bruce1987, steady-state current
 * @example
 * evansVincentBruceTransferenceNumber({ appliedVoltage: 0.01, initialCurrent: 50e-6, steadyCurrent: 12e-6, initialInterfacialResistance: 60, steadyInterfacialResistance: 70 }) // 0.183406113537 1
 */
export function evansVincentBruceTransferenceNumber({
  appliedVoltage,
  initialCurrent,
  steadyCurrent,
  initialInterfacialResistance,
  steadyInterfacialResistance,
}: {
  appliedVoltage: number;
  initialCurrent: number;
  steadyCurrent: number;
  initialInterfacialResistance: number;
  steadyInterfacialResistance: number;
}): number {
  requirePositive({ appliedVoltage, initialCurrent, steadyCurrent });
  requireNonNegative({ initialInterfacialResistance, steadyInterfacialResistance });
  const initial = appliedVoltage - initialCurrent * initialInterfacialResistance;
  const steady = appliedVoltage - steadyCurrent * steadyInterfacialResistance;
  if (!(initial > 0 && steady > 0)) {
    throw new DomainError('appliedVoltage', 'must exceed the interfacial drops', appliedVoltage);
  }
  return (steadyCurrent * initial) / (initialCurrent * steady);
}
