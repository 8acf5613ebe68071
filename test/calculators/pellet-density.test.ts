import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/kit/model/session.ts';
import { opened } from './opened.ts';

const { calculator, success, cautions } = opened('pellet-density');

describe('what pellet-density refuses', () => {
  it.each<[query: string, field: string, says: RegExp]>([
    ['pelletMass=0 g', 'pelletMass', /greater than zero/],
    ['pelletMass=5 mm', 'pelletMass', /mass/],
    ['pelletDiameter=0 mm', 'pelletDiameter', /greater than zero/],
    ['thickness=-1 mm', 'thickness', /greater than zero/],
    ['form=volume&pelletVolume=0 cm3', 'pelletVolume', /greater than zero/],
    ['crystal=given&crystalDensity=0 g/cm3', 'crystalDensity', /greater than zero/],
    ['latticeConstantA=0 Ao', 'latticeConstantA', /greater than zero/],
    ['formulaUnitsPerCell=0', 'formulaUnitsPerCell', /greater than zero/],
    ['latticeAngleGamma=180 deg', 'latticeAngleGamma', /between/],
    ['latticeAngleGamma=20 %', 'latticeAngleGamma', /angle/],
    [
      'latticeAngleAlpha=150 deg&latticeAngleBeta=60 deg&latticeAngleGamma=60 deg',
      'latticeAngleAlpha',
      /close a cell/,
    ],
  ])('%s: %s', (query, field, says) => {
    const { evaluation } = openSession(calculator, query);
    expect(evaluation.ok).toBe(false);
    expect(evaluation.reading.problems[field]).toMatch(says);
  });
});

describe('the uncertainty', () => {
  it('is that of mass, thickness and twice the diameter', () => {
    const { relativeDensity, porosity } = success('').results;
    // Hand calculation: √[(0.0005/0.542)² + 0.01² + (2·0.05/12)²] = 0.013050 of 0.93732.
    expect((relativeDensity?.uncertainty ?? 0) / 0.0122318).toBeCloseTo(1, 4);
    expect(porosity?.uncertainty).toBeCloseTo(relativeDensity?.uncertainty ?? 0, 10);
  });

  it('holds that of the edge of a cube three times', () => {
    const query = 'pelletMass=0.5 g&form=volume&pelletVolume=0.1 cm3&latticeConstantA=10.0±0.1 Ao';
    const { crystalDensity } = success(query).results;
    // 3 · 1 %, to first order.
    expect((crystalDensity?.uncertainty ?? 0) / (crystalDensity?.value ?? 1)).toBeCloseTo(0.03, 5);
  });
});

describe('the units people type', () => {
  it.each([
    ['latticeConstantA=1.297 nm', 5112.80024465],
    ['latticeConstantA=12.97 Å', 5112.80024465],
    ['latticeAngleGamma=90°', 5112.80024465],
    ['latticeAngleGamma=90 degrees', 5112.80024465],
    ['latticeAngleGamma=2.0943951023931953 rad&latticeAngleBeta=90°', 5903.75319512],
  ])('%s', (query, expected) => {
    // The last is the cubic cell by sin 120°: 5112.80024465 · 2/√3.
    expect((success(query).results.crystalDensity?.value ?? 0) / expected).toBeCloseTo(1, 10);
  });

  it('takes milligrams and cubic millimetres', () => {
    const query = 'pelletMass=542 mg&form=volume&pelletVolume=113.0973355292 mm3';
    expect((success(query).results.density?.value ?? 0) / 4792.33217532).toBeCloseTo(1, 10);
  });
});

describe('what pellet-density says of the result', () => {
  it.each([
    ['pelletDiameter=6 mm', /denser than its crystal.*radius/],
    ['thickness=0.1 mm', /denser than its crystal.*centimetres/],
    ['pelletDiameter=24 mm', /Less than 50.*twice the diameter/],
    ['pelletMass=0.580 g', /uncertainty allows/],
    ['pelletMass=0.570 g', /no better than half/],
    ['latticeConstantA=12.97 nm', /ångström/],
    ['crystal=given&crystalDensity=5.11 kg/m3', /kg\/m³/],
    ['formulaUnitsPerCell=7.5', /whole number/],
  ])('%s', (query, says) => {
    expect(cautions(query)).toMatch(says);
  });

  it('is silent about an ordinary pellet', () => {
    expect(cautions('')).toBe('');
  });
});

it('sends porosity and thickness to the conductivity', () => {
  const link = calculator.sendTo?.find((each) => each.calculator === 'conductivity');
  expect(link?.carries).toEqual({ porosity: 'porosity', thickness: 'thickness' });
});
