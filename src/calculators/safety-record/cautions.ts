import { lineOf, type Draft } from './draft.ts';
import { atomsIn } from './formula.ts';
import type { GrowthFit } from './growth-fit.ts';
import type { LineId } from './lines.ts';
import { hasValue, isSaid, readLine, valueOf } from './read-line.ts';
import { specimensOf, unaccounted } from './specimens.ts';

interface Seen {
  draft: Draft;
  /** Whether a line holds a value. */
  has: (id: LineId) => boolean;
  /** Whether the specimens have a column of this metric. */
  measures: (id: string) => boolean;
  words: (id: LineId) => string | undefined;
  value: (id: LineId) => number | undefined;
}

/** A trap: the sentence where a record walks into it. */
type Trap = (seen: Seen) => string | false | undefined;

const temperatures = ['onsetTemperature', 'runawayTemperature', 'maximumTemperature'] as const;

/** Whether a metric stands in a line or in a column of the specimens. */
const isGiven = ({ has, measures }: Seen, ...ids: readonly LineId[]) =>
  ids.some((id) => has(id) || measures(id));

const isNoCell = ({ words }: Seen) =>
  words('sample') === 'powder' || words('sample') === 'part of a cell';

const aboutHeat: Trap[] = [
  (seen) =>
    isGiven(seen, 'onsetTemperature') &&
    !seen.has('onsetRate') &&
    'An onset has no meaning without the rate that defines it: the closer one looks, the lower it lies.',
  (seen) =>
    isGiven(seen, 'runawayTemperature') &&
    !seen.has('runawayRate') &&
    'A runaway temperature needs the rate that defines it.',
  (seen) =>
    (seen.words('calorimeter') === 'DSC' || isNoCell(seen)) &&
    isGiven(seen, ...temperatures, 'heatReleased') &&
    'This is the heat of a powder or a part of a cell, not the safety of a cell: geometry, gas and stored energy are missing.',
  ({ draft, has, measures, words }) =>
    words('calorimeter') === 'ARC' &&
    (has('observedRise') || has('maximumTemperature') || measures('temperatureRise')) &&
    !isSaid(readLine(draft, 'thermalInertiaFactor')) &&
    !has('holderMass') &&
    'φ is not stated. That it is 1 cannot be assumed: the holder takes its share of the heat.',
  ({ value }) =>
    value('thermalInertiaFactor') === 1 &&
    (value('holderMass') ?? 0) > 0 &&
    'φ is stated as 1, yet a holder is: it takes its share of the heat.',
  (seen) =>
    isGiven(seen, 'heatReleased') &&
    seen.has('specificEnergy') &&
    'Do not add the stored energy to a heat of burning: lithium that burns in air can no longer discharge. It is shown for scale.',
  (seen) =>
    isGiven(seen, ...temperatures) &&
    !seen.has('sampleCapacity') &&
    'Temperatures compare only between samples of one capacity, and it is not stated.',
];

const aboutGas: Trap[] = [
  (seen) =>
    isGiven(seen, 'hydrogenSulfidePeak') &&
    !seen.has('chamberVolume') &&
    'A share in ppm is no amount: state the volume of the chamber, or the number cannot be used.',
  ({ has }) =>
    has('gasVolumePerCapacity') &&
    !(has('volumeTemperature') && has('volumePressure')) &&
    'A volume of gas needs its temperature and pressure.',
  (seen) =>
    isGiven(seen, 'gasPerCapacity') &&
    !seen.has('detectionLimits') &&
    'Without detection limits a gas that was not found may only have been missed.',
  ({ words }) => {
    const formula = words('electrolyteFormula');
    return (
      formula !== undefined &&
      !atomsIn(formula) &&
      `“${formula}” cannot be read as a formula, so no bound of its sulfur is given.`
    );
  },
];

const aboutCurrent: Trap[] = [
  ({ has, measures }) =>
    (measures('criticalCurrentDensity') || has('firstStepFailed')) &&
    !has('halfCycleCapacity') &&
    'A critical current density without the capacity of a half-cycle is not comparable with any other.',
  ({ value }) => {
    const [passed, failed] = [value('lastStepPassed'), value('firstStepFailed')];
    return (
      passed !== undefined &&
      failed !== undefined &&
      passed >= failed &&
      'The highest step passed is not below the first with a short: one of them is wrong, or they are of two cells.'
    );
  },
];

const aboutCells: Trap[] = [
  ({ value, draft }) => {
    const [made, tested, failed] = (['made', 'tested', 'failed'] as const).map(value);
    const specimens = specimensOf(draft);
    if (specimens.length === 0 && made === undefined) return false;
    const gap = unaccounted(specimens, { made, tested, failed });
    return gap && `${gap[0]?.toUpperCase()}${gap.slice(1)}.`;
  },
  ({ value }) =>
    value('cyclesBefore') === 0 &&
    'Only new cells: nothing is said of cells that were cycled, in which lithium, gas and contact have changed.',
  ({ has }) =>
    has('resultClass') &&
    'A class of a standard is no measure: no ratio and no rank is formed of it.',
];

/** Every trap that a record walks into, in a sentence each. */
export function cautionsOf(draft: Draft, growth: GrowthFit | undefined): string[] {
  const specimens = specimensOf(draft);
  const seen: Seen = {
    draft,
    has: (id) => hasValue(readLine(draft, id)),
    measures: (id) => specimens.some(({ values }) => Object.hasOwn(values, id)),
    words: (id) => (hasValue(readLine(draft, id)) ? lineOf(draft, id).text.trim() : undefined),
    value: (id) => valueOf(draft, id),
  };
  const found = [...aboutCells, ...aboutCurrent, ...aboutHeat, ...aboutGas].flatMap(
    (trap) => trap(seen) || [],
  );
  if (growth?.prediction?.isExtrapolated)
    found.push('The resistance at the time asked for is extrapolated beyond the last measurement.');
  if (growth && growth.coefficient <= 0)
    found.push('The resistance does not grow, so that no coefficient of growth is compared.');
  return found;
}
