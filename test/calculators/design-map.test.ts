import { describe, expect, it } from 'vitest';
import type { Values } from '../../src/calculators/design-map/cell.ts';
import { frontOf } from '../../src/calculators/design-map/front.ts';
import { limitsOf } from '../../src/calculators/design-map/limits.ts';
import { mapOf } from '../../src/calculators/design-map/map.ts';
import Picture from '../../src/calculators/design-map/Picture.tsx';
import { elasticityOf, sensitivitiesOf } from '../../src/calculators/design-map/sensitivities.ts';
import { missingOf } from '../../src/calculators/design-map/words.ts';
import { openSession } from '../../src/kit/model/session.ts';
import { drawnPicture } from './drawn-picture.ts';
import { opened } from './opened.ts';

const { calculator, success, result } = opened('design-map');

const valuesOf = (query: string) => success(query).reading.values as unknown as Values;

const drawn = (query: string) => drawnPicture(calculator, Picture, query);

/** All limits there are, with numbers that leave each of them a finite place. */
const everything =
  'targetSpecificEnergy=350 W.h/kg&heatLimit=1 mW/cm2&supersaturation=2 1&electronicConductivity=1e-9 S/cm';

describe('numbers that mpmath finds too (40 digits; hand formulas, halving for closed loops)', () => {
  it.each<[query: string, output: string, value: number]>([
    ['loop=closed&time=10000 h', 'maximumCurrentDensity', 13.643993378151],
    ['loop=closed&time=10000 h&current=discharge', 'maximumCurrentDensity', 14.397441070928],
    [
      'loop=closed&time=10000 h&interphaseIonicConductivity=1e-8 S/cm',
      'maximumCurrentDensity',
      1.5705243682539,
    ],
    [
      'loop=closed&time=10000 h&interphaseIonicConductivity=1e-8 S/cm&current=discharge',
      'maximumCurrentDensity',
      1.6756393639991,
    ],
    ['', 'specificEnergy', 1349693.146686],
    ['', 'energyDensity', 1021.145529896 * 3.6e6],
    ['', 'chargedEnergyDensity', 902.0073390502 * 3.6e6],
    [everything, 'energyCurrentDensity', 33.3244107798],
    [everything, 'heatCurrentDensity', 36.56819269814],
    [everything, 'voidCurrentDensity', 1.143094398],
    [everything, 'leakageCurrentDensity', 0.015],
    [everything, 'selfDischargeTime', 7.2e6],
    ['fractureToughness=&currentDensity=1 mA/cm2', 'timeToLimit', 21648.30976694 * 3600],
    [
      'contact=pressure&contactRadius=5 um&hardness=5 MPa&pressure=1 MPa',
      'maximumCurrentDensity',
      26.25110947675,
    ],
    ['contact=given&contactFraction=20 %', 'filamentCurrentDensity', 1.82119037077],
    // f = 0.2·(4 MPa/1 MPa)^½ = 0.4 of 9.105951853852 A/m².
    ['contact=curve&pressure=4 MPa', 'filamentCurrentDensity', 3.6423807415406],
  ])('%s: %s', (query, output, value) => {
    expect((result(query, output) ?? NaN) / value).toBeCloseTo(1, 9);
  });

  it('carries each number to another temperature by its own activation energy', () => {
    const hot =
      'temperatures=other&activationEnergy=0.35 eV&rateActivationEnergy=0.5 eV&filmActivationEnergy=0.4 eV&cathodeActivationEnergy=0.45 eV&lithiumActivationEnergy=0.55 eV';
    const { results } = success(hot);
    expect((results.interphaseThickness?.value ?? 0) / 1.487883089754e-7).toBeCloseTo(1, 9);
    expect((results.totalAreaSpecificResistance?.value ?? 0) / 0.003196587896313).toBeCloseTo(1, 9);
    expect((results.filamentCurrentDensity?.value ?? 0) / 86.30572432983).toBeCloseTo(1, 9);
  });

  it('takes k at one potential for k′: k over the volts beyond the window there', () => {
    const own = 'rate=at-potential&parabolicRateConstant=1.99e-18 cm2/s&measuredPotential=4 V';
    expect((result(own, 'interphaseThickness') ?? 0) / 53.53129926e-9).toBeCloseTo(1, 9);
  });

  it('takes a C-rate and years for a current and hours', () => {
    const query = 'load=rate&currentRate=0.5 1/h&life=years&calendarTime=1000 d&dutyShare=25 %';
    // Hand calculation: 0.5 of 3 mA cm⁻²; a quarter of 24 000 h.
    expect(result(query, 'currentDensity')).toBeCloseTo(15, 12);
    expect((result(query, 'time') ?? 0) / (6000 * 3600)).toBeCloseTo(1, 14);
  });

  it('pushes the potential on charge, pulls it on discharge, at both electrodes', () => {
    // Hand calculation: 0.5 mA cm⁻² through 10 Ω cm² are 5 mV.
    expect(result('', 'shiftedPotentialBeyondWindow')).toBeCloseTo(1.995, 12);
    expect(result('current=discharge', 'shiftedPotentialBeyondWindow')).toBeCloseTo(1.985, 12);
    expect(result('', 'lithiumPotentialBeyondWindow')).toBe(1.71);
    expect(result('', 'shiftedLithiumPotentialBeyondWindow')).toBeCloseTo(1.715, 12);
  });
});

