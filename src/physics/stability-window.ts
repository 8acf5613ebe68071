import { DomainError, requireFinite } from '#units/domain-error';

/**
 * Width of the electrochemical stability window.
 *
 * ΔE = E_ox − E_red
 *
 * @param input.reductionPotential - lower limit against Li⁺/Li *E_red* [V], finite
 * @param input.oxidationPotential - upper limit against Li⁺/Li, not below E_red *E_ox* [V], finite
 * @returns width of the window [V]
 * @throws {DomainError} if an input is not finite or the limits are exchanged
 * @validity both limits from the same method; a band gap is not a window
 * @source zhu2015, stability windows
 * @source richards2016, interface stability
 * @example
 * stabilityWindow({ reductionPotential: 1.71, oxidationPotential: 2.14 }) // 0.43 V
 */
export function stabilityWindow({
  reductionPotential,
  oxidationPotential,
}: {
  reductionPotential: number;
  oxidationPotential: number;
}): number {
  requireFinite({ reductionPotential, oxidationPotential });
  const width = oxidationPotential - reductionPotential;
  if (width < 0) {
    throw new DomainError('oxidationPotential', 'must not be below E_red', oxidationPotential);
  }
  return width;
}
