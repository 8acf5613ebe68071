import { areaSpecificResistanceAtTemperature } from '#physics/area-specific-resistance-at-temperature';
import { arrheniusRateConstant } from '#physics/arrhenius-rate-constant';
import { conductivityAtTemperature } from '#physics/conductivity-at-temperature';
import { crowdedConstrictionAreaSpecificResistance } from '#physics/crowded-constriction-area-specific-resistance';
import { hardnessContactFraction } from '#physics/hardness-contact-fraction';
import { powerLawContactFraction } from '#physics/power-law-contact-fraction';
import { potentialBeyondWindow } from '#physics/potential-beyond-window';
import { blame } from '#kit/model/blame.ts';
import type { ValuesOf } from '#kit/model/definition.ts';
import {
  DomainError,
  requireFinite,
  requireNonNegative,
  requirePositive,
} from '#units/domain-error';
import type { inputs } from './inputs.ts';

export type Values = ValuesOf<typeof inputs>;

/** What grows at the cathode, SI. */
export interface Film {
  potentialRateConstant: number;
  interphaseIonicConductivity: number;
}

/** The cell of the fields at its temperature, SI. */
export interface Cell {
  conductivity: number;
  cathode: number;
  lithium: number;
  /** Of the contact with the lithium; nothing where no radius of the spots is given. */
  constriction: number;
  contactFraction: number;
  film: Film | undefined;
}

interface Carrying {
  temperature: number;
  referenceTemperature: number;
}

/** The two temperatures, where the reader wants to go from one to the other. */
function carryingOf(values: Values): Carrying | undefined {
  if (values.temperatures === 'same') return undefined;
  const { temperature, referenceTemperature } = values as Carrying;
  requirePositive({ temperature, referenceTemperature });
  return { temperature, referenceTemperature };
}

/** More than any hop of an ion or growth of a film is known to need, in J/mol: about 5 eV. */
const largestEnergy = 500_000;

/** By more than this no activation energy carries what is still of use, nor do further laws hold on to it. */
const largestFactor = 1e100;

type EnergyField =
  | 'activationEnergy'
  | 'rateActivationEnergy'
  | 'filmActivationEnergy'
  | 'cathodeActivationEnergy'
  | 'lithiumActivationEnergy';

/**
 * A value at the other temperature. Where nothing of it is left, or it is beyond all measure, the temperature is at
 * fault, or an energy that nothing has; the value itself was sound.
 */
function carried(
  values: Values,
  field: EnergyField,
  value: number,
  carry: (activationEnergy: number, carrying: Carrying) => number,
): number {
  const carrying = carryingOf(values);
  const energy = values[field];
  if (!carrying || energy === undefined) return value;
  const result = carry(energy, carrying);
  const isUsable = result > value / largestFactor && result < value * largestFactor;
  if (value === 0 || isUsable) return result;
  if (Math.abs(energy) > largestEnergy) {
    const says = 'is so large that nothing is left to compute at the other temperature';
    throw new DomainError(field, says, energy);
  }
  const { temperature, referenceTemperature } = carrying;
  const name = temperature < referenceTemperature ? 'temperature' : 'referenceTemperature';
  const says = 'is so low that nothing is left to compute with these activation energies';
  throw new DomainError(name, says, carrying[name]);
}

function conductivityOf(
  values: Values,
  field: EnergyField,
  referenceConductivity: number,
  form: Values['form'],
): number {
  return carried(values, field, referenceConductivity, (activationEnergy, carrying) =>
    conductivityAtTemperature({
      ...carrying,
      referenceConductivity,
      activationEnergy,
      form: form ?? 'sigmaT',
    }),
  );
}

function resistanceOf(
  values: Values,
  field: EnergyField,
  referenceAreaSpecificResistance: number,
): number {
  return carried(values, field, referenceAreaSpecificResistance, (activationEnergy, carrying) =>
    areaSpecificResistanceAtTemperature({
      ...carrying,
      referenceAreaSpecificResistance,
      activationEnergy,
    }),
  );
}

