import type { Electrolyte } from '#data/electrolyte-schema';

/** A material as one row; what does not fit a row (cross-checks, further windows) stands in the JSON. */
export function electrolyteColumns(material: Electrolyte): Record<string, unknown> {
  const { ionicConductivity, activationEnergy, stabilityWindow } = material;
  return {
    id: material.id,
    name: material.name,
    family: material.family,
    subfamily: material.subfamily,
    formula: material.formula,
    ionicConductivity: ionicConductivity.value,
    ionicConductivityUncertainty: ionicConductivity.uncertainty,
    ionicConductivityUnit: ionicConductivity.unit,
    temperature: ionicConductivity.temperature.value,
    temperatureUnit: ionicConductivity.temperature.unit,
    contribution: ionicConductivity.contribution,
    preparation: ionicConductivity.preparation,
    certainty: ionicConductivity.certainty,
    disputed: material.disputed ?? false,
    activationEnergy: activationEnergy?.value,
    activationEnergyUnit: activationEnergy?.unit,
    arrheniusForm: activationEnergy?.arrheniusForm,
    formAssumed: activationEnergy && (activationEnergy.formAssumed ?? false),
    activationEnergyCertainty: activationEnergy?.certainty,
    stabilityWindowLow: stabilityWindow?.low,
    stabilityWindowHigh: stabilityWindow?.high,
    stabilityWindowUnit: stabilityWindow?.unit,
    stabilityWindowKind: stabilityWindow?.kind,
    stabilityWindowCertainty: stabilityWindow?.certainty,
    references: material.references?.join('; '),
    doi: material.doi,
    sourceInWords: material.sourceInWords,
    caveats: material.caveats.join(' '),
  };
}
