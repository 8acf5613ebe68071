import { formatQuantity } from '#units/format';
import type { Caution as AnyCaution, EstimatesOf, Literature } from '#kit/model/definition.ts';
import { isProfile, type Details, type Values } from './compute.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Caution = AnyCaution<keyof typeof inputs>;
type Results = EstimatesOf<typeof outputs>;

const percent = (share: number) => `${(100 * share).toPrecision(2)} %`;

function depletion({ load }: Values, { depletionTime }: Results, { depleted }: Details): Caution[] {
  if (!depleted || !depletionTime) return [];
  const when = formatQuantity(depletionTime.value, { unit: 's', digits: 3 }).text;
  const then =
    load === 'steps' || load === 'pulse'
      ? 'What a later current would do is not in this model.'
      : 'From then on this current cannot be carried by the salt: the voltage climbs until something else carries it.';
  const text = `An electrode has no salt left after ${when}, before the time asked for: there is no profile and no voltage then. ${then}`;
  return [{ input: 'time', text }];
}

/** mol/m³, S/m … far from every electrolyte; the bounds are those of liquids and polymers, with room. */
function slips(values: Values): Caution[] {
  const { initialConcentration, thickness } = values;
  const diffusion = [
    'cationDiffusionCoefficient',
    'anionDiffusionCoefficient',
    'diffusionCoefficient',
  ] as const;
  const cautions: Caution[] = diffusion.flatMap((input) => {
    const value = values[input];
    if (value === undefined || (value > 1e-17 && value < 1e-8)) return [];
    const text =
      'No ion in a liquid or polymer is known to us to diffuse like this: about 10⁻¹³ to 10⁻⁵ cm² s⁻¹ are usual. Were square metres meant for square centimetres? That is a factor of 10⁴.';
    return [{ input, text }];
  });
  if (initialConcentration !== undefined && initialConcentration > 1e4) {
    const text = 'More than 10 mol L⁻¹ is more salt than there is room for. Was it mol m⁻³?';
    cautions.push({ input: 'initialConcentration', text });
  }
  if (thickness !== undefined && thickness > 0.02) {
    const text = 'More than 2 cm between the electrodes: were micrometres meant?';
    cautions.push({ input: 'thickness', text });
  }
  return cautions;
}

function pores({ volumeFraction, tortuosity }: Values): Caution[] {
  if (tortuosity !== undefined && tortuosity < 1) {
    const text =
      'A way through pores is not shorter than the straight one: a tortuosity below one is a slip.';
    return [{ input: 'tortuosity', text }];
  }
  if ((volumeFraction === undefined) === (tortuosity === undefined)) return [];
  const input = volumeFraction === undefined ? 'volumeFraction' : 'tortuosity';
  const text =
    'Pores have a share of the volume and a longer way; only one of the two is given, and the other counts as one.';
  return [{ input, text }];
}

function salt({ transport, transferenceNumber: t }: Values): Caution[] {
  if (transport !== 'salt' || t === undefined) return [];
  if (t < 0) {
    const text =
      'A negative t₊ is measured in some concentrated electrolytes, where lithium moves with its anions. The equations here are those of dilute salts: read the voltages as an estimate.';
    return [{ input: 'transferenceNumber', text }];
  }
  if (t <= 0.9) return [];
  const text = 'In few salts does the cation carry more than nine tenths. Was it t₋?';
  return [{ input: 'transferenceNumber', text }];
}

function neutrality({ thickness = 1 }: Values, { debyeLength }: Results): Caution[] {
  if (!debyeLength || debyeLength.value < thickness / 100) return [];
  const text =
    'The Debye length is not far below the gap. The salt is then not neutral within it, and these equations do not hold.';
  return [{ input: 'thickness', text }];
}

function early(values: Values, results: Results): Caution[] {
  const { time = 0, load } = values;
  const { steadyStateTime, limitingCurrentRatio } = results;
  if (load !== 'constant' || !steadyStateTime || (limitingCurrentRatio?.value ?? 1) >= 1) return [];
  if (time >= steadyStateTime.value) return [];
  const when = formatQuantity(steadyStateTime.value, { unit: 's', digits: 3 }).text;
  const text = `The profile still moves at this time: 95 % of it stand after ${when}.`;
  return [{ input: 'time', text }];
}

