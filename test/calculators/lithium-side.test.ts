import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { cautionsOf } from '../../src/calculators/lithium-side/cautions.ts';
import { checklistOf } from '../../src/calculators/lithium-side/report-lines.ts';
import type { Details } from '../../src/calculators/lithium-side/compute.ts';
import type { Values } from '../../src/calculators/lithium-side/inputs.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { openSession } from '../../src/kit/model/session.ts';

const calculator = calculators.get('lithium-side') as AnyCalculator;

/** The limits are asked for, unless the query says otherwise. */
const asked = (query: string) => (query.includes('limits=') ? query : `limits=with&${query}`);

function success(query: string) {
  const { evaluation } = openSession(calculator, asked(query), evaluate);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  const { reading, results } = evaluation;
  const details = evaluation.details as Details;
  return { values: reading.values as unknown as Values, results, details };
}

const result = (query: string, output: string) => success(query).results[output]?.value;

function cautions(query: string, input: string): string {
  const { values, results, details } = success(query);
  return cautionsOf(values, results, details)
    .filter((caution) => caution.input === input)
    .map(({ text }) => text)
    .join(' ');
}

describe('what lithium-side refuses', () => {
  it.each<[query: string, field: string, says: RegExp]>([
    ['firstCurrentDensity=0 mA/cm2', 'firstCurrentDensity', /greater than zero/],
    ['stepCurrentDensity=0 mA/cm2', 'stepCurrentDensity', /greater than zero/],
    ['halfCycleTime=0 h', 'halfCycleTime', /greater than zero/],
    ['failedStep=2.5 1', 'failedStep', /whole number/],
    ['failedStep=0 1', 'failedStep', /whole number/],
    ['cyclesPerStep=0 1', 'cyclesPerStep', /whole number/],
    ['failureTime=3 h', 'failureTime', /longer than the whole step/],
    ['failureTime=-1 h', 'failureTime', /not be negative/],
    ['outcome=survived&lastCurrentDensity=0.05 mA/cm2', 'lastCurrentDensity', /below the first/],
    ['specimens=0.7,0.6', 'specimens', /failed at what it had completed/],
    ['vacancySupersaturation=1 1', 'vacancySupersaturation', /exceed one/],
    ['fractureToughness=1 MPa', 'fractureToughness', /fracture toughness/],
    ['fractureToughness=0 MPa.m0.5', 'fractureToughness', /greater than zero/],
    ['areaSpecificResistanceRise=0 Ohm.cm2', 'areaSpecificResistanceRise', /greater than zero/],
    ['largestLocalAreaSpecificResistance=1 Ohm.cm2', 'largestLocalAreaSpecificResistance', /below/],
    ['weibullModulus=0 1', 'weibullModulus', /greater than zero/],
    ['targetArea=0 cm2', 'targetArea', /greater than zero/],
  ])('%s: %s', (query, field, says) => {
    const { evaluation } = openSession(calculator, asked(query), evaluate);
    expect(evaluation.ok).toBe(false);
    expect(evaluation.reading.problems[field]).toMatch(says);
  });
});

describe('the charge of a protocol', () => {
  // Hand calculation, mA h cm⁻²: sums of level × time, both directions.
  it.each([
    ['failedStep=1 1&failureTime=0.5 h', 0.05, 0.05],
    ['failedStep=7 1&failureTime=1.42 h', 4.2 + 0.7 * 1.42, 0.7 * 0.42],
    ['failedStep=3 1&failureTime=1 h', 0.6 + 0.3, 0.3],
    ['direction=one-way&failedStep=4 1&failureTime=0.5 h', 0.6 + 0.2, 0.6 + 0.2],
    [
      'halfCycle=capacity&halfCycleCapacity=0.5 mA.h/cm2&failedStep=3 1&failureTime=2 h',
      2 + 0.6,
      0.1,
    ],
    ['cyclesPerStep=3 1&failedStep=2 1&failureTime=2.5 h', 0.6 + 0.5, 0.1],
    ['outcome=survived&lastCurrentDensity=0.35 mA/cm2', 1.2, 0.3],
  ])('%s', (query, throughput, depth) => {
    expect((result(query, 'throughput') ?? 0) / 36000).toBeCloseTo(throughput, 9);
    // 1 mA h cm⁻² is 4.850478199 µm of lithium (mpmath).
    expect((result(query, 'lithiumDepth') ?? 0) / 4.850478199e-6).toBeCloseTo(depth, 8);
  });

  it('is as long as its half-cycles and the rests between them', () => {
    const query = 'failedStep=2 1&failureTime=0.5 h&restTime=10 min';
    // Two half-cycles of an hour, a half of one, two rests.
    expect(result(query, 'testDuration')).toBeCloseTo(2.5 * 3600 + 1200, 6);
  });

  it('has no interval where one side is open', () => {
    const first = success('failedStep=1 1&failureTime=0.5 h').results;
    expect(first.criticalCurrentDensity).toBeUndefined();
    expect(first.failedCurrentDensity?.value).toBeCloseTo(1, 12);
    const survived = success('outcome=survived').results;
    expect(survived.criticalCurrentDensity?.value).toBeCloseTo(10, 9);
    expect(survived.failedCurrentDensity).toBeUndefined();
    for (const { stepUncertainty } of [first, survived]) expect(stepUncertainty).toBeUndefined();
  });
});

