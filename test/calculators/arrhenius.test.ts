import { describe, expect, it } from 'vitest';
import { vogelTammannFulcherConductivity } from '#physics/vogel-tammann-fulcher-conductivity';
import { calculators } from '../../src/calculators/all.ts';
import type { Details } from '../../src/calculators/arrhenius/compute.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator, Estimate } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { Success } from '../../src/kit/model/evaluate.ts';
import { nextSession, openSession } from '../../src/kit/model/session.ts';
import { sendQuery } from '../../src/kit/model/send.ts';

const arrhenius = calculators.get('arrhenius') as AnyCalculator;

const electronVolt = 96485.33212331;

function succeed(query: string): Success {
  const evaluation = evaluate(arrhenius, queryToState(arrhenius, query).state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return evaluation;
}

function cautionsOf(query: string): string {
  const { reading, results, details } = succeed(query);
  const literature = { conductivities: [], presets: [] };
  const cautions = arrhenius.cautions?.(reading.values as never, results, literature, details);
  return (cautions ?? []).map(({ text }) => text).join('\n');
}

const close = (found: number | undefined, expected: number, relative: number) =>
  expect(Math.abs((found ?? Number.NaN) / expected - 1)).toBeLessThan(relative);

describe('the worked table of five temperatures', () => {
  // By hand with the sums of least squares, twelve digits; energies in eV, conductivities in S/cm.
  const worked = [
    {
      form: 'sigma',
      energy: 0.311035201733,
      energyError: 0.00179879707781,
      logPrefactorError: 0.0640139299011,
      prefactor: 56.5943355295 * 100,
      confidence: [1.100432465725e-3, 1.131139665263e-3],
      prediction: [1.079932287458e-3, 1.152611904821e-3],
    },
    {
      form: 'sigmaT',
      energy: 0.339137385181,
      energyError: 0.00137733809219,
      logPrefactorError: 0.0490154365776,
      prefactor: 50274.6302631 * 100,
      confidence: [1.106062442042e-3, 1.129618840879e-3],
      prediction: [1.090250457652e-3, 1.146001787893e-3],
    },
  ];

  it.each(worked)('$form: values, errors and both intervals', (expected) => {
    const { results, details } = succeed(`form=${expected.form}`);
    close(results.activationEnergy?.value, expected.energy * electronVolt, 1e-9);
    close(results.activationEnergy?.uncertainty, expected.energyError * electronVolt, 1e-9);
    const { value = 0, uncertainty = 0 } = results.prefactor as Estimate;
    close(value, expected.prefactor, 1e-9);
    close(uncertainty / value, expected.logPrefactorError, 1e-9);
    const { prediction } = details as Details;
    const { interval, predictionInterval } = results.predictedConductivity as Estimate;
    expected.confidence.forEach((end, index) => {
      close((prediction.confidenceInterval?.[index] ?? 0) / 100, end, 1e-9);
      close((interval?.[index] ?? 0) / 100, end, 1e-9);
    });
    expected.prediction.forEach((end, index) => {
      close((prediction.predictionInterval?.[index] ?? 0) / 100, end, 1e-9);
      close((predictionInterval?.[index] ?? 0) / 100, end, 1e-9);
    });
  });

  it('is published with the quantity of its convention', () => {
    expect(succeed('form=sigma').results.prefactor?.quantity).toBe('prefactor');
    expect(succeed('').results.prefactor?.quantity).toBe('conductivityTemperaturePrefactor');
  });
});

describe('weights', () => {
  const equal = '25,3.10e-4,2;40,5.62e-4,2;55,9.55e-4,2;70,1.53e-3,2;85,2.36e-3,2';

  it('change nothing where all uncertainties are alike, and add the absolute error', () => {
    const plain = succeed('').results.activationEnergy;
    const { results, details } = succeed(`data=${equal}`);
    close(results.activationEnergy?.value, plain?.value ?? 0, 1e-12);
    close(results.activationEnergy?.uncertainty, plain?.uncertainty ?? 0, 1e-12);
    const { statedErrors, regression } = (details as Details).lines!.sigmaT;
    // Two per cent over the root of S_xx of the five places 1/T.
    const places = [298.15, 313.15, 328.15, 343.15, 358.15].map((temperature) => 1 / temperature);
    const mean = places.reduce((sum, each) => sum + each, 0) / 5;
    const spread = places.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    close(statedErrors?.[1], (8.31446261815324 * 0.02) / Math.sqrt(spread), 1e-9);
    expect(regression.observations).toBe(5);
  });

  it('come from behind ±, the same as from a column of shares', () => {
    const data =
      '25,3.10e-4±0.05e-4;40,5.62e-4±0.20e-4;55,9.55e-4±0.10e-4;70,1.53e-3±0.09e-3;85,2.36e-3±0.03e-3';
    const { results, details } = succeed(`data=${data}`);
    // The normal equations in decimal arithmetic of 50 digits, weights (σ/u)².
    close(results.activationEnergy?.value, 32715.1910419133, 1e-11);
    close(results.activationEnergy?.uncertainty, 157.788153239636, 1e-9);
    const line = (details as Details).lines!.sigmaT;
    close(line.statedErrors?.[1], 297.438112912772, 1e-9);
    close(line.regression.residualSumOfSquares, 0.84426115385839, 1e-8);
    // One part in twenty of the conductivity is five per cent.
    const inUnit = succeed('data=25,1e-3±5e-5;60,3e-3±0.15e-3').results.activationEnergy;
    const asShare = succeed('data=25,1e-3,5;60,3e-3,5').results.activationEnergy;
    close(inUnit?.uncertainty, asShare?.uncertainty ?? 0, 1e-12);
  });

  it('give two points an error bar, which scatter cannot', () => {
    expect(succeed('data=25,1e-3;60,3e-3').results.activationEnergy?.uncertainty).toBeUndefined();
    const stated = succeed('data=25,1e-3,2;60,3e-3,2').results.activationEnergy;
    // u(E) = R √2 · 0.02 / |1/T₁ − 1/T₂|
    close(
      stated?.uncertainty,
      (8.31446261815324 * 0.02 * Math.SQRT2) / (1 / 298.15 - 1 / 333.15),
      1e-9,
    );
  });
});

describe('cautions', () => {
  it.each([
    ['data=25,1e-3;60,3e-3', /Two points always lie on a line/],
    ['data=25,1e-3;45,2e-3;60,3e-3', /three points/],
    ['predictAt=150', /65 K outside the measured temperatures/],
    ['data=25,3.2e-6;35,7.8e-6;45,1.63e-5;55,3.03e-5;65,5.14e-5;85,1.2e-4', /The points bend/],
    [
      'data=25,3.1e-4;40,5.6e-4;55,9.5e-4;70,1.5e-3&data.units=K,S/cm',
      /below −100 °C.*would be 0\.\d+/,
    ],
    ['data=298,3.1e-4;313,5.6e-4;328,9.5e-4;343,1.5e-3', /meant in kelvin.*would be 0\.\d+/],
    ['data=25,9e-4;40,5e-4;55,3e-4;70,2e-4', /falls with temperature/],
    ['data=25,1;40,1.06;55,1.12;70,1.18', /log₁₀/],
    ['data=25,3.10e-4,.1;40,5.62e-4,.1;55,9.55e-4,.1;70,1.6e-3,.1', /times as far as their stated/],
    ['data=25,3.10e-4,30;40,5.62e-4,30;55,9.55e-4,30;70,1.53e-3,30', /closer to the fit/],
    [
      'model=vtf&data=20,1.320921797211e-05;30,1.941713529064e-05;40,2.805061233242e-05;50,3.928534537798e-05;60,5.431315348587e-05;70,7.308316898975e-05;80,9.741498607850e-05',
      /T₀ (runs to zero kelvin|is uncertain)/,
    ],
  ])('%s', (query, says) => {
    expect(cautionsOf(query)).toMatch(says);
  });

  it('says nothing about the example it starts with', () => {
    expect(cautionsOf('')).toBe('');
  });

  it('say of thousands of rows that they bend, and how surely', () => {
    const law = { prefactor: 100, pseudoActivationEnergy: 8000, idealGlassTemperature: 200 };
    const rows = Array.from({ length: 6000 }, (_, index) => {
      const celsius = 20 + index / 100;
      const temperature = celsius + 273.15;
      // Every other value is 12 % above the curve, its neighbour as far below.
      const scatter = Math.exp(index % 2 === 0 ? 0.12 : -0.12);
      return `${celsius},${vogelTammannFulcherConductivity({ ...law, temperature }) * scatter}`;
    });
    expect(cautionsOf(`data=${rows.join(';')}`)).toMatch(/The points bend.* with 100 % confidence/);
  });
});

/** Text put into a field, and what its message must speak of. */
const refused: [field: string, text: string, says: RegExp, rest?: string][] = [
  ['data', '', /At least one row/],
  ['data', '25,3e-4', /at one temperature only.*known activation energy/],
  ['data', '25,3e-4;25,4e-4;25.0,5e-4', /at one temperature only/],
  ['data', '25,3e-4;40,', /Row 2, column conductivity, is empty/],
  ['data', '25,3e-4;forty,5e-4', /Row 2, column temperature.*“forty”/],
  ['data', '25,3e-4;40,-5e-4', /Row 2, column conductivity, must be greater than zero/],
  ['data', '25,3e-4;-280,5e-4', /Row 2, column temperature, must be greater than zero/],
  ['data', '25,3e-4,2;40,5e-4,0', /Row 2, column uncertainty, must be greater than zero/],
  ['data', '25,3e-4,2;40,5e-4', /row 2 has none/],
  ['data', '25,3e-4,2;40,5e-4±1e-5,2', /give row 2 two uncertainties.*keep one/],
  ['data', '25,3e-4±1e-5;40,5e-4', /row 2 has none/],
  ['data', '25,1e999;40,5e-4', /Row 1, column conductivity/],
  ['data', '25,NaN;40,Infinity', /Row 1/],
  ['data', `${'25,1e-4;'.repeat(10_001)}`, /10001 rows; at most 10000/],
  ['data', '25,9e-4;35,6e-4;45,5e-4;55,3e-4;65,2e-4', /fall with temperature/, 'model=vtf'],
  ['data', '25,9e-4;35,1e-3', /2 temperatures only, and 3 different/, 'model=vtf'],
  ['predictAt', '-300', /absolute zero|greater than zero/],
  ['predictAt', 'soon', /number/],
  ['idealGlassTemperature', '40 Cel', /below every measured/, 'model=vtf'],
  ['activationEnergy', '', /needs|typed/, 'model=known'],
  ['activationEnergy', '0.3 V', /voltage|energy/, 'model=known'],
  ['form', 'sigma2', /sigmaT, sigma/],
  ['model', '__proto__', /arrhenius, vtf, known/],
];

describe('what arrhenius refuses', () => {
  it.each(refused)('%s = “%s”', (field, text, says, rest = '') => {
    const start = openSession(arrhenius, rest, evaluate);
    const session = nextSession(arrhenius, start, { type: 'text', key: field, text }, evaluate);
    expect(session.evaluation.ok).toBe(false);
    expect(session.evaluation.reading.problems[field]).toMatch(says);
    expect(session.lastGood).toBe(start.lastGood);
  });

  it('refuses units that do not fit their columns', () => {
    const { evaluation } = openSession(arrhenius, 'data.units=mm,S/cm');
    expect(evaluation.reading.problems.data).toMatch(/“mm” does not fit the column temperature/);
  });
});

describe('the chain', () => {
  it('takes σ with temperature and uncertainty from conductivity', () => {
    const conductivity = calculators.get('conductivity') as AnyCalculator;
    const evaluation = evaluate(conductivity, queryToState(conductivity, '').state);
    if (!evaluation.ok) throw new Error('the initial state fails');
    const send = conductivity.sendTo?.find(({ calculator }) => calculator === 'arrhenius');
    const query = sendQuery(conductivity, evaluation, {}, send!);
    const { results, reading } = succeed(query);
    expect(reading.values.model).toBe('known');
    expect(reading.values.data).toEqual([
      {
        temperature: 298.15,
        conductivity: expect.closeTo(0.156034257933, 11),
        // 1.27951505856 per cent of it.
        conductivityUncertainty: expect.closeTo(0.00199648182677, 11),
      },
    ]);
    expect(results.predictedConductivity?.value).toBeGreaterThan(0.156);
  });

  it('hands the predicted conductivity with its uncertainty to interfacial-resistance', () => {
    const send = arrhenius.sendTo?.find(
      ({ calculator }) => calculator === 'interfacial-resistance',
    );
    const query = new URLSearchParams(sendQuery(arrhenius, succeed(''), {}, send!));
    expect(query.get('ionicConductivity')).toMatch(/^1\.1177785888\d*±0\.0037\d* mS\/cm$/);
  });
});
