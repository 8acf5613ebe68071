import { describe, expect, it } from 'vitest';
import Picture from '../../src/calculators/direct-current-polarisation/Picture.tsx';
import { openSession } from '../../src/kit/model/session.ts';
import { drawnPicture } from './drawn-picture.ts';
import { opened } from './opened.ts';

const { calculator, success, cautions } = opened('direct-current-polarisation');

/** 2 nA of electrons below 40 nA of ions that decay with 600 s. */
const trace = (end: number, sign = 1) =>
  Array.from({ length: 61 }, (_, index) => {
    const time = (end * index) / 60;
    return `${time},${sign * (2 + 40 * Math.exp(-time / 600))}`;
  }).join(';');

describe('a trace', () => {
  it('gives the current at which it stands, of either sign', () => {
    for (const sign of [1, -1]) {
      const { steadyStateCurrent } = success(`readings=trace&trace=${trace(12_000, sign)}`).results;
      // Ten decay times of the ions leave 2e-9 of them.
      expect((steadyStateCurrent?.value ?? 0) / 2e-9).toBeCloseTo(1, 5);
    }
  });

  it('is refused where it was stopped too early, and an upper bound a little later', () => {
    const { evaluation } = openSession(calculator, `readings=trace&trace=${trace(1800)}`);
    expect(evaluation.ok).toBe(false);
    expect(evaluation.reading.problems.trace).toMatch(/stopped too early.*wait/);
    expect(cautions(`readings=trace&trace=${trace(4200)}`)).toMatch(/upper bound/);
    expect(cautions(`readings=trace&trace=${trace(12_000)}`)).toBe('');
  });

  it('is not refused for its noise', () => {
    const noisy = Array.from(
      { length: 40 },
      (_, index) => `${index * 60},${index % 2 ? 2.4 : 1.6}`,
    );
    const { steadyStateCurrent } = success(`readings=trace&trace=${noisy.join(';')}`).results;
    expect((steadyStateCurrent?.value ?? 0) / 2e-9).toBeCloseTo(1, 9);
    expect(steadyStateCurrent?.uncertainty).toBeGreaterThan(1e-10);
  });
});

describe('several voltages', () => {
  it('give the slope with its interval (numpy)', () => {
    const { resistance } = success('readings=voltages').results;
    expect((resistance?.uncertainty ?? 0) / (resistance?.value ?? 1)).toBeCloseTo(0.01265823, 7);
  });

  it('do not mind a current at rest, and say that there is one', () => {
    const shifted = 'steps=100,1.41;200,1.79;300,2.22;400,2.60;500,2.98';
    const { electronicConductivity } = success(`readings=voltages&${shifted}`).results;
    expect((electronicConductivity?.value ?? 0) / 3.49256680674e-8).toBeCloseTo(1, 9);
    expect(cautions(`readings=voltages&${shifted}`)).toMatch(/through zero/);
  });
});

describe('what it refuses', () => {
  it.each<[query: string, field: string, says: RegExp]>([
    ['appliedVoltage=0 mV', 'appliedVoltage', /greater than zero/],
    ['steadyStateCurrent=0 nA', 'steadyStateCurrent', /greater than zero/],
    ['thickness=0 mm', 'thickness', /greater than zero/],
    ['ionicConductivity=0 mS/cm', 'ionicConductivity', /greater than zero/],
    ['electrodeDiameter=0 mm', 'electrodeDiameter', /greater than zero/],
    ['readings=trace&trace=0,1;1,1', 'trace', /8/],
    ['readings=voltages&steps=100,1;100,1.1;200,2', 'steps', /three different/],
    ['readings=voltages&steps=100,3;200,2;300,1', 'steps', /rise/],
  ])('%s: %s', (query, field, says) => {
    const { evaluation } = openSession(calculator, query);
    expect(evaluation.ok).toBe(false);
    expect(evaluation.reading.problems[field]).toMatch(says);
  });
});

describe('what is said beside the numbers', () => {
  it.each([
    ['', /One number does not show/],
    ['appliedVoltage=2 V', /decomposition/],
    ['readings=voltages&steps=500,1;1000,2;1500,3', /decomposition/],
    ['ionicConductivity=1e-7 S/cm&steadyStateCurrent=200 nA', /more than a tenth/],
  ])('%s', (query, says) => expect(cautions(query)).toMatch(says));

  it('gives no share without an ionic conductivity', () => {
    const { results } = success('ionicConductivity=');
    expect(results.ionicTransportNumber).toBeUndefined();
    expect(results.electronicConductivity).toBeDefined();
  });
});

it.each(['', 'readings=voltages', `readings=trace&trace=${trace(12_000)}`])(
  'draws “%s”',
  (query) => {
    const drawn = drawnPicture(calculator, Picture, query);
    expect(drawn).toContain('<svg');
    expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
  },
);
