import { creepStressAtRate } from '#physics/creep-stress-at-rate';
import { currentDensityForVoltageDrop } from '#physics/current-density-for-voltage-drop';
import { fractureOverpotential } from '#physics/fracture-overpotential';
import { fracturePressure } from '#physics/fracture-pressure';
import { leakageCurrentDensity } from '#physics/leakage-current-density';
import { lithiumDepositionDepth } from '#physics/lithium-deposition-depth';
import { monroeNewmanRatio } from '#physics/monroe-newman-ratio';
import { recessionStrainRate } from '#physics/recession-strain-rate';
import { stabilityShearModulusRatio } from '#physics/stability-shear-modulus-ratio';
import { vacancyLimitedCurrentDensity } from '#physics/vacancy-limited-current-density';
import { vacancySupersaturationTime } from '#physics/vacancy-supersaturation-time';
import { vacancyTension } from '#physics/vacancy-tension';
import { DomainError, requirePositive } from '#units/domain-error';
import { blame } from '#kit/model/blame.ts';
import { correlationFactor } from './correlation-factor.ts';
import type { inputs, Values } from './inputs.ts';
import { lithiumPoissonRatio, lithiumShearModulus } from './lithium-metal.ts';
import { restVoltageOf } from './rest-voltage.ts';

/** Nobody has measured S at a face; this is what lies between a void of a micrometre's tenth and no void. */
export const supersaturationBand = [1.03, 11] as const;
/** Fit of Masias and others to bulk lithium at room temperature, for stresses of 0.2 to 0.6 MPa. */
const creep = { creepPrefactor: 7.7e-3, stressExponent: 6.56 };

const blamed = blame<keyof typeof inputs>({
  supersaturation: 'vacancySupersaturation',
  diffusionCoefficient: 'lithiumSelfDiffusionCoefficient',
  diffusionLength: 'lithiumThickness',
  strainedLength: 'lithiumThickness',
  equilibriumVoltage: 'equilibriumCellVoltage',
  electrolyteShearModulus: 'shearModulus',
  electrolytePoissonRatio: 'poissonRatio',
  molarVolumeRatio: 'lithiumIonMolarVolume',
});

/** Whether all that a limit needs is there. */
function given<Names extends string>(
  values: { [Name in Names]?: number },
  ...names: Names[]
): values is { [Name in Names]: number } {
  return names.every((name) => values[name] !== undefined);
}

/** Stripping: what vacancies carry away, and the stress at which the metal would flow after its face. */
function stripping(values: Values, currentDensity: number | undefined) {
  const { lithiumThickness, lithiumMolarVolume, temperature } = values;
  const { vacancySupersaturation: supersaturation } = values;
  const diffusionCoefficient = values.lithiumSelfDiffusionCoefficient;
  if (supersaturation !== undefined && !(supersaturation > 1)) {
    throw new DomainError('vacancySupersaturation', 'must exceed one', supersaturation);
  }
  const tension =
    supersaturation !== undefined && temperature !== undefined
      ? vacancyTension({ supersaturation, lithiumMolarVolume, temperature })
      : undefined;
  const creepStress =
    lithiumThickness === undefined || currentDensity === undefined
      ? undefined
      : creepStressAtRate({
          ...creep,
          strainRate: recessionStrainRate({
            currentDensity,
            lithiumMolarVolume,
            strainedLength: lithiumThickness,
          }),
        });
  if (lithiumThickness === undefined || diffusionCoefficient === undefined) {
    return { vacancyTension: tension, creepStress };
  }
  const limitAt = (at: number) =>
    vacancyLimitedCurrentDensity({
      diffusionCoefficient,
      supersaturation: at,
      correlationFactor,
      lithiumMolarVolume,
      diffusionLength: lithiumThickness,
    });
  return {
    vacancyTension: tension,
    creepStress,
    vacancyLimitedCurrentDensity: supersaturation && limitAt(supersaturation),
    leastVacancyLimit: limitAt(supersaturationBand[0]),
    largestVacancyLimit: limitAt(supersaturationBand[1]),
  };
}

