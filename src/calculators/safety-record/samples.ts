import { emptyDraft, putLine, type Draft, type Line } from './draft.ts';
import type { LineId } from './lines.ts';

type Given = Partial<Record<LineId, string | readonly [text: string, method: string]>>;

/** A record whose lines are all measured, for samples. */
function sample(name: string, given: Given, tables: Partial<Draft['tables']>): Draft {
  const note = 'Made up, to show what a record looks like: no such cells were built.';
  const start: Draft = { ...emptyDraft, name, note, tables: { ...emptyDraft.tables, ...tables } };
  return (Object.entries(given) as [LineId, string | readonly [string, string]][]).reduce(
    (draft, [id, value]) => {
      const [text, method] = typeof value === 'string' ? [value, ''] : value;
      const line: Line = { state: 'measured', text, unit: '', uncertainty: '', count: '', method };
      return putLine(draft, id, line);
    },
    start,
  );
}

const shared: Given = {
  cellCapacity: '0.0025',
  arealCapacity: '3.2',
  electrodeArea: '0.785',
  specificHeatCapacity: '1.0',
  liquidContent: '0',
  lithiumExcess: '2.0',
  electrolyteFormula: 'Li6PS5Cl',
  electrolyteArealMass: '9.4',
  made: '5',
  tested: '5',
  failed: '0',
  failureReasons: 'none failed',
  cyclesBefore: '0',
  age: '7',
  stateOfCharge: '100',
  temperature: '25',
  pressureKind: 'constant force',
  pressureAtStart: '5.0',
  pressureAtEnd: '5.0',
  startCurrentDensity: '0.1',
  stepCurrentDensity: '0.1',
  halfCycleCapacity: '1.0',
  direction: 'both in turn',
  shortCriterion: 'voltage falls by half within 10 s',
};

const growthTable = {
  text: '2,31.4;5,34.1;10,36.6;20,40.9;50,48.1;100,56.9;200,69.6;500,93.1',
  units: '',
};

const specimens = (values: readonly string[]) => ({
  text: values.map((value, at) => `${at + 1},event,${value}`).join(';'),
  units: '',
});

const layers = { text: 'lithium,20,1.1;separator,25,4.7;cathode,70,21.7', units: '' };

/** The first sample: what it does not state stays visible. */
export const firstSample = sample(
  'Sample A: bare separator',
  {
    ...shared,
    specificEnergy: '389',
    calorimeter: 'ARC',
    sample: 'whole cell',
    sampleMass: '30',
    sampleCapacity: '3.0',
    holderMass: '20',
    holderHeatCapacity: '0.5',
    heatingProtocol: 'heat, wait, search; steps of 5 K, 30 min',
    atmosphere: 'argon',
    observedRise: '600',
    potential: '4.3',
    growthTemperature: '60',
    growthPressure: '5.0',
    growthLaw: 'parabolic',
    halved: 'one interface',
    pressureTest: 'no: a film',
    predictAt: '2000',
    hydrogenSulfidePeak: '35',
    hydrogenSulfideLimit: '10',
    reactedShare: '1',
  },
  { specimens: specimens(['0.6', '0.7', '0.5', '0.8', '0.6']), growth: growthTable, layers },
);

/** The second: the same protocol, so that the first metric can be compared. */
export const secondSample = sample(
  'Sample B: coated separator',
  {
    ...shared,
    calorimeter: 'DSC',
    sample: 'powder',
    standardName: 'UN 38.3',
    resultClass: 'passed',
  },
  { specimens: specimens(['0.9', '0.7', '1.0', '0.8', '0.9']), layers },
);
