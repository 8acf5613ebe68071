import { requireGiven } from '../require-given.ts';
import type { Values } from './cell.ts';

/** What has no meaning at zero or below. */
const positive = [
  'cellVoltage',
  'arealCapacity',
  'ionicConductivity',
  'thickness',
  'electronicConductivity',
  'hardness',
  'measuredPressure',
  'contactRadius',
  'potentialRateConstant',
  'parabolicRateConstant',
  'interphaseIonicConductivity',
  'fractureToughness',
  'flawLength',
  'geometryFactor',
  'localAreaSpecificResistance',
  'diffusionCoefficient',
  'diffusionLength',
  'heatLimit',
  'specificCapacity',
  'activeMassFraction',
  'compositeDensity',
  'density',
  'targetSpecificEnergy',
] as const;

/** An interface without resistance, a cell that begins without lithium, one that is weighed without its foils. */
const nonNegative = [
  'cathodeAreaSpecificResistance',
  'lithiumAreaSpecificResistance',
  'lithiumThickness',
  'otherArealMass',
  'otherThickness',
] as const;

/** @throws {DomainError} for a field on the page whose number has no meaning, also where nothing rests on it */
export const requireMeaningful = (values: Values): void =>
  requireGiven(values, { positive, nonNegative });