describe('specimens', () => {
  const more = 'specimens=0.7,0.8;0.5,0.6;0.8,0.9;0.6,0.7';

  it('have a geometric mean with Student’s interval of the logarithms', () => {
    const { meanCurrentDensity } = success(more).results;
    // mpmath and SciPy, mA cm⁻², for 0.6, 0.7, 0.5, 0.8, 0.6.
    expect((meanCurrentDensity?.value ?? 0) / 10).toBeCloseTo(0.63196366114985, 9);
    expect((meanCurrentDensity?.interval?.[0] ?? 0) / 10).toBeCloseTo(0.5068424818760986, 9);
    expect((meanCurrentDensity?.interval?.[1] ?? 0) / 10).toBeCloseTo(0.7879727593780481, 9);
  });

  it('have none where one is censored: survivors alone are no sample', () => {
    for (const censored of [';,0.1', ';1.2']) {
      const { meanCurrentDensity, medianCurrentDensity } = success(more + censored).results;
      expect(meanCurrentDensity).toBeUndefined();
      expect(medianCurrentDensity?.value).toBeGreaterThan(5);
      expect(cautions(more + censored, 'specimens')).toMatch(/mean of survivors/);
    }
  });

  it('have no median where a survivor of little may stand anywhere', () => {
    expect(success(`${more};0.1`).results.medianCurrentDensity).toBeUndefined();
  });

  it('have none where directions or half-cycles differ', () => {
    expect(success(`${more};0.6,0.7,x,one-way`).details.unlike).toBe('directions');
    expect(success(`${more};0.6,0.7,x,,0.1`).details.unlike).toBe('capacities');
    expect(cautions(`${more};0.6,0.7,x,one-way`, 'specimens')).toMatch(/mixed/);
  });

  it('have a modulus from eight on, by which a larger area is scaled', () => {
    const eight = `${more};0.9,1;0.7,0.8;1,1.1;0.8,0.9;0.9,1&targetArea=2 cm2&electrodeArea=1 cm2`;
    const { fittedModulus, scaledCurrentDensity, meanCurrentDensity } = success(eight).results;
    // mpmath for 0.6, 0.7, 0.5, 0.8, 0.6, 0.9, 0.7, 1, 0.8, 0.9.
    expect(fittedModulus?.value).toBeCloseTo(5.68302662690705, 8);
    const factor = 0.5 ** (1 / 5.68302662690705);
    expect((scaledCurrentDensity?.value ?? 0) / (meanCurrentDensity?.value ?? 1)).toBeCloseTo(
      factor,
      9,
    );
    expect(success(more).results.fittedModulus).toBeUndefined();
  });
});

describe('limits', () => {
  it('come from their relations (mpmath)', () => {
    const { results } = success(
      'vacancyDiffusionCoefficient=1e-8 cm2/s&electronicConductivity=1e-8 S/cm&shearModulus=60 GPa',
    );
    expect((results.voidTime?.value ?? 0) / 52.3598028395).toBeCloseTo(1, 9);
    expect((results.creepStress?.value ?? 0) / 399944.6609).toBeCloseTo(1, 8);
    expect((results.leakageCurrentDensity?.value ?? 0) / 0.16).toBeCloseTo(1, 9);
    expect((results.fractureCurrentDensity?.value ?? 0) / 67.87175782).toBeCloseTo(1, 9);
    expect((results.leastFractureCurrentDensity?.value ?? 0) / 6.787175782).toBeCloseTo(1, 9);
    // 0.1143094398 mA cm⁻² at S − 1 = 1.
    expect((results.leastVacancyLimit?.value ?? 0) / (0.03 * 1.143094398)).toBeCloseTo(1, 8);
    expect((results.largestVacancyLimit?.value ?? 0) / 11.43094398).toBeCloseTo(1, 8);
    // 60 / (2 · 2.83).
    expect(results.monroeNewmanRatio?.value).toBeCloseTo(10.6007067138, 9);
  });

  it('vanish with what they need, and with nothing else', () => {
    const whole = Object.keys(success('').results);
    const without = (query: string) => {
      const left = Object.keys(success(query).results);
      return whole.filter((name) => !left.includes(name)).toSorted();
    };
    const contact = ['contactFraction', 'isolatedContactFraction', 'localCurrentDensity'];
    expect(without('contactRadius=')).toEqual(contact);
    expect(without('areaSpecificResistanceRise=')).toEqual(contact);
    expect(without('temperature=')).toEqual(['vacancyTension']);
    expect(without('equilibriumCellVoltage=')).toEqual(['depositionDepth']);
    expect(without('flawLength=')).toContain('criticalPressure');
    expect(without('limits=without')).toContain('depositionDepth');
    expect(without('limits=without')).not.toContain('throughput');
  });

  it('give half of the thickness between two lithium electrodes, at any current', () => {
    for (const current of [0.01, 1, 30]) {
      const query = `cellKind=symmetric&oppositeAreaSpecificResistance=10 Ohm.cm2&currentDensity=${current} mA/cm2`;
      expect(result(query, 'depositionDepth')).toBeCloseTo(12.5e-6, 15);
    }
  });
});

