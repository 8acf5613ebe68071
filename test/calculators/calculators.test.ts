import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState, stateToQuery } from '../../src/kit/model/address.ts';
import { resultCsv } from '../../src/kit/model/csv.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { Success } from '../../src/kit/model/evaluate.ts';
import { initialState } from '../../src/kit/model/state.ts';
import { linesWithTex } from '../../src/kit/model/working-copies.ts';

const content = join(import.meta.dirname, '../../content');

function succeed(id: string, query: string): Success {
  const calculator = calculators.get(id);
  if (!calculator) throw new Error(`no calculator ${id}`);
  const reading = queryToState(calculator, query);
  expect(reading.unknown, 'parameters of the query that are unknown').toEqual([]);
  const evaluation = evaluate(calculator, reading.state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return evaluation;
}

describe.each([...calculators])('%s', (id, calculator) => {
  it('has its folder’s name, a story and references that exist', () => {
    expect(calculator.id).toBe(id);
    expect(existsSync(join(content, 'calculators', `${id}.mdx`))).toBe(true);
    for (const key of calculator.references) {
      expect(existsSync(join(content, 'references', `${key}.json`)), key).toBe(true);
    }
  });

  it('computes its initial state and marks at most one output as the answer', () => {
    const evaluation = succeed(id, '');
    const main = Object.entries(calculator.outputs).filter(([, output]) => output.main);
    expect(main.length).toBeLessThanOrEqual(1);
    for (const [name] of main) expect(evaluation.results[name]?.value).toBeTypeOf('number');
  });

  it.each(calculator.examples)('reproduces “$label”', ({ query, expected, tolerance }) => {
    const { results } = succeed(id, query);
    for (const [output, value] of Object.entries(expected)) {
      const found = results[output]?.value ?? Number.NaN;
      expect(Math.abs(found - value), `${output} is ${found}, not ${value}`).toBeLessThanOrEqual(
        tolerance * Math.abs(value),
      );
    }
  });

  it('keeps every example through state → address → state', () => {
    for (const { query } of calculator.examples) {
      const { state } = queryToState(calculator, query);
      const again = queryToState(calculator, stateToQuery(calculator, state)).state;
      const first = evaluate(calculator, state);
      const second = evaluate(calculator, again);
      expect(second).toEqual(first);
      expect(stateToQuery(calculator, again).toString()).toBe(
        stateToQuery(calculator, state).toString(),
      );
    }
  });

  it('writes nothing but the version for its initial state', () => {
    const query = stateToQuery(calculator, initialState(calculator)).toString();
    expect(query).toBe(`v=${calculator.version}`);
  });

  it('gives every CSV column of a number its unit', () => {
    const evaluation = succeed(id, '');
    const state = initialState(calculator);
    const provenance = {
      title: calculator.title,
      version: '1.0.0',
      permalink: 'https://example.org/?a=1,2',
    };
    const csv = resultCsv(calculator, evaluation, state, provenance);
    const [header = '', row = ''] = csv.split('\r\n');
    const names = header.split(',');
    expect(row).toContain(',"https://example.org/?a=1,2"');
    for (const output of Object.keys(evaluation.results)) {
      expect(names.some((name) => name.startsWith(`result ${output} [`))).toBe(true);
    }
  });

  it('shows a working whose last steps give results', () => {
    const evaluation = succeed(id, '');
    const lines = linesWithTex(calculator, evaluation, initialState(calculator).outputUnits);
    expect(lines.length).toBeGreaterThan(2);
    for (const { plain, tex } of lines) {
      expect(plain).not.toMatch(/undefined|NaN|\[object/);
      expect(tex).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
