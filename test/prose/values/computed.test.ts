import { describe, expect, it } from 'vitest';
import type { NamedValues } from '#data/values/named-values';
import { computed } from '../../../src/prose/values/computed.ts';

const area = { relation: 'disc-area', with: { diameter: '1 cm' } };

describe('a number computed for a text', () => {
  it('may be one relation on the spot', () => {
    // π/4 × 2² = 3.14159 cm².
    const tag = { relation: 'disc-area', with: 'diameter=2 cm', unit: 'cm2', digits: 2 };
    expect(computed(tag).text).toMatch(/^3\.1\scm²$/);
    expect(computed(tag).value).toBeCloseTo(3.14159, 5);
  });

  it('may take values with a name, which take others', () => {
    // By hand: A = π × 0.6² = 1.1309734 cm²; 0.15 cm / (2000 Ω × A) = 66.3146 µS/cm.
    const values = {
      electrode: { relation: 'disc-area', with: { diameter: '12 mm' } },
      pellet: {
        relation: 'ionic-conductivity',
        with: { bulkResistance: '2 kOhm', thickness: '1.5 mm', electrodeArea: 'electrode' },
      },
    };
    const { text, value } = computed({ of: 'pellet', unit: 'uS/cm', digits: 2 }, values);
    expect(text).toMatch(/^66\sµS\scm⁻¹$/);
    expect(value).toBeCloseTo(66.3146, 4);
  });

  it('nests to any depth, and picks one of several results', () => {
    // Growth: √(2 × 5e-17 cm²/s × 3.6e6 s) = 189.737 nm; across 1e-8 S/cm that is 1897.37 Ω cm².
    const values: NamedValues = {
      grown: {
        relation: 'parabolic-thickness',
        with: { parabolicRateConstant: '5e-17 cm2/s', time: '1000 h' },
      },
      aged: {
        relation: 'aged-area-specific-resistance',
        with: {
          initialAreaSpecificResistance: '0 Ohm.cm2',
          interphaseIonicConductivity: '1e-8 S/cm',
          interphaseThickness: 'grown',
        },
      },
      // c = c₀ (1 ± j/j_lim) with a quarter of the limit: three quarters of 1000 mol/m³ at the plated side.
      limit: {
        relation: 'current-density-from-rate',
        with: { arealCapacity: '4 mA.h/cm2', rate: '1 1/h' },
      },
      plated: {
        relation: 'surface-concentrations',
        pick: 'plated',
        with: {
          concentration: '1000 mol/m3',
          currentDensity: '1 mA/cm2',
          limitingCurrentDensity: 'limit',
        },
      },
    };
    expect(computed({ of: 'aged', unit: 'Ohm.cm2' }, values).value).toBeCloseTo(1897.37, 2);
    expect(computed({ of: 'plated', unit: 'mol/m3' }, values).value).toBe(750);
  });

  it('may be a calculation with several', () => {
    const values = { area, wide: { relation: 'disc-area', with: { diameter: '2 cm' } } };
    expect(computed({ of: 'wide / area' }, values).text).toBe('4.00');
    // π/4 × (2² − 1²) = 2.3562 cm².
    expect(computed({ of: 'wide - area', unit: 'cm2' }, values).value).toBeCloseTo(2.35619, 5);
    // The side of a square as large as the small one, √0.785398 cm = 0.886227 cm.
    expect(computed({ of: 'area^0.5', unit: 'cm' }, values).value).toBeCloseTo(0.886227, 6);
    // (1 − 0.4) mA/cm² × 20 / (2 × 0.5) = 12 mA/cm².
    const product = '(1 mA/cm2 - 0.4 mA/cm2) * 20 / (2 * 0.5)';
    expect(computed({ of: product, unit: 'mA/cm2' }).value).toBeCloseTo(12, 10);
  });

  it('takes sums and lists as inputs, and lists with a name', () => {
    // 26.6 + 1.64 g/cm³ × 25 µm = 30.7 mg/cm²; 3.2 mA h/cm² × 3.75 V over that is 390.88 W h/kg.
    const values: NamedValues = {
      layer: {
        relation: 'areal-mass',
        with: { thicknesses: ['25 um'], densities: ['1.64 g/cm3'] },
      },
      cell: {
        relation: 'specific-energy',
        with: {
          arealCapacity: '3.2 mA.h/cm2',
          cellVoltage: '3.75 V',
          arealMass: '26.6 mg/cm2 + layer',
        },
      },
      interfaces: ['10 Ohm.cm2', '15 Ohm.cm2'],
    };
    expect(computed({ of: 'cell', unit: 'W.h/kg' }, values).value).toBeCloseTo(390.879, 3);
    // 1 mm/(1 mS/cm) = 100 Ω cm², and 10 + 15, once by the name of the list, once with 5 beside it.
    const stack = (list: string) => ({
      relation: 'stack-area-specific-resistance',
      with: `thicknesses=[1 mm]; ionicConductivities=[1 mS/cm]; interfaceAreaSpecificResistances=${list}`,
      unit: 'Ohm.cm2',
    });
    expect(computed(stack('interfaces'), values).value).toBeCloseTo(125, 10);
    expect(computed(stack('[interfaces; 5 Ohm.cm2]'), values).value).toBeCloseTo(130, 10);
  });

  it('takes a word where the relation does', () => {
    // ln(2) R / (1/300 K − 1/400 K), R = 8.314462618 J/mol/K: 6915.7 J/mol.
    const tag = {
      relation: 'two-point-activation-energy',
      with: 'firstTemperature=300 K; firstConductivity=1 S/m; secondTemperature=400 K; secondConductivity=2 S/m; form=sigma',
      unit: 'J/mol',
    };
    expect(computed(tag, { sigma: '3 V' }).value).toBeCloseTo(6915.74, 1);
    expect(() => computed({ ...tag, with: tag.with.replace('=sigma', '=sigmat') })).toThrow(
      'form takes a word, not “sigmat”. Write sigma or sigmaT.',
    );
  });

  it.each<[{ of: string }, NamedValues, string]>([
    [{ of: 'area' }, { area: '1 cm2', other: 'aera' }, 'values.other: There is no value “aera”'],
    [{ of: 'area' }, { area: ['1 cm2', '2 cm2'] }, 'A list is no number'],
    [{ of: 'area' }, { area }, 'It is an area, as in m2, and cannot be shown without a unit'],
    [
      { of: '1 cm2 / area' },
      { area: { relation: 'disc-area', with: { diameter: '-1 cm' } } },
      'diameter',
    ],
  ])('of %o from %o is refused: %s', (tag, values, reason) => {
    expect(() => computed(tag, values)).toThrow(reason);
  });
});