describe('elasticities', () => {
  // Derivatives by hand, evaluated with mpmath.
  it.each([
    ['potentialRateConstant', -0.357919023797],
    ['interphaseIonicConductivity', 0.715838047593],
    ['thickness', -0.0167154089651],
    ['potentialVsLithium', -0.719435223712],
    ['oxidationPotential', 0.361516199915],
    // Of the loss 1 − η = 0.1: 2/(2 − 0.1).
    ['targetEfficiency', 1.05263157895],
  ] as const)('of the limit by efficiency in %s', (input, elasticity) => {
    // Four places 0.1 % apart: the fourth power of the step leaves some 1e-10.
    expect(elasticityOf(valuesOf(''), input, 'efficiency')).toBeCloseTo(elasticity, 8);
  });

  it('says that halving the flaw buys √2 and the conductivity of the electrolyte nothing', () => {
    const { binding } = mapOf(valuesOf(''));
    expect(binding?.id).toBe('filament');
    const all = sensitivitiesOf(valuesOf(''));
    expect(all.find(({ input }) => input === 'flawLength')?.elasticity).toBeCloseTo(-0.5, 9);
    expect(all.some(({ input }) => input === 'ionicConductivity')).toBe(false);
  });

  it('are uncertain by what the ± of a field moves them', () => {
    const query = 'fractureToughness=&thickness=25 um';
    const values = valuesOf(query);
    const u = 2.5e-6;
    const found = sensitivitiesOf(values, { thickness: u }).find(
      ({ input }) => input === 'thickness',
    );
    // ε = −r/(r + s) with r = L/σ and s the rest: both ends of the ±, by mpmath; the step of the elasticity leaves some 1e-10.
    expect((found?.uncertainty ?? 0) / 1.6436015549e-3).toBeCloseTo(1, 6);
    expect(sensitivitiesOf(values)[0]?.uncertainty).toBeUndefined();
  });

  it('stops the gain where the next limit stands', () => {
    const near = sensitivitiesOf(valuesOf('fractureToughness=0.85 MPa.m0.5')).find(
      ({ input }) => input === 'fractureToughness',
    );
    expect(near).toMatchObject({ then: 'efficiency', direction: 'more' });
    expect(near?.gain).toBeLessThan(0.1);
  });
});

describe('what is missing', () => {
  it('takes its limit from the map and says why', () => {
    const bare = valuesOf('fractureToughness=&targetEfficiency=&reductionPotential=');
    const limits = limitsOf(bare);
    expect(limits).toEqual([]);
    expect(missingOf(bare, limits)).toHaveLength(7);
    const empty = 'fractureToughness=&targetEfficiency=';
    expect(openSession(calculator, empty).evaluation.ok).toBe(true);
    expect(result(empty, 'allowedCurrentDensity')).toBeUndefined();
    expect(drawn(empty)).toContain('No limit is on the map');
  });

  it('allows nothing where the layers have not the energy asked for even at rest', () => {
    // mpmath: 1349693.146686 J/kg are 374.9 W h/kg.
    const beyond = 'targetSpecificEnergy=376 W.h/kg';
    expect(result(beyond, 'allowedCurrentDensity')).toBeUndefined();
    expect(result(beyond, 'timeToLimit')).toBeUndefined();
    expect(mapOf(valuesOf(beyond))).toMatchObject({ isAllowed: false, binding: undefined });
    expect(drawn(beyond)).toMatch(/Nothing is allowed.*layers weigh so much/s);
    expect(result('targetSpecificEnergy=374 W.h/kg', 'allowedCurrentDensity')).toBeGreaterThan(0);
    expect(
      frontOf(valuesOf(beyond)).every(({ specificEnergy }) => specificEnergy > 376 * 3600),
    ).toBe(true);
  });

  it('without a rate no film grows, and time moves nothing', () => {
    expect(result('potentialRateConstant=', 'interphaseThickness')).toBe(0);
    const limit = limitsOf(valuesOf('potentialRateConstant=')).find(
      ({ id }) => id === 'efficiency',
    );
    expect(limit?.current(1)).toBe(limit?.current(1e12));
  });

  it('a measured window that the cathode is inside is a limit on charge only', () => {
    const inside = 'windowOrigin=measured&oxidationPotential=4.1 V';
    // Hand calculation: 0.1 V over 10 Ω cm².
    expect(result(inside, 'windowCurrentDensity')).toBeCloseTo(100, 10);
    for (const more of [
      '&current=discharge',
      '&oxidationPotential=3.9 V',
      '&windowOrigin=computed',
    ])
      expect(result(inside + more, 'windowCurrentDensity')).toBeUndefined();
  });
});
