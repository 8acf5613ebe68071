import { avogadroConstant, electronMass, planckConstant } from '#units/constants';
import { requireBetween, requirePositive } from '#units/domain-error';

/**
 * Thickness below which more than a given share of the electrons tunnels through a closed film.
 *
 * d = h ln(1/T) / [4π √(2 m* φ)]
 *
 * @param input.transmission - share that is still allowed *T* [1], 0 < T < 1
 * @param input.barrierEnergy - from the electrons up to the empty band of the film *φ* [J/mol], > 0
 * @param input.effectiveMassRatio - effective over free mass of an electron in the film, 1 if left out *m*⁎/m_e* [1], > 0
 * @returns least thickness of a film whose leakage is that of its conductivity [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity as the transmission; a calculation atom by atom blocks from 2.9 nm on for single-crystal LiF and 19 nm for Li₂O (zhoux2025, abstract), so a barrier from a table may be far too hopeful
 * @source lid2014, probability of tunnelling (abstract), solved for the thickness
 * @source zhoux2025, critical thicknesses (abstract)
 * @example
 * tunnellingThickness({ transmission: 1e-10, barrierEnergy: 289455.99637 }) // 1.29743776e-09 m
 */
export function tunnellingThickness({
  transmission,
  barrierEnergy,
  effectiveMassRatio = 1,
}: {
  transmission: number;
  barrierEnergy: number;
  effectiveMassRatio?: number;
}): number {
  requireBetween(0, 1, { transmission });
  requirePositive({ barrierEnergy, effectiveMassRatio });
  const perElectron = barrierEnergy / avogadroConstant;
  const momentum = Math.sqrt(2 * effectiveMassRatio * electronMass * perElectron);
  return (-planckConstant * Math.log(transmission)) / (4 * Math.PI * momentum);
}
