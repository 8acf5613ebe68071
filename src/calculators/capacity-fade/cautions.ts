import { formatNumber } from '#units/format';
import type { Caution as AnyCaution, EstimatesOf } from '#kit/model/definition.ts';
import { scatterCaution } from '../stated-uncertainties.ts';
import type { Details, Values } from './compute.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Caution = AnyCaution<keyof typeof inputs>;
type Results = EstimatesOf<typeof outputs>;

const fieldOf = ({ from }: Values) => (from === 'table' ? 'data' : 'specificCapacity');

function noFade(values: Values, { fadePerCycle }: Results): Caution[] {
  if (!fadePerCycle || fadePerCycle.value > 0) return [];
  const text =
    'The capacity does not fall, so no number of cycles follows. Formation, a rising temperature, or the two capacities exchanged?';
  return [{ input: fieldOf(values), text }];
}

function indistinct(values: Values, { fadePerCycle }: Results, details: Details): Caution[] {
  const { notBefore } = details;
  if (notBefore === undefined || !fadePerCycle || fadePerCycle.value <= 0) return [];
  const share = String(Number((100 * values.targetRetention).toPrecision(3)));
  const text = `The fade cannot be told from none, so nothing bounds the cycles from above. With 95 % confidence ${share} % are not reached before ${formatNumber(notBefore, 2)} cycles, if the law holds so far.`;
  return [{ input: 'data', text }];
}

/** Beyond the cycles made by more than this factor, the law decides and not the data. */
const far = 2;

function extrapolation(values: Values, { cyclesToTarget }: Results, { fit }: Details): Caution[] {
  const made = fit ? fit.last - fit.first : values.cycleNumber;
  if (!cyclesToTarget || !made || cyclesToTarget.value <= far * made) return [];
  const text = `The target lies ${formatNumber(cyclesToTarget.value / made, 2)} times as far as the cycles that were made. A knee, after which a cell fades much faster, need not show in the capacities before it; the interval does not contain it.`;
  return [{ input: fieldOf(values), text }];
}

/** A curvature of three standard errors is no accident. */
const clear = 3;

function bent({ from }: Values, { fit }: Details): Caution[] {
  const bend = fit?.bend;
  if (from !== 'table' || bend === undefined || Math.abs(bend) < clear) return [];
  const text =
    bend < 0
      ? 'The fade speeds up: ln q bends down, clearly beyond the scatter. Neither law holds, and the target is reached earlier than both say.'
      : 'The fade slows down: ln q bends up, clearly beyond the scatter. Were the first cycles formation? Leave them out, or fit the later ones alone.';
  return [{ input: 'data', text }];
}

function scatter({ from, data = [] }: Values, { fit }: Details): Caution[] {
  if (from !== 'table' || !fit || data.every((row) => row.capacityUncertainty === undefined)) {
    return [];
  }
  return scatterCaution(fit.exponential.residualSumOfSquares, data.length - 2);
}

function unbounded({ from }: Values, { cyclesToTarget }: Results): Caution[] {
  if (from === 'table' || !cyclesToTarget?.uncertainty) return [];
  const { value, uncertainty } = cyclesToTarget;
  if (uncertainty < value / 2) return [];
  const text =
    'The fade is known to no better than half of itself. The number of cycles is its reciprocal and has no upper end worth the name.';
  return [{ input: from === 'numbers' ? 'specificCapacity' : 'coulombicEfficiency', text }];
}

/** At most one per cent: more likely a fraction, typed where per cent is the unit. */
const asFraction = 0.01;

function fractions(values: Values): Caution[] {
  const names = { targetRetention: 'The target', coulombicEfficiency: 'The efficiency' } as const;
  return (['targetRetention', 'coulombicEfficiency'] as const).flatMap((input) => {
    const name = names[input];
    const share = values[input];
    if (share === undefined || share > asFraction) return [];
    const read = String(Number((100 * share).toPrecision(6)));
    const text = `${name} is read as ${read} %. If a fraction was meant, set the unit to 1.`;
    return [{ input, text }];
  });
}

function efficiency(values: Values): Caution[] {
  const { from, coulombicEfficiency: share = 1, reserveArealCapacity = 0, arealCapacity } = values;
  if (from !== 'efficiency') return [];
  const cautions: Caution[] = [];
  if (share > asFraction && share < 0.9) {
    const text =
      'More than a tenth of the lithium is lost in every cycle. Was the first cycle taken, in which films form?';
    cautions.push({ input: 'coulombicEfficiency', text });
  }
  if (arealCapacity && reserveArealCapacity > 0) {
    const text =
      'The reserve hides the loss until it is used up; then the capacity falls at once. A test that ends before says nothing about the efficiency.';
    cautions.push({ input: 'reserveArealCapacity', text });
  }
  return cautions;
}

function fewCycles({ from, cycleNumber = 1 }: Values): Caution[] {
  if (from !== 'numbers' || cycleNumber >= 10) return [];
  const text =
    'Over so few cycles formation and the scatter between two cycles are as large as the fade.';
  return [{ input: 'cycleNumber', text }];
}

/** What the law does not know, and likely slips. */
export function cautionsOf(values: Values, results: Results, details: Details): Caution[] {
  return [
    ...noFade(values, results),
    ...indistinct(values, results, details),
    ...extrapolation(values, results, details),
    ...bent(values, details),
    ...scatter(values, details),
    ...unbounded(values, results),
    ...fractions(values),
    ...efficiency(values),
    ...fewCycles(values),
  ];
}
