import { amountFromMass } from '#physics/amount-from-mass';
import { dilutingAirVolume } from '#physics/diluting-air-volume';
import { formulaMass } from '#physics/formula-mass';
import { holderFreeTemperatureRise } from '#physics/holder-free-temperature-rise';
import { idealGasAmount } from '#physics/ideal-gas-amount';
import { idealGasMolarVolume } from '#physics/ideal-gas-molar-volume';
import { storedEnergyTemperatureRise } from '#physics/stored-energy-temperature-rise';
import { thermalInertiaFactor } from '#physics/thermal-inertia-factor';
import { volumeFromAmount } from '#physics/volume-from-amount';
import { DomainError } from '#units/domain-error';
import { zeroCelsius } from '#units/constants';
import type { QuantityId } from '#units/quantities';
import type { UnitId } from '#units/units';
import type { Draft } from './draft.ts';
import { atomsIn } from './formula.ts';
import type { LineId } from './lines.ts';
import { hasValue, readLine, valueOf } from './read-line.ts';

/** A value that follows from the lines of a record, SI. */
export interface Derived {
  id: string;
  label: string;
  quantity: QuantityId;
  unit: UnitId;
  value: number;
  /** By which relation. */
  by: string;
}

/** 25 °C and one atmosphere, at which volumes of gas are stated. */
export const ambient = { temperature: zeroCelsius + 25, pressure: 101_325 };

const ambientVolume = () => idealGasMolarVolume(ambient);

type Known = (id: LineId) => number | undefined;

/** φ as stated, or from the masses and heat capacities of sample and holder. */
export function inertiaOf(draft: Draft): { value: number; isComputed: boolean } | undefined {
  const known: Known = (id) => valueOf(draft, id);
  const stated = known('thermalInertiaFactor');
  if (stated !== undefined) return { value: stated, isComputed: false };
  const holderMass = known('holderMass');
  const holderHeatCapacity = known('holderHeatCapacity');
  const sampleMass = known('sampleMass');
  const sampleHeatCapacity = known('specificHeatCapacity');
  if (holderMass === undefined || holderHeatCapacity === undefined) return undefined;
  if (sampleMass === undefined || sampleHeatCapacity === undefined) return undefined;
  const value = thermalInertiaFactor({
    holderMass,
    holderHeatCapacity,
    sampleMass,
    sampleHeatCapacity,
  });
  return { value, isComputed: true };
}

/** The rise of the temperature as it was observed. */
export function riseOf(draft: Draft): number | undefined {
  const stated = valueOf(draft, 'observedRise');
  const [onset, highest] = [
    valueOf(draft, 'onsetTemperature'),
    valueOf(draft, 'maximumTemperature'),
  ];
  if (stated !== undefined) return stated;
  if (onset === undefined || highest === undefined || highest < onset) return undefined;
  return highest - onset;
}

/** Gas per capacity as an amount, stated so or as a volume at a temperature and a pressure. */
export function gasOf(draft: Draft): { value: number; isConverted: boolean } | undefined {
  const stated = valueOf(draft, 'gasPerCapacity');
  if (stated !== undefined) return { value: stated, isConverted: false };
  const volume = valueOf(draft, 'gasVolumePerCapacity');
  const temperature = valueOf(draft, 'volumeTemperature');
  const pressure = valueOf(draft, 'volumePressure');
  if (volume === undefined || temperature === undefined || pressure === undefined) return undefined;
  return { value: idealGasAmount({ pressure, volume, temperature }), isConverted: true };
}

/** Amount of a gas in the chamber per capacity, from its share: without the volume there is none. */
export function amountFromShare(draft: Draft, share: number): number | undefined {
  const volume = valueOf(draft, 'chamberVolume');
  const capacity = valueOf(draft, 'exposedCapacity');
  if (volume === undefined || capacity === undefined) return undefined;
  const temperature = valueOf(draft, 'gasTemperature') ?? ambient.temperature;
  return idealGasAmount({ pressure: share * ambient.pressure, volume, temperature }) / capacity;
}

