import type { Draft } from './draft.ts';
import { inertiaOf } from './derived.ts';
import { definitions, inText, type LineId } from './lines.ts';
import type { Metric, Rule } from './metrics.ts';
import { hasValue, isSaid, readLine, shownLine, valueOf, type LineReading } from './read-line.ts';

/** How two records stand to each other: not at all, by a relation, or at once. */
export const standings = ['not comparable', 'convertible', 'same'] as const;

export type Standing = (typeof standings)[number];

export const worst = (all: readonly Standing[]): Standing =>
  all.reduce<Standing>((least, each) => (rank(each) < rank(least) ? each : least), 'same');

const rank = (standing: Standing) => standings.indexOf(standing);

/** One line of the matrix. */
export interface LineComparison {
  id: LineId;
  label: string;
  first: string;
  second: string;
  standing: Standing;
  /** Why it is not comparable, by which relation it is converted, or that it is the same. */
  reason: string;
}

export interface Pair {
  first: Draft;
  second: Draft;
}

/** What is missing says more than that it is missing. */
const missingSentences: Partial<Record<LineId, string>> = {
  halfCycleCapacity:
    'without the capacity of a half-cycle a critical current density has no meaning: more charge a step gives a lower one',
  chamberVolume: 'a share in ppm without the volume of the chamber is no amount',
  onsetRate: 'an onset without the rate that defines it depends on how closely one looked',
  runawayRate: 'a runaway without the rate that defines it has no temperature',
  thermalInertiaFactor: 'φ must be stated: that it is 1 cannot be assumed',
  made: 'survivors only: how many cells were made is not stated',
  tested: 'survivors only: how many cells were tested is not stated',
  failed: 'survivors only: how many cells failed is not stated',
  liquidContent: 'how much liquid a “solid” cell holds decides what can burn',
};

/** Differences that need more than the word “different”. */
const differentSentences: Partial<Record<LineId, string>> = {
  cyclesBefore: 'new cells and cycled cells are two populations',
  halfCycleCapacity:
    'at another capacity a half-cycle the critical current density is another quantity',
  sampleCapacity:
    'temperatures of cells of another capacity do not compare: a larger cell keeps more of its heat',
  thermalInertiaFactor: 'φ corrects heat only: onset and rates would need the kinetics',
  sample: 'a powder, a part of a cell and a whole cell are three measurements',
  stateOfCharge: 'another state of charge is another cell',
};

/** The same number within what the stated uncertainties allow; the same words but for blanks and case. */
function isSame(one: LineReading, other: LineReading): boolean {
  if (one.words !== undefined || other.words !== undefined)
    return plain(one.words) === plain(other.words);
  const [a, b] = [one.value ?? Number.NaN, other.value ?? Number.NaN];
  const allowed = 2 * Math.hypot(one.uncertainty ?? 0, other.uncertainty ?? 0);
  const rounding = 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  return Math.abs(a - b) <= Math.max(allowed, rounding);
}

const plain = (words = '') => words.trim().toLowerCase().replaceAll(/\s+/g, ' ');

type Judged = Pick<LineComparison, 'standing' | 'reason'>;

const grey = (reason: string): Judged => ({ standing: 'not comparable', reason });
const amber = (reason: string): Judged => ({ standing: 'convertible', reason });
const green = (reason: string): Judged => ({ standing: 'same', reason });

function different(id: LineId): Judged {
  const sentence = differentSentences[id];
  if (sentence) return grey(`different: ${sentence}`);
  const { kind } = definitions[id];
  if (kind === 'text') return grey('worded differently, and words cannot be converted');
  return grey('different, and no relation converts it');
}

/** Rules under which a difference can be converted. */
const conversions: Partial<Record<Rule, (pair: Pair, id: LineId, metric?: Metric) => Judged>> = {
  stated: () => green('stated in both; it belongs to the cells and may differ'),
  area: ({ first, second }, _, metric) => {
    const modulus = metric?.modulus;
    const isKnown =
      modulus && [first, second].every((draft) => valueOf(draft, modulus) !== undefined);
    return isKnown
      ? amber('the weakest link converts the smaller area to the larger: (A₁/A₂)^(1/m)')
      : grey('different areas, and no Weibull modulus in both records to convert them');
  },
  thermalInertia: () => amber('converted by ΔT = φ ΔT observed, for the heat alone'),
  perCapacity: () => amber('divided by the capacity of each'),
  chamber: () => amber('shares become amounts by n = x p V / (R T)'),
  interfaces: () => amber('two interfaces in series are halved, as if both were alike'),
};

function isWritten({ first, second }: Pair, id: LineId): boolean {
  const [one, other] = [readLine(first, id), readLine(second, id)];
  const definition = definitions[id];
  if (definition.kind !== 'quantity') return true;
  return unitWritten(first, id, one) === unitWritten(second, id, other);
}

function unitWritten(draft: Draft, id: LineId, reading: LineReading): string {
  const shown = shownLine(draft, id);
  return hasValue(reading) ? shown.replaceAll(/[\d.,\s±()×eE+−-]/g, '') : '';
}

function missing(pair: Pair, id: LineId): Judged | undefined {
  const names = (['first', 'second'] as const).filter((key) => {
    if (id === 'thermalInertiaFactor' && inertiaOf(pair[key])) return false;
    return !isSaid(readLine(pair[key], id));
  });
  if (names.length === 0) return undefined;
  const where = names.length === 2 ? 'either record' : `the ${names[0]} record`;
  const sentence = missingSentences[id];
  return grey(`not stated in ${where}${sentence ? `: ${sentence}` : ''}`);
}

/** φ may follow from the masses of sample and holder. */
function readingOf(draft: Draft, id: LineId): LineReading {
  const reading = readLine(draft, id);
  const inertia = id === 'thermalInertiaFactor' ? inertiaOf(draft) : undefined;
  return inertia?.isComputed ? { state: 'stated', value: inertia.value, problems: {} } : reading;
}

function judge(pair: Pair, id: LineId, rule: Rule, metric?: Metric): Judged {
  const gap = missing(pair, id);
  if (gap) return gap;
  const [one, other] = [readingOf(pair.first, id), readingOf(pair.second, id)];
  const applies = [one, other].filter(({ state }) => state !== 'not applicable').length;
  if (applies === 0) return green('applies to neither');
  if (applies === 1 && rule !== 'stated') return grey('applies to one record only');
  if (rule === 'stated') return green('stated in both; it belongs to the cells and may differ');
  if (!isSame(one, other)) return conversions[rule]?.(pair, id, metric) ?? different(id);
  return isWritten(pair, id) ? green('the same') : amber('the same, converted from another unit');
}

/** One line of two records, under the rule of a metric. */
export function compareLine(pair: Pair, id: LineId, rule: Rule, metric?: Metric): LineComparison {
  const label = inText(id);
  const [first, second] = [shownLine(pair.first, id), shownLine(pair.second, id)];
  return { id, label, first, second, ...judge(pair, id, rule, metric) };
}
