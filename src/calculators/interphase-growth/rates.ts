import { arrheniusRateConstant } from '#physics/arrhenius-rate-constant';
import { wagnerRateConstant } from '#physics/wagner-rate-constant';
import { DomainError, requirePositive } from '#units/domain-error';
import type { ValuesOf } from '#kit/model/definition.ts';
import type { inputs } from './inputs.ts';

export type GrowthValues = ValuesOf<typeof inputs>;
export type LawId = GrowthValues['law'];

/** The constants of a law at the temperature asked for, SI; only those the law needs. */
export interface Rates {
  parabolicRateConstant?: number;
  linearRateConstant?: number;
  logarithmicRate?: number;
  timeConstant?: number;
}

/** A rate from the given or computed value at the reference temperature to the temperature asked for. */
function atTemperature(rate: number, values: GrowthValues): number {
  const { rateActivationEnergy, temperature, referenceTemperature } = values;
  requirePositive({ temperature, referenceTemperature });
  if (rateActivationEnergy === undefined) return rate;
  const scaled = arrheniusRateConstant({
    referenceRateConstant: rate,
    referenceTemperature,
    rateActivationEnergy,
    temperature,
  });
  if (scaled > 0 && Number.isFinite(scaled)) return scaled;
  const requirement = 'makes the rate too large or too small for a number at this temperature';
  throw new DomainError('rateActivationEnergy', requirement, rateActivationEnergy);
}

function wagners(values: GrowthValues): number {
  const rate = wagnerRateConstant({
    molarVolume: values.molarVolume,
    lithiumPerFormula: values.lithiumPerFormula,
    interphaseIonicConductivity: values.interphaseIonicConductivity,
    interphaseElectronicConductivity: values.interphaseElectronicConductivity as number,
    potentialBeyondWindow: values.potentialBeyondWindow as number,
  });
  if (rate > 0 && Number.isFinite(rate)) return rate;
  throw new DomainError('rate', 'comes out as no usable number; check the powers of ten', rate);
}

function parabolicRate(values: GrowthValues): number {
  const { parabolicRateConstant } = values;
  if (values.rate === 'wagner') return atTemperature(wagners(values), values);
  requirePositive({ parabolicRateConstant: parabolicRateConstant as number });
  return atTemperature(parabolicRateConstant as number, values);
}

function linearRate(values: GrowthValues): number {
  const linearRateConstant = values.linearRateConstant as number;
  requirePositive({ linearRateConstant });
  return atTemperature(linearRateConstant, values);
}

/** Heat shortens the time constant and leaves the length alone: the early rate k_log/τ is activated. */
function logarithmicRates(values: GrowthValues): Rates {
  const timeConstant = values.timeConstant as number;
  requirePositive({ timeConstant });
  return {
    logarithmicRate: values.logarithmicRate as number,
    timeConstant: 1 / atTemperature(1 / timeConstant, values),
  };
}

export function ratesOf(values: GrowthValues): Rates {
  switch (values.law) {
    case 'parabolic':
      return { parabolicRateConstant: parabolicRate(values) };
    case 'linear':
      return { linearRateConstant: linearRate(values) };
    case 'deal-grove':
      return {
        parabolicRateConstant: parabolicRate(values),
        linearRateConstant: linearRate(values),
      };
    case 'logarithmic':
      return logarithmicRates(values);
  }
}
