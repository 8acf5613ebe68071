import { describe, expect, it } from 'vitest';
import { computed } from '../../src/calculators/computed.ts';

describe('a number computed for a text', () => {
  it('may take the result of another relation as an input', () => {
    // By hand: A = π × 0.6² = 1.1309734 cm²; 0.15 cm / (2000 Ω × A) = 66.3146 µS/cm.
    const { text, value } = computed(
      'ionic-conductivity',
      'bulkResistance=2 kOhm; thickness=1.5 mm; electrodeArea=(disc-area: diameter=12 mm)',
      { unit: 'uS/cm', digits: 2 },
    );
    expect(text).toMatch(/^66\sµS\scm⁻¹$/);
    expect(value).toBeCloseTo(66.3146, 4);
  });

  it('nests to any depth, and picks one of several results', () => {
    // Growth: √(2 × 5e-17 cm²/s × 3.6e6 s) = 189.737 nm; across 1e-8 S/cm that is 1897.37 Ω cm².
    const aged = computed(
      'aged-area-specific-resistance',
      `initialAreaSpecificResistance=0 Ohm.cm2; interphaseIonicConductivity=1e-8 S/cm;
       interphaseThickness=(parabolic-thickness: parabolicRateConstant=5e-17 cm2/s; time=1000 h)`,
      { unit: 'Ohm.cm2' },
    );
    expect(aged.value).toBeCloseTo(1897.37, 2);
    // c = c₀ (1 ± j/j_lim) with a quarter of the limit: three quarters of 1000 mol/m³ at the plated side.
    const surface = 'concentration=1000 mol/m3; currentDensity=1 mA/cm2; limitingCurrentDensity=';
    const limit = '(current-density-from-rate: arealCapacity=4 mA.h/cm2; rate=1 1/h)';
    expect(computed('surface-concentrations', surface + limit, { pick: 'plated' }).value).toBe(750);
  });

  it('may be divided by another result, or lessened by it', () => {
    const area = '(disc-area: diameter=1 cm)';
    expect(computed('disc-area', 'diameter=2 cm', { over: area }).text).toBe('4.00');
    // π/4 × (2² − 1²) = 2.3562 cm².
    const { value } = computed('disc-area', 'diameter=2 cm', { minus: area, unit: 'cm2' });
    expect(value).toBeCloseTo(2.35619, 5);
  });

  it('may be multiplied, and take a quantity for any of the three', () => {
    // 4 mA h/cm² in 4 h are 1 mA/cm²; (1 − 0.4) × 20 / (2 × 0.5) = 12.
    const given = 'arealCapacity=4 mA.h/cm2; rate=0.25 1/h';
    const options = { minus: '0.4 mA/cm2', times: '20', over: '2; 0.5', unit: 'mA/cm2' };
    expect(computed('current-density-from-rate', given, options).value).toBeCloseTo(12, 10);
  });

  it('takes sums and lists as inputs', () => {
    // 26.6 + 1.64 g/cm³ × 25 µm = 30.7 mg/cm²; 3.2 mA h/cm² × 3.75 V over that is 390.88 W h/kg.
    const { value } = computed(
      'specific-energy',
      `arealCapacity=3.2 mA.h/cm2; cellVoltage=3.75 V;
       arealMass=26.6 mg/cm2 + (areal-mass: thicknesses=[25 um]; densities=[1.64 g/cm3])`,
      { unit: 'W.h/kg' },
    );
    expect(value).toBeCloseTo(390.879, 3);
    // 1 mm/(1 mS/cm) + 10 + 15 = 125 Ω cm², less 25.
    const stack = `(stack-area-specific-resistance: thicknesses=[1 mm]; ionicConductivities=[1 mS/cm];
      interfaceAreaSpecificResistances=[10 Ohm.cm2; 15 Ohm.cm2])`;
    const drop = `currentDensity=1 mA/cm2; areaSpecificResistance=${stack} - 25 Ohm.cm2`;
    expect(computed('voltage-drop', drop, { unit: 'mV' }).value).toBeCloseTo(100, 10);
  });

  it.each([
    ['disc-arean', 'diameter=1 cm', 'there is no relation “disc-arean”'],
    ['disc-area', 'diameter=(disc-area: diameter=1 cm', 'does not close a bracket'],
    ['disc-area', 'diameter=1 cm)', 'closes a bracket that is not open'],
    ['disc-area', 'diameter=(1 cm)', 'is not of the form (relation: name=value unit; …)'],
    ['disc-area', 'diameter=(no-such: x=1)', 'there is no relation “no-such”'],
    ['disc-area', 'diameter=1 cm; height=2 cm', 'disc-area has no input “height”'],
    ['disc-area', 'diameter', 'is not of the form name=value unit'],
  ])('says what of %s with “%s” cannot be used', (relation, given, reason) => {
    expect(() => computed(relation, given)).toThrow(reason);
  });
});
