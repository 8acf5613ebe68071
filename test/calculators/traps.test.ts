import { describe, expect, it } from 'vitest';
import { compareRecords } from '#calculators/safety-record/compare.ts';
import { cautionsOf } from '#calculators/safety-record/cautions.ts';
import { emptyDraft, withLine, type Draft } from '#calculators/safety-record/draft.ts';
import type { LineId } from '#calculators/safety-record/lines.ts';
import { firstSample, secondSample } from '#calculators/safety-record/samples.ts';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { openSession } from '../../src/kit/model/session.ts';

function opened(id: string, query: string) {
  const calculator = calculators.get(id) as AnyCalculator;
  const { evaluation } = openSession(calculator, query, evaluate);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  const { reading, results, details } = evaluation;
  const none = { conductivities: [], presets: [] };
  const said = calculator.cautions?.(reading.values as never, results, none, details) ?? [];
  return { results, says: said.map(({ text }) => text).join(' ') };
}

describe('Sand’s time of a single-ion conductor is not given, with the reason', () => {
  it.each([
    'ionicConductivity=0.3 mS/cm',
    'ionicConductivity=12 mS/cm&thickness=0.5 mm',
    'ionicConductivity=1e-6 S/cm&thickness=1 um&currentDensity=10 uA/cm2',
    'ionicConductivity=1 S/m&currentDensity=50 A/m2',
    'ionicConductivity=0.2 mS/cm&currentDensity=100 mA/cm2&time=1 h',
    'ionicConductivity=1 mS/cm&load=pulse&pulseTime=10 s',
    'ionicConductivity=1 mS/cm&load=steps&steps=10,1;10,-1',
    'ionicConductivity=1 mS/cm&strippedAreaSpecificResistance=10 Ohm.cm2',
    'ionicConductivity=1 mS/cm&volumeFraction=40 %25&tortuosity=2 1',
    'ionicConductivity=0.02±0.001 mS/cm&thickness=25±1 um&time=0 s',
  ])('%s', (query) => {
    const { results, says } = opened('nernst-planck', `mobileIons=cation&${query}`);
    expect([results.sandTime, results.depletionTime, results.limitingCurrentDensity]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(says).toMatch(/no Sand’s time|No limiting current and no Sand’s time/);
  });
});

describe('pores counted twice are asked for', () => {
  it.each([
    'conductivity=0.5 mS/cm&volumeFraction=45 %25&tortuosity=2 1',
    'conductivity=0.5 mS/cm&tortuosity=3 1',
    'conductivity=2 S/m&volumeFraction=0.3 1',
    'conductivity=5 mS/cm&tortuosity=1.5 1&transport=salt',
    'conductivity=1±0.1 mS/cm&tortuosity=2±0.2 1&volumeFraction=0.4 1',
    'conductivity=300 uS/cm&volumeFraction=70 %25',
    'conductivity=0.02 S/m&tortuosity=12 1&currentDensity=10 uA/cm2',
    'conductivity=1e-3 S/cm&tortuosity=1.01 1&thickness=0.5 mm',
    'conductivity=0.8 mS/cm&volumeFraction=0.99 1&transport=salt&temperature=333 K',
    'conductivity=0.8 mS/cm&volumeFraction=40 %25&tortuosity=2.5 1&load=pulse&pulseTime=10 s',
    'conductivity=0.8 mS/cm&tortuosity=4 1&load=steps&steps=10,1;10,-1',
    'mobileIons=cation&volumeFraction=40 %25&tortuosity=3 1',
    'mobileIons=cation&ionicConductivity=0.05 mS/cm&tortuosity=1.4 1',
    'mobileIons=cation&ionicConductivity=2 mS/cm&volumeFraction=0.6 1',
  ])('%s', (query) => {
    expect(opened('nernst-planck', query).says).toMatch(/count twice/);
  });
});

describe('a stack pressure is no stress of creep', () => {
  it.each([
    ...['0.3 MPa', '5 MPa', '50 bar', '250 kPa', '100 MPa', '2±0.5 MPa'],
    ...['725 psi', '10 atm', '50 kgf/cm2', '0.4 GPa', '3e5 Pa', '7 N/mm2'],
  ])('%s', (pressure) => {
    const query = `limits=with&lithiumThickness=50 um&currentDensity=1 mA/cm2`;
    const without = opened('lithium-side', query).results.creepStress?.value;
    const { results, says } = opened('lithium-side', `${query}&stackPressure=${pressure}`);
    expect(results.creepStress?.value).toBe(without);
    expect(says).toMatch(/stack pressure is not compared with the stress of creep/);
  });
});

describe('survivors alone have no mean', () => {
  it.each([
    '0.6,0.7;,0.1',
    '0.6,0.7;0.9,',
    ',0.1;,0.1',
    '0.5,0.6;0.6,0.7;0.7,0.8;,0.1',
    '1.2,',
    '0.3,0.4;2,;,0.1',
    ',0.05',
    '0.6,0.7;0.9,,late',
    '0.1,0.2,a;0.2,0.3,b;0.3,0.4,c;0.4,0.5,d;3,,e',
    ',0.1,a,alternating;0.4,0.5,b,alternating',
    '0.6,0.7,a;0.7,0.8,b;1.5,,c,alternating',
  ])('%s', (specimens) => {
    const { results, says } = opened('lithium-side', `failedStep=7 1&specimens=${specimens}`);
    expect(results.meanCurrentDensity).toBeUndefined();
    expect(says).toMatch(/no mean.*survivors/);
  });

  it.each([
    ['0.6,0.7,,one-way', /Alternating and one-way/],
    ['0.6,0.7,,,0.1', /half-cycles differ/],
    ['0.6,0.7,,alternating,2', /half-cycles differ/],
    ['0.6,0.7,a,alternating;0.5,0.6,b,one-way', /Alternating and one-way/],
    ['0.5,0.6,a,one-way;0.6,0.7,b,one-way', /Alternating and one-way/],
    ['1,1.1,a,one-way,;0.6,0.7,b,alternating,', /Alternating and one-way/],
    ['0.6,0.7,,alternating,0.05', /half-cycles differ/],
    ['0.6,0.7,a,,1;0.6,0.7,b,,3', /half-cycles differ/],
    ['0.6,0.7,a,,0.5;0.5,0.6,b,,0.5;0.7,0.8,c,,5', /half-cycles differ/],
    ['1.2,1.3,a,alternating,10', /half-cycles differ/],
  ])('nor have unlike ones: %s', (specimens, why) => {
    const { results, says } = opened('lithium-side', `failedStep=7 1&specimens=${specimens}`);
    expect(results.meanCurrentDensity).toBeUndefined();
    expect(says).toMatch(why);
  });
});

const lines = (values: Partial<Record<LineId, string>>, from: Draft = emptyDraft): Draft =>
  (Object.entries(values) as [LineId, string][]).reduce(
    (now, [id, text]) => withLine(now, id, { text, state: 'measured' }),
    from,
  );

const specimens = (text: string, from: Draft = emptyDraft, units = ''): Draft => ({
  ...from,
  tables: { ...from.tables, specimens: { text, units } },
});

describe('a record that walks into a trap', () => {
  it.each<[string, Draft, RegExp]>([
    ['ppm in a line', lines({ hydrogenSulfidePeak: '25' }), /ppm is no amount/],
    [
      'ppm of each specimen',
      specimens('1,event,,,,,,,,,12;2,event,,,,,,,,,30'),
      /ppm is no amount/,
    ],
    ['an onset of each specimen', specimens('1,event,,190;2,event,,203'), /onset has no meaning/],
    ['a runaway in a line', lines({ runawayTemperature: '240' }), /runaway temperature needs/],
    [
      'a powder',
      lines({ sample: 'powder', onsetTemperature: '150' }),
      /powder or a part of a cell/,
    ],
    [
      'a part of a cell',
      lines({ calorimeter: 'ARC', sample: 'part of a cell', runawayTemperature: '210' }),
      /powder or a part of a cell/,
    ],
    [
      'the heat of a powder alone',
      lines({ sample: 'powder', heatReleased: '12' }),
      /powder or a part of a cell/,
    ],
    [
      'a pan, specimen by specimen',
      specimens('1,event,,190;2,event,,203', lines({ calorimeter: 'DSC' })),
      /powder or a part of a cell/,
    ],
    [
      'a holder forgotten, specimen by specimen',
      specimens('1,event,,,,600;2,event,,,,580', lines({ calorimeter: 'ARC' })),
      /φ is not stated/,
    ],
    [
      'heat and stored energy',
      lines({ heatReleased: '20', specificEnergy: '389' }),
      /Do not add the stored energy/,
    ],
    [
      'a current alone',
      specimens('1,event,0.6;2,event,0.7'),
      /without the capacity of a half-cycle/,
    ],
    ['new cells', lines({ cyclesBefore: '0' }), /Only new cells/],
    ['a class', lines({ resultClass: 'EUCAR 3' }), /no measure/],
    ['a gas', lines({ gasPerCapacity: '2' }), /detection limits/],
    [
      'a volume of gas',
      lines({ gasVolumePerCapacity: '50' }),
      /needs its temperature and pressure/,
    ],
    ['survivors', lines({ made: '8', tested: '5', failed: '0' }), /8|5/],
    ['a failed step alone', lines({ firstStepFailed: '0.7' }), /capacity of a half-cycle/],
    ['an onset in a line', lines({ onsetTemperature: '150' }), /onset has no meaning/],
    [
      'ppm beside an exposed area',
      lines({ hydrogenSulfidePeak: '8', exposedArea: '10' }),
      /ppm is no amount/,
    ],
    [
      'steps the wrong way round',
      lines({ lastStepPassed: '0.9', firstStepFailed: '0.7' }),
      /is not below the first with a short/,
    ],
    [
      'a powder in a line of the hottest',
      lines({ sample: 'powder', maximumTemperature: '480' }),
      /powder or a part of a cell/,
    ],
    [
      'a holder forgotten in a line',
      lines({ calorimeter: 'ARC', observedRise: '600' }),
      /φ is not stated/,
    ],
    [
      'φ of 1 with a holder',
      lines({ thermalInertiaFactor: '1', holderMass: '20' }),
      /φ is stated as 1/,
    ],
  ])('is told: %s', (_, draft, says) => {
    expect(cautionsOf(draft, undefined).join(' ')).toMatch(says);
  });
});

/** SciPy: Welch’s t on the logarithms; ratio of the second to the first, its 95 % ends, ν and p. */
const ratios: [number[], number[], number, number, number, number, number][] = [
  [
    [0.408, 0.514, 0.332],
    [0.683, 0.532, 0.531],
    1.4046080845,
    0.898397894401,
    2.19604685557,
    3.47115143763,
    0.0984623036925,
  ],
  [
    [2.122, 1.258, 1.185, 1.494],
    [2.356, 1.665, 2.004, 1.254, 1.505, 1.473],
    1.13404493164,
    0.764131948512,
    1.68303119571,
    5.8992304404,
    0.463965926124,
  ],
  [
    [0.026, 0.024, 0.022, 0.044, 0.046, 0.043, 0.052, 0.026],
    [0.067, 0.079, 0.102],
    2.42512701497,
    1.59333032481,
    3.69116243329,
    6.26292165339,
    0.00193926920136,
  ],
  [
    [2.757, 2.882, 2.452, 2.853, 2.408, 2.603, 3.349, 2.407, 3.249, 3.1],
    [4.071, 4.397, 4.427, 4.663, 4.104, 3.958, 3.954, 3.805, 4.181, 3.883],
    1.48407833707,
    1.35087067792,
    1.63042143601,
    13.724014611,
    3.85288479888e-7,
  ],
  [
    [0.949, 0.82, 0.852, 0.858, 0.811],
    [1.386, 1.117, 1.242, 1.227],
    1.44673863752,
    1.26734252668,
    1.65152880239,
    5.22758069914,
    0.000723499542428,
  ],
  [
    [
      1.358, 0.316, 1.075, 0.522, 0.658, 0.535, 0.904, 0.444, 0.678, 0.806, 1.461, 0.267, 1.288,
      1.023, 0.577, 0.791, 0.581, 1.353, 0.761, 0.642,
    ],
    [0.895, 0.905, 0.913, 0.689, 2.233, 0.456, 0.232],
    1.01727947807,
    0.528282086012,
    1.9589108999,
    7.99452641421,
    0.953398127621,
  ],
];

it.each(ratios)('a ratio of %j to %j', (first, second, ...expected) => {
  const of = (sample: Draft, values: number[]) =>
    lines(
      { made: String(values.length), tested: String(values.length), failed: '0' },
      specimens(values.map((value, at) => `${at + 1},event,${value}`).join(';'), sample),
    );
  const pair = { first: of(firstSample, first), second: of(secondSample, second) };
  const metric = compareRecords(pair).find(({ id }) => id === 'criticalCurrentDensity');
  const { value, interval, degreesOfFreedom, pValue } = metric?.contrast ?? {};
  [value, ...(interval ?? []), degreesOfFreedom, pValue].forEach((found, at) =>
    expect(Math.abs((found ?? NaN) / (expected[at] as number) - 1)).toBeLessThan(1e-9),
  );
});
