import { describe, expect, it } from 'vitest';
import { columnsInUse, namesInColumn } from '#table/columns-in-use';
import { calculators } from '../../src/calculators/all.ts';
import type { Details } from '../../src/calculators/arrhenius/compute.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState, stateToQuery } from '../../src/kit/model/address.ts';
import { resultCsv } from '../../src/kit/model/csv.ts';
import type { AnyCalculator, TableInput } from '../../src/kit/model/definition.ts';
import { isVisible } from '../../src/kit/model/state.ts';

const arrhenius = calculators.get('arrhenius') as AnyCalculator;
const open = (query: string) => {
  const { state } = queryToState(arrhenius, query);
  return { state, evaluation: evaluate(arrhenius, state) };
};

const bulk = '25,3.10e-4,,bulk;40,5.62e-4,,bulk;55,9.55e-4,,bulk;70,1.53e-3,,bulk;85,2.36e-3,,bulk';
const boundary = '25,4.1e-5,,gb;40,9.8e-5,,gb;55,2.14e-4,,gb;70,4.3e-4,,gb;85,8.05e-4,,gb';
const both = `data=${bulk};${boundary}`;

function energyOf(query: string): number {
  const { evaluation } = open(query);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return evaluation.results.activationEnergy?.value ?? Number.NaN;
}

// Each series alone by numpy: 32721.7832447 and 46790.0363534 J/mol in σT.
describe('a table of several series', () => {
  it('gives the first, or the one that is chosen', () => {
    expect(energyOf(both) / 32721.7832447).toBeCloseTo(1, 10);
    expect(energyOf(`${both}&series=bulk`) / 32721.7832447).toBeCloseTo(1, 10);
    expect(energyOf(`${both}&series=gb`) / 46790.0363534).toBeCloseTo(1, 10);
  });

  it('asks about a series that it has not, also where it has none at all', () => {
    for (const data of [both, `data=${bulk}`, 'data=25,3.10e-4;40,5.62e-4;55,9.55e-4']) {
      const { evaluation, state } = open(`${data}&series=sample 7`);
      expect(evaluation.reading.problems.series).toContain('“sample 7” is not a choice here');
      expect(isVisible(arrhenius.inputs.series!, state.texts)).toBe(true);
    }
  });

  it('shows nothing to choose where there is one series or no column of them', () => {
    for (const data of ['', `data=${bulk}`, 'data=25,3.10e-4,2;40,5.62e-4,2']) {
      expect(isVisible(arrhenius.inputs.series!, open(data).state.texts)).toBe(false);
    }
    expect(isVisible(arrhenius.inputs.series!, open(both).state.texts)).toBe(true);
  });

  it('has one result each, and says of one that cannot be fitted why', () => {
    const { evaluation } = open(`${both};30,1e-3,,a single point`);
    if (!evaluation.ok) throw new Error('no result');
    const { series = [] } = evaluation.details as Details;
    const energies = series.map(({ outcome }) =>
      'reason' in outcome ? outcome.reason : (outcome.activationEnergy?.value ?? 0),
    );
    expect(series.map(({ name }) => name)).toEqual(['bulk', 'gb', 'a single point']);
    expect(Number(energies[1]) / 46790.0363534).toBeCloseTo(1, 10);
    expect(energies[2]).toContain('at one temperature only');
  });

  it('weighs rows where every row of the series has a ±, whatever the others have', () => {
    const weighed = bulk.replaceAll(',,', ',2,');
    expect(energyOf(`data=${weighed};${boundary}`) / 32721.7832447).toBeCloseTo(1, 10);
    const { evaluation } = open(`data=${boundary};${weighed.replace(',2,', ',,')}&series=bulk`);
    expect(evaluation.reading.problems.data).toContain('row 6 has none');
  });

  it('keeps rows without a name together', () => {
    const rows = '25,3.10e-4;40,5.62e-4;55,9.55e-4;70,1.53e-3;85,2.36e-3';
    expect(energyOf(`data=${boundary};${rows}`) / 46790.0363534).toBeCloseTo(1, 10);
    expect(energyOf(`data=${boundary};${rows}&series=no name`) / 32721.7832447).toBeCloseTo(1, 10);
  });

  it('goes through the address and into the saved file', async () => {
    const { state, evaluation } = open(`${both}&series=gb`);
    const again = queryToState(arrhenius, stateToQuery(arrhenius, state)).state;
    expect(again).toEqual(state);
    if (!evaluation.ok) throw new Error('no result');
    const provenance = { title: 't', version: '1', permalink: 'https://example.org/' };
    const { reading, details } = evaluation;
    const shown = { given: reading.given, outputUnits: state.outputUnits };
    const further = await arrhenius.furtherResults?.(reading.values as never, details, shown);
    const lines = resultCsv(arrhenius, evaluation, state, provenance, further).split('\r\n');
    expect(lines).toContain(
      'data temperature [Cel],data conductivity [S/cm],data relativeUncertainty [%],data series',
    );
    expect(lines).toContain('25,0.000041,,gb');
    const header = lines.findIndex((line) => line.startsWith('results of series'));
    const names = lines[header]?.split(',') ?? [];
    const cells = lines[header + 2]?.split(',') ?? [];
    expect(cells.slice(0, 2)).toEqual(['gb', '5']);
    const energy = Number(cells[names.indexOf('result activationEnergySigmaT [eV]')]);
    expect((energy * 96485.33212331) / 46790.0363534).toBeCloseTo(1, 9);
    // Standard error by numpy, Student’s t of three degrees of freedom: 3.18244630528.
    const upper = Number(cells[names.indexOf('upper end of activationEnergySigmaT [eV]')]);
    expect(((upper - energy) * 96485.33212331) / (3.18244630528 * 232.170065966)).toBeCloseTo(1, 8);
    const prediction = Number(cells[names.indexOf('result predictedConductivity [mS/cm]')]);
    const lower = Number(cells[names.indexOf('lower end of predictedConductivity [mS/cm]')]);
    const share = Math.log(prediction / lower) / (3.18244630528 * 0.00578440063886);
    expect(share).toBeCloseTo(1, 8);
  });
});

describe('a column that is hidden until it is used', () => {
  const input = arrhenius.inputs.data as TableInput;
  const shown = (text: string) => columnsInUse(input, text).columns.length;

  it('is not there while nothing is in it', () => {
    expect(shown('25,3e-4;40,5e-4,2;55,1e-3,,')).toBe(3);
    expect(shown('25,3e-4;40,5e-4,,a')).toBe(4);
  });

  it('has its different words in their order', () => {
    expect(namesInColumn('1,2,,b;;3,4,,a\\, cold;5,6,,b', 3)).toEqual(['b', 'a, cold']);
    expect(namesInColumn('1,2;3,4,5', 3)).toEqual([]);
  });
});