function referenceRate(values: Values): number | undefined {
  if (values.rate === 'per-volt') return values.potentialRateConstant;
  const { parabolicRateConstant, measuredPotential, oxidationPotential } = values;
  const beyond = potentialBeyondWindow({
    potentialVsLithium: measuredPotential as number,
    oxidationPotential,
  });
  if (!(beyond > 0)) {
    const says = 'must lie beyond the oxidation limit; within the window nothing grew';
    throw new DomainError('measuredPotential', says, measuredPotential as number);
  }
  requirePositive({ parabolicRateConstant: parabolicRateConstant as number });
  return (parabolicRateConstant as number) / beyond;
}

function filmOf(values: Values): Film | undefined {
  const { interphaseIonicConductivity } = values;
  requirePositive({ interphaseIonicConductivity });
  const rate = referenceRate(values);
  if (rate === undefined) return undefined;
  requirePositive({ potentialRateConstant: rate });
  return {
    potentialRateConstant: carried(
      values,
      'rateActivationEnergy',
      rate,
      (rateActivationEnergy, carrying) =>
        arrheniusRateConstant({ ...carrying, referenceRateConstant: rate, rateActivationEnergy }),
    ),
    interphaseIonicConductivity: conductivityOf(
      values,
      'filmActivationEnergy',
      interphaseIonicConductivity,
      'sigma',
    ),
  };
}

type OwnCurve = Record<
  'pressure' | 'contactFraction' | 'measuredPressure' | 'contactExponent',
  number
>;

/** Share of the lithium's face that touches. */
export function contactFractionOf(values: Values): number {
  if (values.contact === 'full') return 1;
  if (values.contact === 'pressure') {
    const { pressure, hardness } = values as { pressure: number; hardness: number };
    return hardnessContactFraction({ pressure, hardness });
  }
  if (values.contact === 'curve') {
    const { pressure, contactFraction, measuredPressure, contactExponent } = values as OwnCurve;
    const measured = { measuredFraction: contactFraction, measuredPressure };
    return blame<keyof typeof inputs>({
      measuredFraction: 'contactFraction',
      exponent: 'contactExponent',
    })(() => powerLawContactFraction({ ...measured, pressure, exponent: contactExponent }));
  }
  const contactFraction = values.contactFraction as number;
  requirePositive({ contactFraction });
  if (contactFraction > 1) {
    throw new DomainError('contactFraction', 'must lie between 0 and 1', contactFraction);
  }
  return contactFraction;
}

function requireSound(values: Values): void {
  const { potentialVsLithium, oxidationPotential, reductionPotential = 0 } = values;
  requireFinite({ potentialVsLithium, oxidationPotential, reductionPotential });
  if (reductionPotential > oxidationPotential) {
    const says = 'must not be above the oxidation limit';
    throw new DomainError('reductionPotential', says, reductionPotential);
  }
  const { cathodeAreaSpecificResistance, lithiumAreaSpecificResistance } = values;
  requireNonNegative({ cathodeAreaSpecificResistance, lithiumAreaSpecificResistance });
  const { cellVoltage, arealCapacity, ionicConductivity, thickness } = values;
  requirePositive({ cellVoltage, arealCapacity, ionicConductivity, thickness });
}

/** The resistances, the contact and the film that the values describe. */
export function cellOf(values: Values): Cell {
  requireSound(values);
  const { form, contactRadius, ionicConductivity } = values;
  const conductivity = conductivityOf(values, 'activationEnergy', ionicConductivity, form);
  const contactFraction = contactFractionOf(values);
  const { cathodeAreaSpecificResistance: cathode, lithiumAreaSpecificResistance: lithium } = values;
  const constriction =
    values.contact === 'full' || contactRadius === undefined
      ? 0
      : crowdedConstrictionAreaSpecificResistance({
          contactRadius,
          contactFraction,
          ionicConductivity: conductivity,
        });
  return {
    conductivity,
    cathode: resistanceOf(values, 'cathodeActivationEnergy', cathode),
    lithium: resistanceOf(values, 'lithiumActivationEnergy', lithium),
    constriction,
    contactFraction,
    film: filmOf(values),
  };
}
