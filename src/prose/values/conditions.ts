import type { Evidence } from '#data/evidence-schema';
import { contributionWords, measuredText } from './reported.ts';

type Conditions = Evidence['conditions'];

const pressureWords: Record<Conditions['pressure'], string> = {
  none: 'no external pressure',
  applied: 'under pressure',
  'not stated': '',
  'not applicable': '',
};

const conditionNames: Record<NonNullable<Conditions['notStated']>[number], string> = {
  temperature: 'temperature',
  currentDensity: 'current density',
  specificCurrent: 'specific current',
  rate: 'rate',
  arealCapacity: 'areal capacity',
  cycles: 'number of cycles',
  upperCutoff: 'cut-off voltage',
  pressure: 'pressure',
  cathode: 'cathode',
  startCurrent: 'first current',
  stepCurrent: 'step of the current',
  halfCycle: 'half-cycle',
  direction: 'direction',
  electrodeArea: 'electrode area',
};

/** How the current of a test was raised. */
const protocolWords = ({
  startCurrent,
  stepCurrent,
  halfCycleTime,
  direction,
  electrodeArea,
}: Conditions) => [
  startCurrent && `from ${measuredText(startCurrent)}`,
  stepCurrent && `in steps of ${measuredText(stepCurrent)}`,
  halfCycleTime && `${measuredText(halfCycleTime)} per half-cycle`,
  direction && (direction === 'one way' ? 'one way' : 'alternating'),
  electrodeArea && `on ${measuredText(electrodeArea)}`,
];

/** `a`, `a and b`, `a, b and c`. */
const listed = (words: readonly string[]): string =>
  words.join(', ').replace(/, ([^,]*)$/, ' and $1');

/** What a record does not say, in the order in which it is missed. */
function missing({ conditions: { pressure, notStated = [] }, cell, value }: Evidence): string {
  const names = new Set(notStated.map((name) => conditionNames[name]));
  if (pressure === 'not stated') names.add('pressure');
  // A statement about a class of cells has no cell; a measured value comes from one.
  if (cell === 'not stated' && value !== undefined) names.add('liquid in the cell');
  return names.size > 0 ? `${listed([...names])} not stated` : '';
}

/** What a record holds for, what its paper or the review leaves out included. */
export function conditionWords(record: Evidence): string[] {
  const { conditions, contribution, cell } = record;
  const { temperature, currentDensity, specificCurrent, arealCapacity, cycles, upperCutoff } =
    conditions;
  return [
    contribution && contributionWords[contribution],
    temperature && measuredText(temperature),
    currentDensity && measuredText(currentDensity),
    specificCurrent && measuredText(specificCurrent),
    arealCapacity && measuredText(arealCapacity),
    cycles && `${cycles} cycles`,
    upperCutoff && `up to ${measuredText(upperCutoff)}`,
    ...protocolWords(conditions),
    conditions.stackPressure
      ? `under ${measuredText(conditions.stackPressure)}`
      : pressureWords[conditions.pressure],
    cell === 'not stated' ? '' : cell,
    missing(record),
  ].filter((words): words is string => Boolean(words));
}
