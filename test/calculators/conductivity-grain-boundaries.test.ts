import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/kit/model/session.ts';
import { workingLines } from '../../src/kit/model/working.ts';
import { opened } from './opened.ts';

const { calculator, success, cautions } = opened('conductivity');
const arc = 'secondArc=given&grainBoundaryResistance=40 Ohm';
const pellet = 'bulkResistance=60 Ohm&thickness=1 mm&geometry=area&electrodeArea=1 cm2';

describe('the second arc of a spectrum', () => {
  it('adds nothing where there is none, not even with a value left in its field', () => {
    const { results } = success('grainBoundaryResistance=40 Ohm');
    expect(results.totalConductivity).toBeUndefined();
  });

  it('gives total and apparent conductivity without capacitances (hand calculation)', () => {
    const { results } = success(`${pellet}&${arc}`);
    expect(results.totalConductivity?.value).toBeCloseTo(0.1, 12);
    expect(results.apparentGrainBoundaryConductivity?.value).toBeCloseTo(0.25, 12);
    expect(results.grainBoundaryConductivity).toBeUndefined();
  });

  it('is of the same pellet: a cell constant and a rim count as for the grains', () => {
    for (const geometry of [
      'geometry=cell-constant&cellConstant=0.1 1/cm',
      'electrodeDiameter=12 mm&pelletDiameter=13 mm&thickness=1.5 mm',
    ]) {
      const { results } = success(`bulkResistance=60 Ohm&${geometry}&${arc}`);
      const ratio =
        (results.totalConductivity?.value ?? 0) / (results.ionicConductivity?.value ?? 1);
      // R_b/(R_b + R_gb), whatever the geometry.
      expect(ratio).toBeCloseTo(0.6, 13);
    }
  });

  it('carries the ± of both resistances', () => {
    const { results } = success(
      `${pellet.replace('60', '60±0.6')}&secondArc=given&grainBoundaryResistance=40±0.8 Ohm`,
    );
    const { value = 1, uncertainty = 0 } = results.totalConductivity ?? {};
    // √(0.6² + 0.8²) of 100 Ω is 1 %.
    expect(uncertainty / value).toBeCloseTo(0.01, 6);
  });

  it.each<[query: string, field: string]>([
    ['grainBoundaryResistance=0 Ohm', 'grainBoundaryResistance'],
    ['bulkCapacitance=0 pF', 'bulkCapacitance'],
    ['grainBoundaryCapacitance=-1 nF', 'grainBoundaryCapacitance'],
    ['grainSize=0 um', 'grainSize'],
  ])('refuses %s', (query, field) => {
    const { evaluation } = openSession(calculator, `secondArc=given&${query}`);
    expect(evaluation.reading.problems[field]).toMatch(/greater than zero/);
  });

  it('says where a capacitance is missing or the arcs are exchanged', () => {
    expect(cautions(`${pellet}&${arc}&bulkCapacitance=5 pF`)).toMatch(/Both capacitances/);
    const exchanged = 'bulkCapacitance=2.5 nF&grainBoundaryCapacitance=5 pF';
    expect(cautions(`${pellet}&${arc}&${exchanged}`)).toMatch(/arcs exchanged/);
    const plausible = 'bulkCapacitance=5 pF&grainBoundaryCapacitance=2.5 nF';
    expect(cautions(`${pellet}&${arc}&${plausible}`)).not.toMatch(/capacitance/);
  });

  const split = (bulk: string, boundary: string, grain = '5 um') =>
    cautions(
      `${pellet}&${arc}&bulkCapacitance=${bulk}&grainBoundaryCapacitance=${boundary}&grainSize=${grain}`,
    );

  it.each<[bulk: string, boundary: string, grain: string, says: RegExp | undefined]>([
    // C_b/C_gb is the thickness of a boundary over that of a grain.
    ['5 pF', '5 pF', '5 um', /boundary is 1\.0 times as thick as a grain/],
    ['20 pF', '8000 fF', '0.3 um', /boundary is 2\.5 times as thick as a grain/],
    ['4.5e-12 F', '1.5 pF', '40 um', /boundary is 3\.0 times as thick as a grain/],
    ['5 pF', '20 pF', '5 um', /at least ten times/],
    ['5 pF', '49 pF', '5 um', /at least ten times/],
    // 5 µm × 5 pF/500 nF = 0.05 nm; 500 nm × 3 pF/30 nF = 0.05 nm.
    ['5 pF', '500 nF', '5 um', /boundary of 0\.050\snm would be thinner/],
    ['3 pF', '0.03 uF', '500 nm', /boundary of 0\.050\snm would be thinner/],
    // The pellet is 1 mm thick.
    ['5 pF', '2.5 nF', '1 mm', /as large as the pellet/],
    ['5 pF', '2.5 nF', '2500 um', /as large as the pellet/],
    // A condenser of 1 cm² and 1 mm in vacuum has 0.885 pF: 0.5 pF is ε_r = 0.565.
    ['0.5 pF', '2.5 nF', '5 um', /permittivity of 0\.56, less than a vacuum/],
    ['80 fF', '1 nF', '5 um', /permittivity of 0\.090, less than a vacuum/],
    ['5 pF', '2.5 nF', '5 um', undefined],
    ['0.9 pF', '10 nF', '20 um', undefined],
    ['5 pF', '51 pF', '5 um', undefined],
  ])('judges %s beside %s with grains of %s', (bulk, boundary, grain, says) => {
    const said = split(bulk, boundary, grain);
    if (says) expect(said).toMatch(says);
    else expect(said).not.toMatch(/boundar|permittivity|grain/);
  });

  it('says that a grain size alone gives no thickness', () => {
    expect(cautions(`${pellet}&${arc}&grainSize=5 um`)).toMatch(/only with both capacitances/);
  });

  it('is worked out step by step', () => {
    const query = `${pellet}&${arc}&bulkCapacitance=5 pF&grainBoundaryCapacitance=2.5 nF&grainSize=5 um`;
    const lines = workingLines(calculator, success(query), {}).map(({ plain }) => plain);
    expect(lines.at(-1)).toMatch(/10\.0+ nm$/);
  });
});
