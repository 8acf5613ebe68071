import { areaSpecificResistanceAtTemperature } from '#physics/area-specific-resistance-at-temperature';
import { conductivityAtTemperature } from '#physics/conductivity-at-temperature';
import { electrolyteAreaSpecificResistance } from '#physics/electrolyte-area-specific-resistance';
import { DomainError, requirePositive } from '#units/domain-error';

/** A layer as the reader gives it, SI. Without an activation energy its resistance stays as it is. */
export interface Layer {
  thickness: number;
  ionicConductivity: number;
  activationEnergy?: number;
  form?: string;
  name?: string;
}

export interface Interface {
  areaSpecificResistance: number;
  activationEnergy?: number;
  name?: string;
}

/** One resistance of the stack, in the order of the current. */
export interface Part {
  kind: 'layer' | 'interface';
  name: string;
  thickness: number;
  areaSpecificResistance: number;
}

/** Runs a relation for one row, so that its refusal names table and row. */
function inRow<Result>(table: string, index: number, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const what = error.quantity.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    throw error.quantity === 'temperature' || error.quantity === 'referenceTemperature'
      ? error
      : new DomainError(
          table,
          `need a correction in row ${index + 1}: ${what} ${error.requirement}`,
          error.value,
        );
  }
}

function layerResistance(layer: Layer, temperature: number, referenceTemperature: number): number {
  const { thickness, ionicConductivity: referenceConductivity, activationEnergy } = layer;
  requirePositive({ thickness, ionicConductivity: referenceConductivity });
  const ionicConductivity =
    activationEnergy === undefined
      ? referenceConductivity
      : conductivityAtTemperature({
          referenceConductivity,
          referenceTemperature,
          activationEnergy,
          temperature,
          form: layer.form === 'sigma' ? 'sigma' : 'sigmaT',
        });
  return electrolyteAreaSpecificResistance({ thickness, ionicConductivity });
}

function interfaceResistance(
  part: Interface,
  temperature: number,
  referenceTemperature: number,
): number {
  const { areaSpecificResistance, activationEnergy } = part;
  requirePositive({ areaSpecificResistance });
  if (activationEnergy === undefined) return areaSpecificResistance;
  return areaSpecificResistanceAtTemperature({
    referenceAreaSpecificResistance: areaSpecificResistance,
    referenceTemperature,
    activationEnergy,
    temperature,
  });
}

/** The resistances of a stack at a temperature. */
export function stackAt(
  layers: readonly Layer[],
  interfaces: readonly Interface[],
  temperature: number,
  referenceTemperature: number,
): Part[] {
  requirePositive({ temperature, referenceTemperature });
  return [
    ...layers.map((layer, index) => ({
      kind: 'layer' as const,
      name: layer.name || `layer ${index + 1}`,
      thickness: layer.thickness,
      areaSpecificResistance: inRow('layers', index, () =>
        layerResistance(layer, temperature, referenceTemperature),
      ),
    })),
    ...interfaces.map((part, index) => ({
      kind: 'interface' as const,
      name: part.name || `interface ${index + 1}`,
      thickness: 0,
      areaSpecificResistance: inRow('interfaces', index, () =>
        interfaceResistance(part, temperature, referenceTemperature),
      ),
    })),
  ];
}

/** Sum over the stack: resistances in series. */
export function totalOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.areaSpecificResistance, 0);
}
