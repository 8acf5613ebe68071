import type { GroupId } from './groups.ts';
import type { LineId } from './lines.ts';
import type { MetricId } from './tables.ts';

/**
 * What two records must have in common at a line before a metric of theirs can be compared:
 *
 * - `same`: it belongs to the protocol;
 * - `stated`: it belongs to the cells and may differ, but must be known;
 * - `area`: where it differs, the weakest link converts, by the Weibull modulus of the metric;
 * - `thermalInertia`: where it differs, φ converts the rise of the temperature, and nothing else;
 * - `perCapacity`: where it differs, the metric is divided by it;
 * - `chamber`: a share of a gas becomes an amount by it;
 * - `interfaces`: the sum of two interfaces is halved.
 */
export type Rule =
  'same' | 'stated' | 'area' | 'thermalInertia' | 'perCapacity' | 'chamber' | 'interfaces';

export interface Metric {
  id: MetricId;
  group: GroupId;
  label: string;
  /** Strengths and amounts are compared by their ratio, temperatures by their difference. */
  compare: 'ratio' | 'difference';
  /** Lines that hold the value where no specimens do; one of each list must be filled. */
  values: readonly (readonly LineId[])[];
  needs: Readonly<Partial<Record<LineId, Rule>>>;
  /** Weibull modulus that the area is converted by. */
  modulus?: LineId;
}

/** Without these nobody knows which cells were tested. */
const population = {
  made: 'stated',
  tested: 'stated',
  failed: 'stated',
  failureReasons: 'stated',
  liquidContent: 'stated',
  lithiumExcess: 'stated',
  cyclesBefore: 'same',
  age: 'stated',
} as const satisfies Metric['needs'];

const calorimetry = {
  ...population,
  stateOfCharge: 'same',
  calorimeter: 'same',
  sample: 'same',
  sampleMass: 'stated',
  heatingProtocol: 'same',
  atmosphere: 'same',
} as const satisfies Metric['needs'];

/** What a calorimeter gives: its protocol, and what else must agree. */
function heat(
  id: MetricId,
  label: string,
  { values, needs, compare = 'ratio' }: Pick<Metric, 'values' | 'needs'> & Partial<Metric>,
): Metric {
  return { id, group: 'thermal', label, compare, values, needs: { ...calorimetry, ...needs } };
}

/** A temperature at a stated rate of warming. */
const temperature = (
  id: 'onsetTemperature' | 'runawayTemperature',
  label: string,
  rate: 'onsetRate' | 'runawayRate',
) =>
  heat(id, label, {
    compare: 'difference',
    values: [[id]],
    needs: { sampleCapacity: 'same', thermalInertiaFactor: 'same', [rate]: 'same' },
  });

const exposure = {
  ...population,
  stateOfCharge: 'same',
  species: 'stated',
  detectionLimits: 'stated',
  gasTemperature: 'same',
  relativeHumidity: 'same',
  exposedArea: 'stated',
  exposureTime: 'same',
} as const satisfies Metric['needs'];

const loading = {
  ...population,
  temperature: 'same',
  pressureKind: 'same',
  loadingSpeed: 'same',
  mechanicalCriterion: 'same',
} as const satisfies Metric['needs'];

/** What is measured on cells, in the order of the card. */
export const metrics: readonly Metric[] = [
  {
    id: 'criticalCurrentDensity',
    group: 'criticalCurrent',
    label: 'Critical current density',
    compare: 'ratio',
    values: [['lastStepPassed', 'firstStepFailed']],
    modulus: 'currentWeibullModulus',
    needs: {
      ...population,
      electrodeArea: 'area',
      temperature: 'same',
      pressureKind: 'same',
      pressureAtStart: 'same',
      pressureAtEnd: 'stated',
      startCurrentDensity: 'same',
      stepCurrentDensity: 'same',
      halfCycleCapacity: 'same',
      direction: 'same',
      shortCriterion: 'same',
    },
  },
  temperature('onsetTemperature', 'Onset of self-heating', 'onsetRate'),
  temperature('runawayTemperature', 'Runaway', 'runawayRate'),
  heat('temperatureRise', 'Rise of the temperature', {
    values: [['observedRise'], ['onsetTemperature', 'maximumTemperature']],
    needs: { sampleCapacity: 'same', thermalInertiaFactor: 'thermalInertia' },
  }),
  heat('maximumHeatingRate', 'Highest rate of warming', {
    values: [['maximumHeatingRate']],
    needs: { sampleCapacity: 'same', thermalInertiaFactor: 'same' },
  }),
  heat('heatReleased', 'Heat released', {
    values: [['heatReleased']],
    needs: { sampleCapacity: 'perCapacity' },
  }),
  {
    id: 'growthCoefficient',
    group: 'growth',
    label: 'Growth of the interfacial resistance',
    compare: 'ratio',
    values: [['growthCoefficient']],
    needs: {
      ...population,
      potential: 'same',
      growthTemperature: 'same',
      growthPressure: 'same',
      growthLaw: 'same',
      halved: 'interfaces',
      pressureTest: 'same',
    },
  },
  {
    id: 'gasPerCapacity',
    group: 'gas',
    label: 'Gas per capacity',
    compare: 'ratio',
    values: [['gasPerCapacity'], ['gasVolumePerCapacity', 'volumeTemperature', 'volumePressure']],
    needs: { ...exposure },
  },
  {
    id: 'hydrogenSulfidePeak',
    group: 'gas',
    label: 'Hydrogen sulfide',
    compare: 'ratio',
    values: [['hydrogenSulfidePeak']],
    needs: { ...exposure, exposedCapacity: 'perCapacity', chamberVolume: 'chamber' },
  },
  {
    id: 'contactLossStress',
    group: 'mechanical',
    label: 'Stress at loss of contact',
    compare: 'ratio',
    values: [['contactLossStress']],
    needs: { ...loading, loadedArea: 'same' },
  },
  {
    id: 'fractureStress',
    group: 'mechanical',
    label: 'Stress at fracture',
    compare: 'ratio',
    values: [['fractureStress']],
    modulus: 'fractureWeibullModulus',
    needs: { ...loading, loadedArea: 'area' },
  },
];

/** What a standard gives is a class, and no metric; these lines must agree before classes stand beside each other. */
export const standardNeeds = {
  standardName: 'same',
  edition: 'same',
  stateOfCharge: 'same',
  cyclesBefore: 'same',
  resultClass: 'stated',
} as const satisfies Metric['needs'];

/** The metrics of a group. */
export const metricsOf = (group: GroupId) => metrics.filter((metric) => metric.group === group);
