import type { Caution as AnyCaution, EstimatesOf } from '#kit/model/definition.ts';
import type { Details, Values } from './compute.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Caution = AnyCaution<keyof typeof inputs>;
type Results = EstimatesOf<typeof outputs>;

/** Of solid electrolytes against themselves; above, most sulfides and many electrodes react. */
const highVoltage = 1;

function voltage({ readings, appliedVoltage = 0, steps = [] }: Values): Caution[] {
  const largest =
    readings === 'voltages'
      ? steps.reduce((most, each) => Math.max(most, Math.abs(each.voltage)), 0)
      : appliedVoltage;
  if (largest <= highVoltage) return [];
  const text =
    'More than 1 V: a current may be that of a decomposition, which reaches no steady state and is none of electrons.';
  return [{ input: readings === 'voltages' ? 'steps' : 'appliedVoltage', text }];
}

function trace({ readings }: Values, { steady }: Details): Caution[] {
  if (readings !== 'trace' || !steady || steady.drift <= 0.01) return [];
  const percent = (100 * steady.drift).toPrecision(2);
  const text = `The current still changes, by ${percent} % in the last tenth of the time. What is given is an upper bound.`;
  return [{ input: 'trace', text }];
}

function single({ readings }: Values): Caution[] {
  if (readings !== 'number') return [];
  const text =
    'One number does not show whether the current stood. Give the trace, or steady currents at several voltages: electrons obey Ohm’s law, a decomposition does not.';
  return [{ input: 'readings', text }];
}

function offset({ readings }: Values, { offset: significance }: Details): Caution[] {
  if (readings !== 'voltages' || significance === undefined || Math.abs(significance) < 3)
    return [];
  const text =
    'The line does not pass through zero within three standard errors. A current at rest, readings taken too early, or no ohmic conduction?';
  return [{ input: 'steps', text }];
}

function mixed(
  { ionicConductivity }: Values,
  { electronicTransportNumber: share }: Results,
): Caution[] {
  if (ionicConductivity === undefined || !share || share.value < 0.1) return [];
  const text =
    'Electrons carry more than a tenth. Then the spectrum does not give the ionic conductivity alone, and this is a mixed conductor rather than an electrolyte. Were the electrodes blocking?';
  return [{ input: 'ionicConductivity', text }];
}

/** Assumptions that fail often. */
export function cautionsOf(values: Values, results: Results, details: Details): Caution[] {
  return [
    ...single(values),
    ...voltage(values),
    ...trace(values, details),
    ...offset(values, details),
    ...mixed(values, results),
  ];
}