describe('cautions', () => {
  it.each([
    ['halfCycleTime=6 min&failureTime=1 min', 'halfCycleTime', /short/],
    ['failedStep=2 1&failureTime=0.1 h', 'stepCurrentDensity', /fifth/],
    ['failedStep=1 1&failureTime=0.1 h', 'firstCurrentDensity', /below/],
    ['outcome=survived', 'outcome', /bound/],
    ['direction=one-way', 'direction', /alternating/],
    ['criterion=voltage', 'criterion', /improved/],
    ['', 'specimens', /One specimen/],
    ['', 'areaSpecificResistanceRise', /whole disc/],
    ['stackPressure=5 MPa', 'stackPressure', /not compared/],
    ['fractureToughness=500 MPa.m0.5', 'fractureToughness', /no strength/],
    ['cellKind=symmetric&electronicConductivity=1e-8 S/cm', 'electronicConductivity', /full cell/],
    ['cellKind=zero-excess', 'cellKind', /no lithium/],
    ['electrodeArea=0.5 cm2&targetArea=50 cm2&weibullModulus=5 1', 'targetArea', /pouch/],
    ['targetArea=50 cm2', 'weibullModulus', /at least eight/],
    ['shearModulus=60 GPa', 'shearModulus', /polymers/],
    ['lithiumThickness=1 um', 'lithiumThickness', /used up/],
  ])('%s: %s', (query, input, says) => {
    expect(cautions(query, input)).toMatch(says);
  });
});

describe('the report', () => {
  it('is complete only when everything that belongs to it is there', () => {
    const { values, details } = success('');
    const open = checklistOf(values, details).filter(({ missing }) => missing.length > 0);
    expect(open.length).toBeGreaterThan(3);
    const all = success(
      'stackPressure=5 MPa&finish=yes&history=yes&criterion=impedance&specimens=0.7,0.8',
    );
    const left = checklistOf(all.values, all.details).flatMap(({ missing }) => missing);
    expect(left).toEqual([]);
  });
});

describe('the stiffness that flattens a face', () => {
  const polymer = 'poissonRatio=0.33 1&lithiumIonMolarVolume=130 cm3/mol';
  const ceramic = 'poissonRatio=0.26 1&lithiumIonMolarVolume=1.3 cm3/mol';

  it('is asked for by the volume of lithium in the electrolyte', () => {
    expect(success('shearModulus=60 GPa').results.stabilityThreshold).toBeUndefined();
    // SymPy, from Airy stress functions, for volume ratios of 10 and of 0.5.
    const five = 'poissonRatio=0.26 1&lithiumIonMolarVolume=6.5 cm3/mol';
    expect(result(five, 'stabilityThreshold')).toBeCloseTo(0.199556174274, 9);
    expect(result(polymer, 'stabilityThreshold')).toBeGreaterThan(1.5);
    expect(result('lithiumIonMolarVolume=13 cm3/mol', 'stabilityThreshold')).toBeUndefined();
  });

  it.each([
    [`${polymer}&shearModulus=60 GPa`, /only a stiff one .* stress flattens/],
    [`${polymer}&shearModulus=0.05 GPa`, /only a stiff one .* stress roughens even/],
    [`${ceramic}&shearModulus=60 GPa`, /only a soft one .* stress roughens even/],
    [`${ceramic}&shearModulus=0.5 GPa`, /only a soft one .* stress flattens/],
    ['lithiumIonMolarVolume=13 cm3/mol&shearModulus=60 GPa', /no stiffness flattens/],
  ])('%s', (query, says) => {
    expect(cautions(query, 'lithiumIonMolarVolume')).toMatch(says);
  });
});
