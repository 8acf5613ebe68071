import { requireGiven } from '../require-given.ts';
import type { Values } from './inputs.ts';

/** What has no meaning at zero or below. */
const positive = [
  'lithiumMolarVolume',
  'electrodeArea',
  'targetArea',
  'weibullModulus',
  'temperature',
  'thickness',
  'ionicConductivity',
  'areaSpecificResistanceRise',
  'contactRadius',
  'lithiumThickness',
  'lithiumSelfDiffusionCoefficient',
  'vacancyDiffusionCoefficient',
  'fractureToughness',
  'flawLength',
  'geometryFactor',
  'localAreaSpecificResistance',
  'largestLocalAreaSpecificResistance',
  'currentDensity',
  'platedAreaSpecificResistance',
  'shearModulus',
  'poissonRatio',
  'lithiumIonMolarVolume',
] as const;

/** No rest, a failure at once, no pressure, two equal electrodes, a bare face, an electrolyte that leaks nothing. */
const nonNegative = [
  'restTime',
  'failureTime',
  'stackPressure',
  'equilibriumCellVoltage',
  'oppositeAreaSpecificResistance',
  'electronicConductivity',
] as const;

/** @throws {DomainError} for a field on the page whose number has no meaning, also where nothing rests on it */
export const requireMeaningful = (values: Values): void =>
  requireGiven(values, { positive, nonNegative });