function thermalValues(draft: Draft, known: Known): Derived[] {
  const found: Derived[] = [];
  const add = (
    id: string,
    label: string,
    quantity: QuantityId,
    unit: UnitId,
    value: number,
    by: string,
  ) => found.push({ id, label, quantity, unit, value, by });
  const inertia = inertiaOf(draft);
  const rise = riseOf(draft);
  if (inertia?.isComputed)
    add(
      'thermalInertiaFactor',
      'Factor of thermal inertia',
      'thermalInertiaFactor',
      '1',
      inertia.value,
      'φ = 1 + (m c) of the holder / (m c) of the sample',
    );
  if (inertia && rise !== undefined)
    add(
      'adiabaticTemperatureRise',
      'Rise without the holder',
      'temperatureRise',
      'K',
      holderFreeTemperatureRise({ observedRise: rise, thermalInertiaFactor: inertia.value }),
      'ΔT = φ ΔT observed; heat only, onset and rates need more',
    );
  const [energy, heatCapacity] = [known('specificEnergy'), known('specificHeatCapacity')];
  if (energy !== undefined) {
    add(
      'storedEnergy',
      'Stored energy per mass, for scale',
      'specificEnergy',
      'J/kg',
      energy,
      'as stated',
    );
    if (heatCapacity !== undefined)
      add(
        'storedEnergyTemperatureRise',
        'Largest rise by the stored energy',
        'temperatureRise',
        'K',
        storedEnergyTemperatureRise({ energy, mass: 1, specificHeatCapacity: heatCapacity }),
        'ΔT = w / c_p',
      );
  }
  const [heat, capacity] = [known('heatReleased'), known('sampleCapacity')];
  if (heat !== undefined && capacity !== undefined)
    add(
      'heatPerCapacity',
      'Heat released per capacity',
      'heatPerCapacity',
      'kJ/A/h',
      heat / capacity,
      'heat / capacity of the sample',
    );
  return found;
}

/** The sulfur of the electrolyte, all of it taken as hydrogen sulfide: a bound. */
function sulfurValues(draft: Draft, known: Known): Derived[] {
  const formula = readLine(draft, 'electrolyteFormula');
  const atoms = hasValue(formula) ? atomsIn(formula.words ?? '') : undefined;
  const mass = known('electrolyteArealMass');
  if (!atoms?.S || mass === undefined) return [];
  const molarMass = formulaMass({ atoms });
  const amount = amountFromMass({ mass, molarMass, atomsPerFormula: atoms.S });
  const found: Derived[] = [
    {
      id: 'sulfurBound',
      label: 'Sulfur in the electrolyte',
      quantity: 'arealAmount',
      unit: 'mmol/cm2',
      value: amount,
      by: `n = ${atoms.S} m / M`,
    },
  ];
  const capacity = known('arealCapacity');
  if (capacity === undefined) return found;
  const volume = volumeFromAmount({ amount: amount / capacity, molarVolume: ambientVolume() });
  found.push({
    id: 'hydrogenSulfideBound',
    label: 'Hydrogen sulfide, if all of it reacts',
    quantity: 'volumePerCapacity',
    unit: 'mL/A/h',
    value: volume,
    by: 'V = n R T / p at 25 °C and 101.325 kPa',
  });
  const [limit, reacted] = [known('hydrogenSulfideLimit'), known('reactedShare')];
  if (limit !== undefined && reacted !== undefined)
    found.push({
      id: 'dilutingAirVolume',
      label: 'Air to stay at the limit',
      quantity: 'volumePerCapacity',
      unit: 'm3/A/h',
      value: dilutingAirVolume({ gasVolume: volume * reacted, limit }),
      by: 'V = reacted share × V / limit',
    });
  return found;
}

function gasValues(draft: Draft, known: Known): Derived[] {
  const found: Derived[] = [];
  const gas = gasOf(draft);
  if (gas?.isConverted)
    found.push({
      id: 'gasPerCapacity',
      label: 'Gas per capacity',
      quantity: 'amountPerCapacity',
      unit: 'mmol/A/h',
      value: gas.value,
      by: 'n = p V / (R T)',
    });
  if (gas)
    found.push({
      id: 'gasVolumePerCapacity',
      label: 'Gas per capacity at 25 °C and 101.325 kPa',
      quantity: 'volumePerCapacity',
      unit: 'mL/A/h',
      value: volumeFromAmount({ amount: gas.value, molarVolume: ambientVolume() }),
      by: 'V = n R T / p',
    });
  const peak = known('hydrogenSulfidePeak');
  const amount = peak === undefined ? undefined : amountFromShare(draft, peak);
  if (amount !== undefined)
    found.push({
      id: 'hydrogenSulfidePerCapacity',
      label: 'Hydrogen sulfide per capacity',
      quantity: 'amountPerCapacity',
      unit: 'mmol/A/h',
      value: amount,
      by: 'n = x p V / (R T), p = 101.325 kPa',
    });
  return found;
}

/** All that follows from the lines; a law that has no meaning for them gives nothing. */
export function derivedValues(draft: Draft): Derived[] {
  const known: Known = (id) => valueOf(draft, id);
  return [thermalValues, sulfurValues, gasValues].flatMap((values) => {
    try {
      return values(draft, known);
    } catch (error) {
      if (error instanceof DomainError) return [];
      throw error;
    }
  });
}
