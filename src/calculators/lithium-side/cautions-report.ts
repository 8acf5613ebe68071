import { formatQuantity } from '#units/format';
import type { Caution as AnyCaution, EstimatesOf } from '#kit/model/definition.ts';
import type { Details } from './compute.ts';
import type { inputs, Values } from './inputs.ts';
import type { outputs } from './outputs.ts';
import { boundOf } from './specimen.ts';

export type Caution = AnyCaution<keyof typeof inputs>;
export type Results = EstimatesOf<typeof outputs>;

/** Half a mA h cm⁻²: a face that moves by less than 2.5 µm may never form a large void. */
const shortHalfCycle = 18_000;

const shown = (si: number, unit: Parameters<typeof formatQuantity>[1]['unit']) =>
  formatQuantity(si, { unit, digits: 2 }).text;

/** What the protocol itself does to the number. */
export function ofProtocol({ halfCycle, source }: Values, details: Details): Caution[] {
  const { test } = details;
  const cautions: Caution[] = [];
  const capacity = details.specimens[0]?.capacity;
  const field = source === 'trace' ? 'trace' : undefined;
  if (capacity !== undefined && capacity < shortHalfCycle) {
    const text = `A half-cycle of ${shown(capacity, 'mA.h/cm2')} is short: the face may move too little to form a large void, and the value comes out too high for a cell that moves several mA h cm⁻². State the half-cycle with it.`;
    const input =
      field ?? (halfCycle === 'capacity' ? ('halfCycleCapacity' as const) : 'halfCycleTime');
    cautions.push({ input, text });
  }
  const { completed, failed } = test;
  if (completed !== undefined && failed !== undefined && failed - completed > 0.2 * failed) {
    const text = `The step is ${shown(failed - completed, 'mA/cm2')}, more than a fifth of the value. A finer step near it would say more; more digits would not.`;
    cautions.push({ input: field ?? 'stepCurrentDensity', text });
  }
  if (completed === undefined && failed !== undefined) {
    const text = `It failed at the first step: the value is below ${shown(failed, 'mA/cm2')}, and this test does not say how far.`;
    cautions.push({ input: field ?? 'firstCurrentDensity', text });
  }
  if (completed !== undefined && failed === undefined) {
    const text = `It did not fail: the value is at least ${shown(completed, 'mA/cm2')}, a bound and not a measurement.`;
    cautions.push({ input: field ?? 'outcome', text });
  }
  if (test.direction === 'one-way') {
    const text =
      'One electrode was stripped all the time. Voids are not refilled by a return, so do not compare this value with one of an alternating test.';
    cautions.push({ input: field ?? 'direction', text });
  }
  return cautions;
}

function censored({ specimens }: Details): string {
  const below = specimens.filter((each) => boundOf(each) === 'below').length;
  const above = specimens.filter((each) => boundOf(each) === 'above').length;
  const parts = [
    below > 0 && `${below} of ${specimens.length} specimens failed at the first step`,
    above > 0 && `${above} of ${specimens.length} never failed`,
  ].filter(Boolean);
  return `${parts.join(' and ')}. They count as specimens, so there is no mean: one of the others alone would be a mean of survivors. The median stands where they cannot move it.`;
}

/** What keeps several specimens from having one value. */
export function ofSpecimens(_values: Values, results: Results, details: Details): Caution[] {
  const { specimens, unlike } = details;
  const input = 'specimens' as const;
  if (specimens.length < 2) {
    const text =
      'One specimen: the step is known, the scatter between cells is not. Add the others, those that failed early above all.';
    return [{ input, text }];
  }
  if (unlike === 'directions') {
    const text =
      'Alternating and one-way tests are mixed here. They measure different things: no mean is formed.';
    return [{ input, text }];
  }
  if (unlike === 'capacities') {
    const text = 'The half-cycles differ by more than a tenth: no mean is formed of unlike tests.';
    return [{ input, text }];
  }
  const cautions: Caution[] = unlike === 'censored' ? [{ input, text: censored(details) }] : [];
  const count = specimens.length;
  if (results.meanCurrentDensity && count < 5) {
    const text = `${count} specimens fix a mean only roughly: see its interval.`;
    cautions.push({ input, text });
  }
  return cautions;
}

/** What a trace cannot say, or says only half. */
export function ofTrace({ source, thickness, ionicConductivity }: Values, details: Details) {
  const [reading] = details.readings;
  if (source !== 'trace' || !reading) return [];
  const electrolyte = thickness && ionicConductivity ? thickness / ionicConductivity : 0;
  const says = [...reading.notes];
  if (reading.firstResistance < 0.5 * electrolyte) {
    says.push(
      'In the first half-cycle U/j is less than half of what the electrolyte alone has (L/σ). The cell may have been shorted from the start, or L or σ is not its own.',
    );
  }
  return says.map((text): Caution => ({ input: 'trace', text }));
}

/** From a small disc to a cell. */
export function ofArea(values: Values, results: Results): Caution[] {
  const { electrodeArea, targetArea, weibullModulus } = values;
  if (targetArea === undefined) return [];
  const input = 'targetArea' as const;
  if (electrodeArea === undefined) {
    return [{ input: 'electrodeArea', text: 'To scale, the area of a specimen is needed.' }];
  }
  if (!results.scaledCurrentDensity) {
    const text =
      weibullModulus === undefined
        ? 'To scale, a Weibull modulus is needed: from at least eight specimens that failed, or typed. Without it nothing can be said of another area.'
        : 'There is no completed step to scale.';
    return [{ input: 'weibullModulus', text }];
  }
  const ratio = targetArea / electrodeArea;
  if (ratio <= 10 && ratio >= 0.1) return [];
  const text = `The areas differ by a factor of ${formatQuantity(Math.max(ratio, 1 / ratio), { unit: '1', digits: 2 }).text}. The weakest link then takes for granted that both have the same kinds of flaws, edges and contact; a pouch cell seldom does.`;
  return [{ input, text }];
}
