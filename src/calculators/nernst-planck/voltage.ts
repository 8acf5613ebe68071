import { concentrationPolarisation } from '#physics/concentration-polarisation';
import type { Gap } from './gap.ts';
import { meanValue } from './mean-value.ts';

/** The parts of the voltage between the electrodes, V. */
export interface Voltage {
  ohmic: number;
  diffusion: number;
  /** Absent where no interface is given. */
  interfacial: number | undefined;
}

export const totalOf = ({ ohmic, diffusion, interfacial }: Voltage) =>
  ohmic + diffusion + (interfacial ?? 0);

/**
 * ∫ j/σ dx, with σ in proportion to c, the difference of the two concentrations, and the interfaces.
 * The ends are given, since a quadrature never reaches them.
 */
export function voltageOf(
  gap: Gap,
  currentDensity: number,
  relative: (position: number) => number,
): Voltage {
  const { concentration, temperature, transferenceNumber, thermodynamicFactor } = gap;
  const full = concentrationPolarisation({
    strippedConcentration: concentration * relative(0),
    platedConcentration: concentration * relative(1),
    transferenceNumber: 0,
    temperature,
  });
  const resistance = gap.thickness / gap.conductivity;
  const meanInverse = currentDensity === 0 ? 1 : meanValue((position) => 1 / relative(position));
  return {
    ohmic: currentDensity * resistance * meanInverse,
    diffusion: thermodynamicFactor * (1 - transferenceNumber) * full,
    interfacial: gap.interfaces === undefined ? undefined : currentDensity * gap.interfaces,
  };
}

/** What a constant current settles at; its profile is a straight line. */
export function steadyVoltage(gap: Gap, currentDensity: number): Voltage {
  const share = currentDensity / gap.limitingCurrentDensity;
  return voltageOf(gap, currentDensity, (position) => 1 + share * (1 - 2 * position));
}
