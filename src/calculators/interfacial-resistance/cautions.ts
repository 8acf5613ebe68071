import { rimCurrentFactor } from '#physics/rim-current-factor';
import type {
  Caution as AnyCaution,
  Estimate,
  EstimatesOf,
  ValuesOf,
} from '#kit/model/definition.ts';
import { formatQuantity } from '#units/format';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Values = ValuesOf<typeof inputs>;
type Caution = AnyCaution<keyof typeof inputs>;

interface Parts {
  own: Estimate;
  total: Estimate;
  electrolyte: Estimate;
}

const shown = ({ value }: Estimate) => formatQuantity(value, { unit: 'Ohm.cm2', digits: 3 }).text;

/** Single slips that would turn a negative interface positive. */
function mends({ total, electrolyte }: Parts, disc: boolean): string {
  const slips = [
    disc && 4 * total.value > electrolyte.value && 'if the diameter typed is a radius',
    10 * total.value > electrolyte.value &&
      'if the conductivity typed in mS cm⁻¹ is really in S m⁻¹',
  ].filter((slip) => slip !== false);
  return slips.length > 0 ? ` It would be positive ${slips.join(', or ')}.` : '';
}

function negative(parts: Parts, { geometry }: Values): Caution[] {
  const { own, total, electrolyte } = parts;
  if (own.value >= 0) return [];
  const { uncertainty = 0 } = own;
  if (-own.value <= 2 * uncertainty) {
    return [
      {
        input: 'ionicConductivity',
        text: 'The result is negative, but by no more than two standard uncertainties: the electrolyte accounts for the whole resistance, and the interface is too small to be seen in this cell.',
      },
    ];
  }
  return [
    {
      input: 'ionicConductivity',
      text: `The electrolyte alone would have ${shown(electrolyte)}, more than the ${shown(total)} of the whole cell. No interface is negative, so the given σ or L cannot be right: a conductivity of another pellet or temperature, a value that is not the total one, or a resistance read before the last arc had ended.${mends(parts, geometry === 'disc')}`,
    },
  ];
}

function unresolved({ own, electrolyte, total }: Parts): Caution[] {
  const { value, uncertainty, interval } = own;
  if (value < 0) return [];
  if (interval && interval[0] <= 0) {
    return [
      {
        text: 'The interval reaches zero: from this cell the interface cannot be told from the uncertainty of the electrolyte. A thinner electrolyte, or a spectrum in which the arc of the interface stands apart, would show it.',
      },
    ];
  }
  if (uncertainty !== undefined || value > 0.1 * electrolyte.value) return [];
  const percent = formatQuantity((total.value - electrolyte.value) / electrolyte.value, {
    unit: '%',
    digits: 2,
  }).text;
  return [
    {
      input: 'ionicConductivity',
      text: `This is a small difference of two large numbers: an error of ${percent} in the conductivity or the thickness would be as large as the result. Give both their uncertainties.`,
    },
  ];
}

/**
 * What a bare rim would do. With the rim's factor on the electrolyte alone the interface is largest: no
 * distribution of a current dissipates less than its own, so the cell has at least the sum of both least
 * resistances, and at most that of an even current. A diameter of the pellet could not say where between.
 */
function rim(values: Values, { own, electrolyte }: Parts): Caution[] {
  const { thickness, geometry, electrodeDiameter, interfaces } = values;
  if (geometry !== 'disc' || !electrodeDiameter || !thickness || own.value < 0) return [];
  const pelletDiameter = electrodeDiameter + 4 * thickness;
  const factor = rimCurrentFactor({ thickness, electrodeDiameter, pelletDiameter });
  const taken = (electrolyte.value * (1 - 1 / factor)) / Number(interfaces);
  if (taken <= Math.max(0.005 * own.value, own.uncertainty ?? 0)) return [];
  const most = shown({ value: own.value + taken });
  const text = `If the pellet is wider than its discs, too much electrolyte is subtracted: the interface is larger than this, at most ${most}. Where σ was measured with the same discs on this pellet, without a correction for the rim, both errors cancel.`;
  return [{ input: 'electrodeDiameter', text }];
}

function geometryCaution({ thickness = 0, electrodeDiameter }: Values): Caution[] {
  if (!electrodeDiameter || thickness <= electrodeDiameter / 2) return [];
  return [
    {
      input: 'thickness',
      text: 'The electrolyte is thicker than half the diameter of its electrode. Current that spreads at the edge makes L/(σA) too large, and the interface too small.',
    },
  ];
}

function arcUnresolved({ value, uncertainty = 0 }: Estimate): Caution[] {
  if (value >= 2 * uncertainty) return [];
  const text = 'The interval reaches zero: this arc cannot be told from its own uncertainty.';
  return [{ input: 'interfacialResistance', text }];
}

/** Negative or unresolved interfaces, and geometry beyond the model. */
export function interfaceCautions(values: Values, results: EstimatesOf<typeof outputs>): Caution[] {
  const own = results.interfacialAreaSpecificResistance;
  const total = results.totalAreaSpecificResistance;
  const electrolyte = results.electrolyteAreaSpecificResistance;
  if (own && values.from === 'arc') return arcUnresolved(own);
  if (!own || !total || !electrolyte) return [];
  const parts = { own, total, electrolyte };
  return [
    ...negative(parts, values),
    ...unresolved(parts),
    ...rim(values, parts),
    ...geometryCaution(values),
  ];
}
