import { describe, expect, it } from 'vitest';
import type { Electrolyte } from '#data/electrolyte-schema';
import { isFormula, propertiesOf } from '../../src/prose/electrolytes/properties.ts';

const material: Electrolyte = {
  id: 'lpscl',
  name: 'LPSCl',
  family: 'sulfide',
  subfamily: 'argyrodite',
  formula: '\\ce{Li6PS5Cl}',
  density: {
    value: 1.86,
    unit: 'g/cm3',
    kind: 'crystal',
    method: 'Computed from the lattice.',
    reference: 'deiseroth2008',
    certainty: 'seen',
  },
  electronicConductivity: {
    value: 1e-9,
    unit: 'S/cm',
    bound: 'about',
    method: 'Polarisation.',
    doi: '10.1021/acs.chemmater.1c02345',
    certainty: 'seen-secondary',
  },
  doi: '10.1021/jacs.7b06327',
  caveats: [],
  crosschecks: [],
};

describe('properties of a material', () => {
  const shown = propertiesOf(material);

  it('are those that a record holds, and no others', () => {
    expect(shown.map(({ title }) => title)).toEqual([
      'Electronic conductivity',
      'Density of the crystal',
    ]);
    expect(propertiesOf({ ...material, density: undefined })).toHaveLength(1);
  });

  it('say how they were found, where, and how far checked', () => {
    expect(shown[1]).toMatchObject({
      says: 'Computed from the lattice.',
      source: 'Seen: deiseroth2008',
    });
    expect(shown[0]!.source).toBe('Seen in a secondary source: doi:10.1021/acs.chemmater.1c02345');
  });

  it('mark a number that is only an order of magnitude', () => {
    expect(shown[0]!.value).toMatch(/^≈\u00a0/);
    expect(shown[1]!.value).toMatch(/^1\.86/);
  });
});

describe('isFormula', () => {
  it('knows a name that is the formula', () => {
    expect(isFormula('Li₆PS₅Cl₀.₅Br₀.₅', '\\ce{Li6PS5Cl_{0.5}Br_{0.5}}')).toBe(true);
    expect(isFormula('LPSCl', '\\ce{Li6PS5Cl}')).toBe(false);
  });
});
