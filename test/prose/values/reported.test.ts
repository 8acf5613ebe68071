import { describe, expect, it } from 'vitest';
import type { Electrolyte } from '#data/electrolyte-schema';
import type { Evidence } from '#data/evidence-schema';
import { conditionWords } from '../../../src/prose/values/conditions.ts';
import {
  evidenceValueText,
  figuresOf,
  measuredText,
  shownOfElectrolyte,
} from '../../../src/prose/values/reported.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

const record: Evidence = {
  id: 'EV99',
  study: 'kong2024',
  system: 'a cell',
  quantity: 'specificCapacity',
  value: 239.7,
  bound: 'exact',
  uncertainty: 2,
  unit: 'mA.h/g',
  conditions: { temperature: { value: 150, unit: 'Cel' }, cycles: 100, pressure: 'not stated' },
  cell: 'all-solid',
  region: 'whole cell',
  origin: { review: { ids: ['T4.4'], where: 'Table 4, row 4' } },
  check: { label: 'seen in the paper', detail: 'seen' },
  statement: 'It delivers.',
};

const material: Electrolyte = {
  id: 'lipon',
  name: 'LiPON',
  family: 'other',
  subfamily: 'glass',
  formula: 'x',
  ionicConductivity: {
    value: 2.3,
    uncertainty: 0.7,
    unit: 'uS/cm',
    temperature: { value: 25, unit: 'Cel' },
    contribution: 'film',
    certainty: 'seen-secondary',
  },
  stabilityWindow: {
    low: 0,
    high: 5.5,
    unit: 'V',
    kind: 'apparent',
    method: 'voltammetry',
    reference: 'yu1997',
    certainty: 'seen',
  },
  references: ['yu1997'],
  caveats: [],
  crosschecks: [],
};

describe('a reported number', () => {
  it('keeps the figures it was reported with', () => {
    expect([31.6, 9000, 0.05, 1e-7].map(figuresOf)).toEqual([3, 1, 1, 1]);
    expect(plain(measuredText({ value: 239.7, unit: 'mA.h/g' }))).toMatch(/^239\.7 mA/);
    expect(plain(measuredText({ value: 9000, unit: 'h' }))).toMatch(/^9000 h$/);
  });

  it('carries its uncertainty and its bound', () => {
    expect(plain(evidenceValueText(record))).toMatch(/^239\.7 ± 2 mA/);
    expect(plain(evidenceValueText({ ...record, uncertainty: undefined, bound: 'lower' }))).toMatch(
      /^> 239\.7 mA/,
    );
    const bounded = (bound: Evidence['bound']) =>
      plain(evidenceValueText({ ...record, uncertainty: undefined, bound }));
    expect(bounded('upper')).toMatch(/^< 239\.7 mA/);
    expect(bounded('about')).toMatch(/^≈ 239\.7 mA/);
    expect(bounded('exact')).toMatch(/^239\.7 mA/);
    // No line ends between the bound and its number.
    expect(evidenceValueText({ ...record, bound: 'lower' })).toMatch(/^>\u00a0239/);
  });

  it('is empty for a statement without a number', () => {
    expect(
      evidenceValueText({ ...record, quantity: 'qualitative', value: undefined, unit: undefined }),
    ).toBe('');
  });
});

describe('conditionWords', () => {
  it('names what holds and what is missing', () => {
    const words = conditionWords({
      ...record,
      conditions: { ...record.conditions, notStated: ['arealCapacity', 'pressure', 'rate'] },
    }).map(plain);
    expect(words).toEqual([
      '150 °C',
      '100 cycles',
      'all-solid',
      'areal capacity, pressure and rate not stated',
    ]);
  });

  it('tells no pressure from a pressure that is not stated', () => {
    const none = conditionWords({ ...record, conditions: { pressure: 'none' } });
    expect(none).toContain('no external pressure');
    expect(conditionWords(record)).toContain('pressure not stated');
  });

  it('says of a measured cell, not of a general statement, that its liquid is not stated', () => {
    const silent: Evidence = { ...record, cell: 'not stated', conditions: { pressure: 'none' } };
    expect(conditionWords(silent)).toContain('liquid in the cell not stated');
    const statement: Evidence = { ...silent, quantity: 'qualitative', value: undefined };
    expect(conditionWords(statement)).toEqual(['no external pressure']);
  });
});

describe('what is shown of an electrolyte', () => {
  it('says what the conductivity stands for, where and how far checked', () => {
    const { text, conditions, checked } = shownOfElectrolyte.ionicConductivity(material)!;
    expect(plain(text)).toBe('2.3 ± 0.7 µS cm⁻¹');
    expect(conditions.map(plain)).toEqual(['thin film', '25 °C']);
    expect(checked).toBe('seen in a secondary source');
  });

  it('marks a disputed value', () => {
    const { conditions } = shownOfElectrolyte.ionicConductivity({ ...material, disputed: true })!;
    expect(conditions).toContain('disputed');
  });

  it('says which kind of window it is', () => {
    const window = shownOfElectrolyte.stabilityWindow(material);
    expect(plain(window!.text)).toBe('0–5.5 V');
    expect(window!.conditions).toEqual(['apparent', 'vs Li⁺/Li']);
  });

  it('says at what temperature the energies of a computed window hold', () => {
    const stabilityWindow = {
      ...material.stabilityWindow!,
      kind: 'thermodynamic',
      energiesAt: '0 K',
    } as const;
    const window = shownOfElectrolyte.stabilityWindow({ ...material, stabilityWindow });
    expect(window!.conditions[0]).toBe('thermodynamic, energies at 0 K');
  });

  it('shows an oxidation limit alone where the reduction was not looked at', () => {
    const stabilityWindow = { ...material.stabilityWindow!, low: undefined };
    const window = shownOfElectrolyte.stabilityWindow({ ...material, stabilityWindow });
    expect(plain(window!.text)).toBe('up to 5.5 V');
  });

  it('says room temperature where the source names no degrees', () => {
    const ionicConductivity = {
      ...material.ionicConductivity!,
      temperatureIs: 'room temperature',
    } as const;
    const { conditions } = shownOfElectrolyte.ionicConductivity({
      ...material,
      ionicConductivity,
    })!;
    expect(conditions).toEqual(['thin film', 'room temperature']);
  });

  it('is nothing where nothing is recorded', () => {
    expect(
      shownOfElectrolyte.ionicConductivity({ ...material, ionicConductivity: undefined }),
    ).toBeUndefined();
    expect(shownOfElectrolyte.activationEnergy(material)).toBeUndefined();
  });
});