/** The analogue of Sand’s time for vacancies. */
function voidTime(values: Values, currentDensity: number | undefined): number | undefined {
  const { vacancyDiffusionCoefficient, vacancySupersaturation, lithiumMolarVolume } = values;
  const selfDiffusion = values.lithiumSelfDiffusionCoefficient;
  if (!vacancySupersaturation || !selfDiffusion || currentDensity === undefined) return undefined;
  if (vacancyDiffusionCoefficient === undefined) return undefined;
  requirePositive({ vacancyDiffusionCoefficient });
  const perVacancy = correlationFactor * vacancyDiffusionCoefficient * lithiumMolarVolume;
  return vacancySupersaturationTime({
    diffusionCoefficient: vacancyDiffusionCoefficient,
    vacancyConcentration: selfDiffusion / perVacancy,
    supersaturation: vacancySupersaturation,
    currentDensity,
  });
}

/** Plating: the pressure that opens a flaw, and between which currents its tip may build it up. */
function fracture(values: Values) {
  const { fractureToughness, flawLength, lithiumMolarVolume } = values;
  const geometryFactor = values.geometryFactor as number;
  if (fractureToughness === undefined || flawLength === undefined) return {};
  const flaw = { fractureToughness, flawLength, geometryFactor };
  const criticalOverpotential = fractureOverpotential({ ...flaw, lithiumMolarVolume });
  const { localAreaSpecificResistance: least, largestLocalAreaSpecificResistance: largest } =
    values;
  if (least !== undefined && largest !== undefined && largest < least) {
    const says = 'must not be below the least one';
    throw new DomainError('largestLocalAreaSpecificResistance', says, largest);
  }
  const at = (name: keyof typeof inputs, resistance: number | undefined) =>
    resistance === undefined
      ? undefined
      : blame<keyof typeof inputs>({ areaSpecificResistance: name })(() =>
          currentDensityForVoltageDrop({
            voltageDrop: criticalOverpotential,
            areaSpecificResistance: resistance,
          }),
        );
  return {
    criticalPressure: fracturePressure(flaw),
    criticalOverpotential,
    leastFractureCurrentDensity: at('largestLocalAreaSpecificResistance', largest),
    fractureCurrentDensity: at('localAreaSpecificResistance', least),
  };
}

/** Leaking electrons: how deep metal can form, and how much leaks in a cell that has a voltage. */
function interior(values: Values) {
  const { thickness, electronicConductivity, cellKind } = values;
  const equilibriumVoltage = restVoltageOf(values);
  const needed = { ...values, equilibriumVoltage };
  const hasDepth = given(
    needed,
    'thickness',
    'equilibriumVoltage',
    'currentDensity',
    'platedAreaSpecificResistance',
    'oppositeAreaSpecificResistance',
  );
  return {
    depositionDepth: hasDepth ? lithiumDepositionDepth(needed) : undefined,
    leakageCurrentDensity:
      cellKind !== 'symmetric' && electronicConductivity !== undefined && thickness !== undefined
        ? equilibriumVoltage &&
          leakageCurrentDensity({
            electronicConductivity,
            cellVoltage: equilibriumVoltage,
            thickness,
          })
        : undefined,
  };
}

/** Where stress turns from roughening to flattening; nothing where it never does. */
function stabilityThreshold({ poissonRatio, lithiumIonMolarVolume, lithiumMolarVolume }: Values) {
  if (poissonRatio === undefined || lithiumIonMolarVolume === undefined) return undefined;
  const threshold = stabilityShearModulusRatio({
    molarVolumeRatio: lithiumIonMolarVolume / lithiumMolarVolume,
    lithiumPoissonRatio,
    electrolytePoissonRatio: poissonRatio,
  });
  return threshold > 0 && Number.isFinite(threshold) ? threshold : undefined;
}

/** Each limit whose inputs are there; `currentDensity` is that of the step nearest to failing. */
export function limitsOf(values: Values, currentDensity: number | undefined) {
  const { shearModulus } = values;
  return blamed(() => ({
    ...stripping(values, currentDensity),
    voidTime: voidTime(values, currentDensity),
    ...fracture(values),
    ...interior(values),
    stabilityThreshold: stabilityThreshold(values),
    monroeNewmanRatio:
      shearModulus === undefined
        ? undefined
        : monroeNewmanRatio({ electrolyteShearModulus: shearModulus, lithiumShearModulus }),
  }));
}
