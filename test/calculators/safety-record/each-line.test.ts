import { describe, expect, it } from 'vitest';
import { compareRecords } from '#calculators/safety-record/compare.ts';
import { emptyDraft, withLine, type Draft } from '#calculators/safety-record/draft.ts';
import type { LineId } from '#calculators/safety-record/lines.ts';

type Values = Partial<Record<LineId, string>>;

const put = (draft: Draft, values: Values): Draft =>
  (Object.entries(values) as [LineId, string][]).reduce(
    (now, [id, text]) => withLine(now, id, { text, state: 'measured', unit: '' }),
    draft,
  );

/** Everything stated, so that each metric can be compared until one line is another. */
const everything: Values = {
  ...{ electrodeArea: '1', liquidContent: '0', lithiumExcess: '2', made: '4', tested: '3' },
  ...{ failed: '1', failureReasons: 'edge', cyclesBefore: '10', age: '7', stateOfCharge: '100' },
  ...{ temperature: '25', pressureKind: 'constant force', pressureAtStart: '5' },
  ...{ pressureAtEnd: '5', startCurrentDensity: '0.1', stepCurrentDensity: '0.1' },
  ...{ halfCycleCapacity: '1', direction: 'both in turn', shortCriterion: 'halved within 10 s' },
  ...{ currentWeibullModulus: '5', calorimeter: 'ARC', sample: 'whole cell', sampleMass: '30' },
  ...{ sampleCapacity: '3', thermalInertiaFactor: '1.5', heatingProtocol: 'steps of 5 K' },
  ...{ onsetRate: '0.02', runawayRate: '10', atmosphere: 'argon', potential: '4.3' },
  ...{ growthTemperature: '60', growthPressure: '5', growthLaw: 'parabolic' },
  ...{ halved: 'one interface', pressureTest: 'no: a film', species: 'H2S', detectionLimits: '1' },
  ...{ gasTemperature: '25', relativeHumidity: '50', exposedArea: '1', exposedCapacity: '0.1' },
  ...{ exposureTime: '60', chamberVolume: '2', loadingSpeed: '1', loadedArea: '1' },
  ...{ mechanicalCriterion: 'load falls by a tenth', fractureWeibullModulus: '8' },
};

const columns =
  'criticalCurrentDensity onsetTemperature runawayTemperature temperatureRise '.concat(
    'maximumHeatingRate heatReleased growthCoefficient gasPerCapacity hydrogenSulfidePeak ',
    'contactLossStress fractureStress',
  );
const ids = columns.split(' ');

/** Three specimens with a value in each column, a cell that was lost, and rows that differ a little. */
const rows = (factor: number) =>
  [1, 1.1, 1.2]
    .map((each, at) => [at + 1, 'event', ...ids.map(() => 100 * each * factor)].join(','))
    .concat('4,lost')
    .join(';');

const record = (factor: number, values: Values = {}): Draft => {
  const draft = put(emptyDraft, { ...everything, ...values });
  return { ...draft, tables: { ...draft.tables, specimens: { text: rows(factor), units: '' } } };
};

const first = record(1);
const metricOf = (id: string, second: Draft) =>
  compareRecords({ first, second }).find((each) => each.id === id)!;

/** Lines of the protocol of each metric: another value is another measurement. */
const ofTheCells = { cyclesBefore: '500' };
const ofHeat: Values = {
  ...{ ...ofTheCells, stateOfCharge: '50', calorimeter: 'DSC', sample: 'powder' },
  ...{ heatingProtocol: 'ramp of 5 K a minute', atmosphere: 'air' },
};
const ofGas: Values = {
  ...{ ...ofTheCells, stateOfCharge: '50', gasTemperature: '40' },
  ...{ relativeHumidity: '10', exposureTime: '10' },
};
const ofLoad: Values = {
  ...{ ...ofTheCells, temperature: '60', pressureKind: 'constant gap' },
  ...{ loadingSpeed: '10', mechanicalCriterion: 'a crack was seen' },
};
const greys: Record<string, Values> = {
  criticalCurrentDensity: {
    ...{ ...ofTheCells, temperature: '60', pressureKind: 'constant gap', pressureAtStart: '1' },
    ...{ startCurrentDensity: '0.2', stepCurrentDensity: '0.05', halfCycleCapacity: '0.1' },
    ...{ direction: 'plating only', shortCriterion: 'by eye' },
  },
  onsetTemperature: { ...ofHeat, sampleCapacity: '6', thermalInertiaFactor: '2', onsetRate: '1' },
  runawayTemperature: {
    ...ofHeat,
    sampleCapacity: '6',
    thermalInertiaFactor: '2',
    runawayRate: '1',
  },
  temperatureRise: { ...ofHeat, sampleCapacity: '6' },
  maximumHeatingRate: { ...ofHeat, sampleCapacity: '6', thermalInertiaFactor: '2' },
  heatReleased: ofHeat,
  growthCoefficient: {
    ...{ ...ofTheCells, potential: '4.0', growthTemperature: '25', growthPressure: '1' },
    ...{ growthLaw: 'linear', pressureTest: 'not tried' },
  },
  gasPerCapacity: ofGas,
  hydrogenSulfidePeak: ofGas,
  contactLossStress: { ...ofLoad, loadedArea: '4' },
  fractureStress: ofLoad,
};

