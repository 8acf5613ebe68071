import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Electrolyte } from '#data/electrolyte-schema';
import type { Evidence } from '#data/evidence-schema';
import { toSI } from '#units/convert';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState, stateToQuery } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { Success } from '../../src/kit/model/evaluate.ts';
import { presetsFor } from '../../src/prose/presets.ts';

function recordsOf<Found>(folder: string): Found[] {
  const place = join(import.meta.dirname, '../../content', folder);
  return readdirSync(place).map((name) => JSON.parse(readFileSync(join(place, name), 'utf8')));
}

const evidence = recordsOf<Evidence>('evidence');
const electrolytes = recordsOf<Electrolyte>('electrolytes');
const records = { evidence, electrolytes };
const presets = [...calculators.keys()].flatMap((id) =>
  presetsFor(id, records).map((preset) => ({ calculator: id, preset })),
);

function succeed(id: string, query: string): Success {
  const calculator = calculators.get(id) as AnyCalculator;
  const { state, unknown } = queryToState(calculator, query);
  expect(unknown).toEqual([]);
  const evaluation = evaluate(calculator, state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return evaluation;
}

describe('presets from the content', () => {
  it.each(presets)('$calculator computes $preset.id', ({ calculator, preset }) => {
    const { results } = succeed(calculator, preset.query);
    expect(Object.values(results).every(({ value }) => Number.isFinite(value))).toBe(true);
    expect(preset.label).not.toMatch(/undefined|NaN/);
    expect(preset.says).not.toMatch(/undefined|NaN/);
  });

  it('has ids that differ, so that a state can keep one', () => {
    for (const id of calculators.keys()) {
      const ids = presetsFor(id, records).map((preset) => preset.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('keeps the name of its preset through the address, and loses it with another start', () => {
    const calculator = calculators.get('cell-resistance') as AnyCalculator;
    const [preset] = presetsFor('cell-resistance', records);
    const { state } = queryToState(calculator, `${preset?.query}&preset=${preset?.id}`);
    const query = stateToQuery(calculator, state);
    expect(query.get('preset')).toBe('EV01');
    expect(queryToState(calculator, query).state.preset).toBe('EV01');
    expect(queryToState(calculator, 'temperature=40 Cel').state.preset).toBeUndefined();
  });
});

describe('the budget of a cell', () => {
  const drafted = presetsFor('cell-resistance', records);

  it('takes the one interface of Table 4, and not the same number with a wrong unit', () => {
    expect(drafted.map(({ id }) => id)).toEqual(['EV01']);
  });

  it('holds the resistance of the record at its temperature', () => {
    const { details, reading } = succeed('cell-resistance', drafted[0]?.query ?? '');
    const { parts } = details as { parts: { kind: string; areaSpecificResistance: number }[] };
    const interfaces = parts.filter(({ kind }) => kind === 'interface');
    // Table 4, row 3 of the review: 31.6 Ω cm² at 25 °C.
    expect(interfaces.map((part) => part.areaSpecificResistance)).toEqual([
      expect.closeTo(31.6e-4, 15),
    ]);
    expect(reading.values.temperature).toBe(298.15);
    expect(reading.values.referenceTemperature).toBe(298.15);
  });

  it('says how it was checked, its caveat, and what is not of the study', () => {
    const record = evidence.find(({ id }) => id === 'EV01') as Evidence;
    expect(drafted[0]?.says).toContain(record.check.label);
    expect(drafted[0]?.says).toContain(record.caveat);
    expect(drafted[0]?.says).toMatch(/not those of the study/);
    expect(drafted[0]?.page).toBe('/data/#EV01');
  });

  it('leaves out what cannot be used', () => {
    const record = evidence.find(({ id }) => id === 'EV01') as Evidence;
    const without = (change: Partial<Evidence>) =>
      presetsFor('cell-resistance', { evidence: [{ ...record, ...change }], electrolytes: [] });
    expect(without({})).toHaveLength(1);
    expect(without({ bound: 'upper' })).toEqual([]);
    expect(without({ conditions: { pressure: 'not stated' } })).toEqual([]);
    expect(without({ check: { label: 'source wrong', detail: 'unit' } })).toEqual([]);
  });
});

describe('one known conductivity', () => {
  const drafted = presetsFor('arrhenius', records);

  it('comes from materials whose two numbers are known well enough, none of them disputed', () => {
    expect(drafted.length).toBeGreaterThan(4);
    for (const { id } of drafted) {
      const record = electrolytes.find((each) => each.id === id) as Electrolyte;
      expect(record.disputed).toBeUndefined();
      expect(record.ionicConductivity?.certainty).toMatch(/^seen(?:-data-set)?$/);
      expect(record.activationEnergy?.certainty).toMatch(/^seen(?:-data-set)?$/);
      expect(record.activationEnergy).not.toHaveProperty('doi');
    }
  });

  it('is withdrawn when it is disputed, or either number is less sure', () => {
    const sure = electrolytes.find(({ id }) => id === drafted[0]?.id) as Electrolyte;
    const draftedFrom = (record: Electrolyte) =>
      presetsFor('arrhenius', { evidence, electrolytes: [record] });
    const { ionicConductivity, activationEnergy } = sure;
    expect(draftedFrom(sure)).toHaveLength(1);
    expect(draftedFrom({ ...sure, disputed: true })).toEqual([]);
    expect(draftedFrom({ ...sure, activationEnergy: undefined })).toEqual([]);
    const unsure = { ...ionicConductivity!, certainty: 'unverified' as const };
    expect(draftedFrom({ ...sure, ionicConductivity: unsure })).toEqual([]);
    const ofADigest = { ...ionicConductivity!, certainty: 'seen-secondary' as const };
    expect(draftedFrom({ ...sure, ionicConductivity: ofADigest })).toEqual([]);
    const recalled = { ...activationEnergy!, certainty: 'recalled-medium' as const };
    expect(draftedFrom({ ...sure, activationEnergy: recalled })).toEqual([]);
  });

  it.each(drafted)('gives the value of $id back at its own temperature', ({ id, query, says }) => {
    const record = electrolytes.find((each) => each.id === id) as Electrolyte;
    const { activationEnergy } = record;
    const ionicConductivity = record.ionicConductivity!;
    const { temperature } = ionicConductivity;
    const at = `${query}&predictAt=${temperature.value} ${temperature.unit}`;
    const { results, reading } = succeed('arrhenius', at);
    const value = toSI(ionicConductivity.value, ionicConductivity.unit);
    // A line through one point passes through it: rounding of exp and ln only.
    expect((results.predictedConductivity?.value ?? 0) / value).toBeCloseTo(1, 12);
    expect(reading.values.form).toBe(activationEnergy?.arrheniusForm);
    expect(says).toContain(`conductivity of ${record.name}`);
  });
});

describe('what binds a cell', () => {
  const drafted = presetsFor('design-map', records);
  const query = (id: string) =>
    new URLSearchParams(drafted.find((preset) => preset.id === id)?.query ?? '');

  it('starts from electrolytes whose total conductivity was seen and whose window is known', () => {
    expect(drafted.map(({ id }) => id)).toContain('lgps');
    // Its record gives the conductivity of the bulk alone.
    expect(drafted.map(({ id }) => id)).not.toContain('llto');
  });

  it('takes a computed window for what it is, and the conductivity for found', () => {
    // Zhu 2015, table 1: 1.71 to 2.14 V.
    expect(query('lgps').get('oxidationPotential')).toBe('2.14 V');
    expect(query('lgps').get('windowOrigin')).toBe('computed');
    expect(query('lgps').get('electrolyteGrounds')).toBe('found');
    expect(query('lgps').get('filmGrounds')).toBeNull();
    expect(query('lgps').get('temperature')).toBe(query('lgps').get('referenceTemperature'));
  });

  it('takes further properties where a record has them', () => {
    const bare = electrolytes.find(({ id }) => id === 'lgps') as Electrolyte;
    const rich = { ...bare, density: { value: 2, unit: 'g/cm3' } } as Electrolyte;
    const [preset] = presetsFor('design-map', { evidence, electrolytes: [rich] });
    expect(new URLSearchParams(preset?.query).get('density')).toBe('2 g/cm3');
  });
});

describe('the crystal of a pellet', () => {
  const drafted = presetsFor('pellet-density', records);

  it('gives its cell, so that the lattice can be corrected', () => {
    expect(drafted.length).toBeGreaterThan(15);
    for (const { query } of drafted) expect(query).toContain('crystal=cell');
  });

  it.each(drafted)('has the density of the record: $id', ({ id, query }) => {
    const { density } = electrolytes.find((each) => each.id === id) as Electrolyte;
    const found = succeed('pellet-density', query).results.crystalDensity?.value ?? NaN;
    // The record keeps four digits, g/cm³; 1 g/cm³ is 1000 kg/m³.
    expect(found / (1000 * (density?.value ?? NaN))).toBeCloseTo(1, 3);
  });
});
