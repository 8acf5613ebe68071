import type { Caution as AnyCaution, EstimatesOf } from '#kit/model/definition.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import type { GrowthValues } from './rates.ts';

type Caution = AnyCaution<keyof typeof inputs>;
type Results = EstimatesOf<typeof outputs>;

/** Below this difference (K) an activation energy changes nothing that could be seen. */
const sameTemperature = 0.5;

function heat(values: GrowthValues): Caution[] {
  const { temperature, referenceTemperature, rateActivationEnergy } = values;
  if (Math.abs(temperature - referenceTemperature) < sameTemperature) return [];
  if (rateActivationEnergy === undefined) {
    return [
      {
        input: 'rateActivationEnergy',
        text: 'The two temperatures differ, but without an activation energy of the rate the growth is that of the reference temperature.',
      },
    ];
  }
  return [
    {
      input: 'interphaseIonicConductivity',
      text: 'Only the rate is carried to the other temperature. The conductivity of the layer, and the resistance that does not grow, are taken as you gave them: enter their values at that temperature.',
    },
  ];
}

function thickness({ interphaseThickness: { value } = { value: 1 } }: Results): Caution[] {
  if (value > 10e-6) {
    return [
      {
        text: 'A layer of more than 10 µm is no interphase any more but the end of the electrolyte. Check whether the rate was per second instead of per hour: that is a factor of 3600.',
      },
    ];
  }
  if (value > 0 && value < 0.5e-9) {
    return [
      {
        text: 'Below about half a nanometre there is not one unit cell. None of these laws, which treat the layer as a continuous material, has a meaning here.',
      },
    ];
  }
  return [];
}

/** C/m², 5 mA h cm⁻²: about what a thick cathode holds. */
const thickElectrode = 5 * 36_000;

function lithium({ lithiumConsumed }: Results): Caution[] {
  if (!lithiumConsumed || lithiumConsumed.value < thickElectrode) return [];
  return [
    {
      text: 'The layer would exchange more than 5 mA h cm⁻² with its electrode, about what a thick cathode holds. The electrode would be full or empty, or the electrolyte used up, before.',
    },
  ];
}

function carriers(values: GrowthValues): Caution[] {
  const { interphaseElectronicConductivity: electronic, interphaseIonicConductivity } = values;
  if (values.rate !== 'wagner' || electronic === undefined) return [];
  if (electronic <= interphaseIonicConductivity) return [];
  return [
    {
      input: 'interphaseElectronicConductivity',
      text: 'Electrons are the faster carrier here: the layer does not protect. If lithium ions can leave through the electrolyte instead of crossing the layer, the growth is faster still, set by the electronic conductivity alone.',
    },
  ];
}

function potential({ potentialBeyondWindow, rate }: GrowthValues): Caution[] {
  if (rate !== 'wagner' || potentialBeyondWindow === undefined || potentialBeyondWindow <= 5) {
    return [];
  }
  return [
    {
      input: 'potentialBeyondWindow',
      text: 'More than 5 V beyond the stability limit is more than any cell has. Were millivolts meant?',
    },
  ];
}

const hundredYears = 100 * 365.25 * 86_400;

function extrapolation(values: GrowthValues, { timeToLimit }: Results): Caution[] {
  const limited = values.areaSpecificResistanceLimit !== undefined;
  if (limited && !timeToLimit) {
    return [
      {
        input: 'areaSpecificResistanceLimit',
        text: 'By this law the limit is reached in no time that could be written down. The statement is about the law, not about the cell.',
      },
    ];
  }
  if (!timeToLimit || timeToLimit.value <= Math.max(10 * values.time, 0)) return [];
  const long = timeToLimit.value > hundredYears ? ' and more than a century' : '';
  return [
    {
      input: 'areaSpecificResistanceLimit',
      text: `The time to the limit is more than ten times the time you entered${long}. Over such a stretch the laws part company; see the faint lines.`,
    },
  ];
}

/** Likely slips, broken assumptions and far extrapolations of a growth law. */
export function growthCautions(values: GrowthValues, results: Results): Caution[] {
  return [
    ...heat(values),
    ...thickness(results),
    ...lithium(results),
    ...carriers(values),
    ...potential(values),
    ...extrapolation(values, results),
  ];
}