describe('another value of a line of the protocol', () => {
  const cases = Object.entries(greys).flatMap(([metric, values]) =>
    (Object.entries(values) as [LineId, string][]).map(([line, text]) => [metric, line, text]),
  ) as [string, LineId, string][];

  it.each(cases)('%s: %s %s', (metric, line, text) => {
    const { standing, contrast, lines } = metricOf(metric, record(1.5, { [line]: text }));
    expect([standing, contrast]).toEqual(['not comparable', undefined]);
    const grey = lines.filter((each) => each.standing === 'not comparable');
    expect(grey.map(({ id }) => id)).toEqual([line]);
    expect(grey[0]?.reason).toMatch(/^(different|worded differently)/);
  });

  it.each(cases)('%s: %s not stated', (metric, line) => {
    const poorer = withLine(record(1.5), line, { state: 'not stated' });
    const { standing, contrast, lines } = metricOf(metric, poorer);
    expect([standing, contrast]).toEqual(['not comparable', undefined]);
    expect(lines.find(({ id }) => id === line)?.reason).toMatch(/^not stated in the second record/);
  });
});

describe('a line that is converted', () => {
  // By hand: the second set is 1.5 times the first; each relation adds its factor.
  it.each<[metric: string, values: Values, ratio: number]>([
    // The first, of the smaller area, falls by 4^(−1/5).
    ['criticalCurrentDensity', { electrodeArea: '4' }, 1.5 * 4 ** (1 / 5)],
    // φ of 3 in place of 1.5.
    ['temperatureRise', { thermalInertiaFactor: '3' }, 3],
    // Twice the capacity: half the heat per capacity.
    ['heatReleased', { sampleCapacity: '6' }, 0.75],
    // Two interfaces in series are halved.
    ['growthCoefficient', { halved: 'both interfaces' }, 0.75],
    // Shares become amounts per capacity: the volume counts, the capacity divides.
    ['hydrogenSulfidePeak', { chamberVolume: '4' }, 3],
    ['hydrogenSulfidePeak', { exposedCapacity: '0.2' }, 0.75],
    ['fractureStress', { loadedArea: '16' }, 1.5 * 16 ** (1 / 8)],
  ])('%s %j', (metric, values, ratio) => {
    const { standing, contrast, relations } = metricOf(metric, record(1.5, values));
    expect([standing, contrast?.kind]).toEqual(['convertible', 'ratio']);
    expect((contrast?.value ?? 0) / ratio).toBeCloseTo(1, 12);
    expect(relations).toHaveLength(1);
  });
});

describe('a line of the cells themselves', () => {
  const own: Values = {
    ...{ liquidContent: '5', lithiumExcess: '0', failureReasons: 'dropped', age: '90' },
    ...{ exposedArea: '3', species: 'H2S, CO2', sampleMass: '60', pressureAtEnd: '6' },
  };
  it.each(Object.entries(own))('%s may be another', (line, text) => {
    const all = compareRecords({ first, second: record(1.5, { [line]: text }) });
    const ratios = all.filter(({ contrast }) => contrast?.kind === 'ratio');
    expect(ratios).toHaveLength(9);
    for (const { contrast } of ratios) expect((contrast?.value ?? 0) / 1.5).toBeCloseTo(1, 12);
    expect(all.filter(({ contrast }) => contrast?.kind === 'difference')).toHaveLength(2);
  });

  it('the same in another unit is the same, and says that it was converted', () => {
    const second = record(1.5, { halfCycleCapacity: '10 A.h/m2' });
    const { standing, lines } = metricOf('criticalCurrentDensity', second);
    expect(standing).toBe('convertible');
    expect(lines.find(({ id }) => id === 'halfCycleCapacity')?.reason).toContain('another unit');
  });
});