function transference(
  { appliedVoltage = 0, currents }: Values,
  { transferenceNumber }: Results,
  { polarisation }: Details,
): Caution[] {
  const cautions: Caution[] = [];
  if (appliedVoltage > 0.025) {
    const text =
      'The formula is that of small voltages. At more than about 25 mV, RT/F at room temperature, the current is no longer in proportion to it.';
    cautions.push({ input: 'appliedVoltage', text });
  }
  if (transferenceNumber && transferenceNumber.value > 1) {
    const text =
      'More than one: the interfaces take more than was subtracted, or the currents are exchanged.';
    cautions.push({ input: 'steadyStateInterfaceResistance', text });
  }
  if (currents !== 'trace' || !polarisation) return cautions;
  if (polarisation.early === 0) {
    const text =
      'Too few of the first values lie on the early fall, I₀ − b√t: the largest one stands for the initial current. What fell before it was not seen, and t₊ comes out too large.';
    cautions.push({ input: 'trace', text });
  }
  if (polarisation.lateStart !== undefined) {
    const when = formatQuantity(polarisation.lateStart, { unit: 's', digits: 3 }).text;
    const text = `The first row stands at ${when}. The times count from switching the voltage on: if the clock ran before, subtract that moment, or the initial current comes out wrong.`;
    cautions.push({ input: 'trace', text });
  }
  if (polarisation.drift > 0.01) {
    const text = `The current still falls, by ${percent(polarisation.drift)} in the last tenth of the time: it is not steady, and t₊ comes out too large.`;
    cautions.push({ input: 'trace', text });
  }
  return cautions;
}

/** A thirtieth of ln(c_s/c_p)'s own scale 4RT/F: beyond, its cube is felt. */
const linearVoltage = 0.02;

/** Three standard errors between the halves of a line. */
const clearBend = 3;

function relaxation(_values: Values, { window }: Details): Caution[] {
  if (!window) return [];
  const cautions: Caution[] = [];
  if (window.largest > linearVoltage) {
    const text =
      'More than 20 mV of the voltage are on the line. There ln(c_s/c_p) is no longer in proportion to the difference of the concentrations: cut a smaller current, or wait longer.';
    cautions.push({ input: 'relaxation', text });
  }
  if (Math.abs(window.bend) > clearBend) {
    const text =
      window.bend > 0
        ? 'ln U flattens towards the end: a voltage stays that is not of the salt. Give it as the voltage at rest, or D comes out too small.'
        : 'ln U grows steeper towards the end: the voltage at rest was taken too large, or something else relaxes too. D of the first part is smaller.';
    cautions.push({ input: 'relaxation', text });
  }
  if (window.rows < 10) {
    const text = `Only ${window.rows} rows lie on the late part. Its interval assumes that they scatter independently; take more.`;
    cautions.push({ input: 'relaxation', text });
  }
  return cautions;
}

function measuredInPores(values: Values): Caution[] {
  const { mobileIons, tortuosity, volumeFraction } = values;
  const input = mobileIons === 'cation' ? 'ionicConductivity' : 'conductivity';
  if (values[input] === undefined) return [];
  if (tortuosity === undefined && volumeFraction === undefined) return [];
  const text =
    'This conductivity is multiplied by the share ε and divided by the tortuosity τ here. One that was measured across the pores holds them already: they would count twice.';
  return [{ input, text }];
}

function noSandTime({ mobileIons }: Values): Caution[] {
  if (mobileIons !== 'cation') return [];
  const text =
    'No limiting current and no Sand’s time is given: a single mobile ion leaves no gradient. Some ascribe both to garnets all the same; who does stands below, under “What it does not know”.';
  return [{ input: 'mobileIons', text }];
}

/** Likely slips, broken assumptions, and times at which there is nothing to show. */
export function cautionsOf(
  values: Values,
  results: Results,
  _literature: Literature,
  details: Details,
): Caution[] {
  if (values.question === 'relaxation') return [...slips(values), ...relaxation(values, details)];
  if (!isProfile(values)) return transference(values, results, details);
  if (values.mobileIons === 'cation') {
    return [...noSandTime(values), ...slips(values), ...pores(values), ...measuredInPores(values)];
  }
  return [
    ...depletion(values, results, details),
    ...early(values, results),
    ...slips(values),
    ...pores(values),
    ...measuredInPores(values),
    ...salt(values),
    ...neutrality(values, results),
  ];
}
