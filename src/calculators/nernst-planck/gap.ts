import { ambipolarDiffusionCoefficient } from '#physics/ambipolar-diffusion-coefficient';
import { cationTransferenceNumber } from '#physics/cation-transference-number';
import { limitingCurrentDensity } from '#physics/limiting-current-density';
import { saltConductivity } from '#physics/salt-conductivity';
import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/** What the choices of the reader leave to `compute`, SI. */
export interface ProfileValues {
  mobileIons: 'both' | 'cation';
  transport?: 'ions' | 'salt';
  cationDiffusionCoefficient?: number;
  anionDiffusionCoefficient?: number;
  diffusionCoefficient?: number;
  transferenceNumber?: number;
  initialConcentration?: number;
  ionicConductivity?: number;
  conductivity?: number;
  thickness: number;
  volumeFraction?: number;
  tortuosity?: number;
  load?: 'constant' | 'pulse' | 'steps';
  pulseTime?: number;
  currentDensity?: number;
  steps?: { duration: number; currentDensity: number }[];
  time?: number;
  temperature?: number;
  thermodynamicFactor?: number;
  strippedAreaSpecificResistance?: number;
  platedAreaSpecificResistance?: number;
  relativePermittivity?: number;
}

/** A salt between two lithium electrodes, the pores it stands in counted in. SI. */
export interface Gap {
  thickness: number;
  /** How fast a profile changes: that of the salt over the tortuosity. */
  diffusionCoefficient: number;
  transferenceNumber: number;
  /** In the electrolyte itself. */
  concentration: number;
  /** At the mean concentration. */
  conductivity: number;
  limitingCurrentDensity: number;
  temperature: number;
  thermodynamicFactor: number;
  /** Area-specific resistance of both; absent where none is given. */
  interfaces: number | undefined;
}

/** ε and τ of D ε/τ; an electrolyte that fills the gap has one and one. */
export function poresOf({ volumeFraction = 1, tortuosity = 1 }: ProfileValues) {
  requirePositive({ volumeFraction, tortuosity });
  if (volumeFraction > 1) {
    throw new DomainError('volumeFraction', 'must lie between 0 and 1', volumeFraction);
  }
  return { volumeFraction, tortuosity };
}

function saltOf(values: ProfileValues) {
  const { thermodynamicFactor = 1 } = values;
  requirePositive({ thermodynamicFactor });
  if (values.transport === 'salt') {
    const transferenceNumber = values.transferenceNumber as number;
    if (!(transferenceNumber < 1)) {
      const says = 'must be below one; with one, choose “the cation alone” above';
      throw new DomainError('transferenceNumber', says, transferenceNumber);
    }
    return { diffusionCoefficient: values.diffusionCoefficient as number, transferenceNumber };
  }
  const ions = {
    cationDiffusionCoefficient: values.cationDiffusionCoefficient as number,
    anionDiffusionCoefficient: values.anionDiffusionCoefficient as number,
  };
  return {
    diffusionCoefficient: thermodynamicFactor * ambipolarDiffusionCoefficient(ions),
    transferenceNumber: cationTransferenceNumber(ions),
  };
}

/** Largest current density; salt drags a negative t₊ along as well, for which the relation has no word. */
function limitOf(salt: ReturnType<typeof saltOf>, concentration: number, thickness: number) {
  const { diffusionCoefficient, transferenceNumber } = salt;
  const limit = limitingCurrentDensity({
    diffusionCoefficient,
    concentration,
    thickness,
    transferenceNumber: Math.max(0, transferenceNumber),
  });
  return transferenceNumber < 0 ? limit / (1 - transferenceNumber) : limit;
}

function conductivityOf(
  { conductivity, temperature, thermodynamicFactor = 1 }: ProfileValues,
  salt: ReturnType<typeof saltOf>,
  concentration: number,
): number {
  if (conductivity !== undefined) {
    requirePositive({ conductivity });
    return conductivity;
  }
  if (!(salt.transferenceNumber > 0)) {
    const says = 'is needed where t₊ is not above zero: no pair of independent ions has such a one';
    throw new DomainError('conductivity', says, Number.NaN);
  }
  return saltConductivity({
    ...salt,
    concentration,
    temperature: temperature as number,
    thermodynamicFactor,
  });
}

/** Both interfaces together; absent where none is given. */
export function interfacesOf({
  strippedAreaSpecificResistance: stripped,
  platedAreaSpecificResistance: plated,
}: ProfileValues): number | undefined {
  requireNonNegative({
    strippedAreaSpecificResistance: stripped ?? 0,
    platedAreaSpecificResistance: plated ?? 0,
  });
  return stripped === undefined && plated === undefined
    ? undefined
    : (stripped ?? 0) + (plated ?? 0);
}

/** The gap with a salt that the values describe. */
export function gapOf(values: ProfileValues): Gap {
  const { volumeFraction, tortuosity } = poresOf(values);
  const { thickness, thermodynamicFactor = 1 } = values;
  const initialConcentration = values.initialConcentration as number;
  requirePositive({ initialConcentration, thickness });
  const salt = saltOf(values);
  const inPores = { ...salt, diffusionCoefficient: salt.diffusionCoefficient / tortuosity };
  return {
    ...inPores,
    thickness,
    concentration: initialConcentration,
    conductivity:
      (conductivityOf(values, salt, initialConcentration) * volumeFraction) / tortuosity,
    limitingCurrentDensity: limitOf(inPores, volumeFraction * initialConcentration, thickness),
    temperature: values.temperature as number,
    thermodynamicFactor,
    interfaces: interfacesOf(values),
  };
}
