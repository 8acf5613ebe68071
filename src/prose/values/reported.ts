import type { Contribution } from '#data/contribution';
import type { Electrolyte } from '#data/electrolyte-schema';
import type { Evidence } from '#data/evidence-schema';
import { toSI } from '#units/convert';
import { formatNumber, formatQuantity } from '#units/format';
import { units, type UnitId } from '#units/units';
import { certaintyWords } from '../certainty-words.ts';

/** A reported value in words: the number, what it holds for, and how far it was checked. */
export interface Reported {
  text: string;
  conditions: string[];
  checked: string;
}

interface Measured {
  value: number;
  uncertainty?: number;
  unit: UnitId;
}

/** Significant figures a reported number was written with. */
export const figuresOf = (value: number): number =>
  value.toExponential().replace(/e.*$/, '').replace(/\D/g, '').length;

/** A number with its unit, in the figures and the unit it was reported with. */
export function measuredText({ value, uncertainty, unit }: Measured): string {
  const { text } = formatQuantity(toSI(value, unit), { unit, digits: figuresOf(value) });
  const number = formatNumber(value, figuresOf(value));
  return uncertainty === undefined
    ? text
    : text.replace(number, `${number} ± ${formatNumber(uncertainty, figuresOf(uncertainty))}`);
}

export const contributionWords: Record<Contribution, string> = {
  bulk: 'bulk',
  grainBoundary: 'grain boundary',
  total: 'total',
  film: 'thin film',
  liquid: 'liquid, all ions',
  notStated: 'bulk or total not stated',
};

type Conductivity = NonNullable<Electrolyte['ionicConductivity']>;

function conductivityReported(conductivity: Conductivity, disputed: boolean): Reported {
  const { contribution, preparation, temperature, temperatureIs, certainty } = conductivity;
  return {
    text: measuredText(conductivity),
    conditions: [
      contributionWords[contribution],
      ...(preparation ? [preparation] : []),
      temperatureIs ?? measuredText(temperature),
      ...(disputed ? ['disputed'] : []),
    ],
    checked: certaintyWords[certainty],
  };
}

type ActivationEnergy = NonNullable<Electrolyte['activationEnergy']>;

function activationEnergyReported(energy: ActivationEnergy): Reported {
  const form = energy.arrheniusForm === 'sigma' ? 'slope of ln σ' : 'slope of ln σT';
  return {
    text: measuredText(energy),
    conditions: [energy.formAssumed ? `${form}, form assumed` : form],
    checked: certaintyWords[energy.certainty],
  };
}

type StabilityWindow = NonNullable<Electrolyte['stabilityWindow']>;

/** Two limits with the same number of decimals; once where they are equal. */
export function windowText({ low, high, unit }: Pick<StabilityWindow, 'low' | 'high' | 'unit'>) {
  if (low === undefined) return `up to ${high}\u00a0${units[unit].label}`;
  const decimals = [low, high].map((limit) => String(limit).split('.')[1]?.length ?? 0);
  const [lowest, highest] = [low, high].map((limit) =>
    limit === 0 ? '0' : limit.toFixed(Math.max(...decimals)),
  );
  const range = low === high ? lowest : `${lowest}–${highest}`;
  return `${range}\u00a0${units[unit].label}`;
}

function windowReported(window: StabilityWindow): Reported {
  const { kind, certainty, energiesAt } = window;
  return {
    text: windowText(window),
    conditions: [energiesAt ? `${kind}, energies at ${energiesAt}` : kind, 'vs Li⁺/Li'],
    checked: certaintyWords[certainty],
  };
}

export const shownOfElectrolyte = {
  ionicConductivity: ({ ionicConductivity, disputed }: Electrolyte) =>
    ionicConductivity && conductivityReported(ionicConductivity, disputed ?? false),
  activationEnergy: ({ activationEnergy }: Electrolyte) =>
    activationEnergy && activationEnergyReported(activationEnergy),
  stabilityWindow: ({ stabilityWindow }: Electrolyte) =>
    stabilityWindow && windowReported(stabilityWindow),
} satisfies Record<string, (electrolyte: Electrolyte) => Reported | undefined>;

const boundMarks = { exact: '', about: '≈\u00a0', lower: '>\u00a0', upper: '<\u00a0' };

/** The number of an evidence record; a statement without a number has none. */
export function evidenceValueText({ value, unit, bound = 'exact', uncertainty }: Evidence): string {
  if (value === undefined || unit === undefined) return '';
  return `${boundMarks[bound]}${measuredText({ value, unit, uncertainty })}`;
}
