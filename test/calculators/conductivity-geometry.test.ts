import { describe, expect, it } from 'vitest';
import { queryToState, stateToQuery } from '../../src/kit/model/address.ts';
import { resultCsv } from '../../src/kit/model/csv.ts';
import { evaluate, type Success } from '../../src/kit/model/evaluate.ts';
import { canSend } from '../../src/kit/model/send.ts';
import { workingLines } from '../../src/kit/model/working.ts';
import { opened } from './opened.ts';

const { calculator, success, problems, cautions } = opened('conductivity');

describe('a cell of known constant', () => {
  const query = 'geometry=cell-constant&cellConstant=0.80±0.02 1/cm&bulkResistance=640±5 Ohm';

  it('gives σ = K/R with both uncertainties', () => {
    const { results, contributions } = success(query);
    expect(results.ionicConductivity?.value).toBeCloseTo(0.125, 14);
    // √(0.025² + (5/640)²) by hand, of the value.
    expect((results.ionicConductivity?.uncertainty ?? 0) / 0.125).toBeCloseTo(0.02619227283, 8);
    expect(contributions.ionicConductivity?.map(({ input }) => input)).toEqual([
      'bulkResistance',
      'cellConstant',
    ]);
    expect(results.electrodeArea).toBeUndefined();
  });

  it('asks for no thickness, and refuses a constant that is none', () => {
    expect(success(`${query}&thickness=0 mm`).results.ionicConductivity?.value).toBeCloseTo(
      0.125,
      14,
    );
    for (const text of ['0', '-1', '1 cm', '']) {
      const asked = new URLSearchParams({ geometry: 'cell-constant', cellConstant: text });
      expect(Object.keys(problems(asked.toString()))).toEqual(['cellConstant']);
    }
  });

  it('is calculated step by step, and not handed to a stack that wants a thickness', () => {
    const result = success(query);
    const lines = workingLines(calculator, result, {});
    expect(lines.map(({ plain }) => plain).join('\n')).toMatch(
      /σ = K \/ R = \(0\.80\scm⁻¹\) \/ \(640\sΩ\)/,
    );
    const stack = calculator.sendTo?.find((send) => send.calculator === 'cell-resistance');
    expect(canSend(result, stack!)).toBe(false);
  });

  it('names a constant in cm as the likely slip', () => {
    const published = { value: 0.1, family: 'oxide', name: '', temperature: 298.15 };
    const { reading, results } = success(
      'geometry=cell-constant&cellConstant=50 1/cm&bulkResistance=20 Ohm',
    );
    const texts = calculator.cautions?.(reading.values as never, results, {
      presets: [],
      conductivities: [published as never],
    });
    // 250 S/m; with a constant of 1/50 per cm it is 0.1 S/m.
    expect(texts?.map(({ text }) => text).join()).toMatch(
      /if the cell constant is in cm, the reciprocal/,
    );
  });
});

describe('a porosity', () => {
  const pellet = 'bulkResistance=200 Ohm&thickness=1 mm&geometry=area&electrodeArea=1 cm2';
  const dense = (porosity: string) =>
    success(`${pellet}&porosity=${porosity}`).results.denseConductivity;

  it('of an address is a plain number where it has no unit', () => {
    // 0.05 / 0.92^1.5 by hand.
    expect(dense('0.08')?.value).toBeCloseTo(0.05666152556, 9);
    expect(dense('8 %25')?.value).toBeCloseTo(0.05666152556, 9);
    expect(dense('0.08 1')?.value).toBeCloseTo(0.05666152556, 9);
    expect(dense('0.08±0.01')?.uncertainty).toBeDefined();
    // What edition 0.4.1 wrote.
    expect(dense('12±1 %25')?.value).toBeCloseTo(0.0605683853283, 12);
  });

  it.each(['8', '1', '100'])('of %s without a unit is no share and is refused', (text) => {
    expect(problems(`${pellet}&porosity=${text}`).porosity).toMatch(/between 0 and 1\./);
  });

  it('of zero is that of a dense pellet', () => {
    expect(dense('0 %25')).toEqual({ value: 0.05 });
    expect(dense('0')).toEqual({ value: 0.05 });
    expect(cautions(`${pellet}&porosity=0`)).not.toMatch(/counts as 0/);
  });

  it('below zero by no more than its ± counts as zero, keeps its ±, and says so', () => {
    const zero = dense('0±1 %25');
    // 3/2 × 0.01 of the value.
    expect(zero?.uncertainty).toBeCloseTo(0.05 * 0.015, 7);
    expect(dense('-0.5±1 %25')).toEqual(zero);
    expect(cautions(`${pellet}&porosity=-0.5±1 %25`)).toMatch(/counts as 0/);
    expect(problems(`${pellet}&porosity=-1.1±1 %25`).porosity).toMatch(/between 0 and 100 %/);
    const { state } = queryToState(calculator, `${pellet}&porosity=-0.5±1 %25`);
    expect(stateToQuery(calculator, state).get('porosity')).toBe('-0.5±1 %');
  });

  it('that is not given leaves the model without effect, in the file too', () => {
    const { state } = queryToState(calculator, pellet);
    const result = evaluate(calculator, state) as Success;
    const provenance = { title: '', version: '', permalink: '' };
    const csv = (of: Success) =>
      resultCsv(calculator, of, state, provenance as never).split('\r\n');
    const at = csv(result)[0]!.split(',').indexOf('porosityModel');
    expect(csv(result)[1]!.split(',')[at]).toBe('none');
    const given = success(`${pellet}&porosity=12 %25`);
    expect(given.reading.values.porosityModel).toBe('bruggeman');
    expect(
      success(`${pellet}&porosity=12 %25&porosityModel=none`).results.denseConductivity,
    ).toBeUndefined();
  });
});

describe('the rim factor', () => {
  const pellet = 'thickness=6 mm&electrodeDiameter=12 mm&pelletDiameter=40 mm';

  it('has the uncertainty of its formula beside those of its lengths', () => {
    const { results, contributions, reading } = success(`bulkResistance=85±0.1 Ohm&${pellet}`);
    // 2 % × (6/12)² as a rectangular half-width, over √3.
    const own = 0.005 / Math.sqrt(3);
    const { value, uncertainty = 0 } = results.rimCurrentFactor!;
    expect(uncertainty / value).toBeCloseTo(own, 6);
    const { value: sigma, uncertainty: u = 0 } = results.ionicConductivity!;
    expect(u / sigma).toBeCloseTo(Math.hypot(own, 0.1 / 85), 6);
    const part = contributions.ionicConductivity?.find(({ input }) => input === 'modelFactor');
    expect(part?.share).toBeGreaterThan(0.8);
    expect(reading.names?.modelFactor).toMatch(/rim/);
  });

  it('adds none where nothing else has one, and none without a rim', () => {
    expect(
      success(`bulkResistance=85 Ohm&${pellet}`).results.ionicConductivity?.uncertainty,
    ).toBeUndefined();
    expect(success('v=1').reading.uncertainties).not.toHaveProperty('modelFactor');
  });
});
