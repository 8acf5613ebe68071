import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import { resultCsv } from '../../src/kit/model/csv.ts';
import { drawnResults } from './drawn-results.tsx';

const cases = [...calculators.values()].flatMap((calculator) =>
  ['', ...calculator.examples.map(({ query }) => query)].map(
    (query) => [`${calculator.id}?${query}`, calculator, query] as const,
  ),
);

describe('every result with an interval', () => {
  let shown = 0;

  it.each(cases)('%s has it in the page as data and in the CSV', (_, calculator, query) => {
    const { state } = queryToState(calculator, query);
    const evaluation = evaluate(calculator, state);
    if (!evaluation.ok) return expect(evaluation.reading.problems).not.toEqual({});
    const markup = drawnResults(calculator, evaluation, state);
    const provenance = { title: 'x', version: '1', permalink: 'https://example.org/' };
    const [names = ''] = resultCsv(calculator, evaluation, state, provenance).split('\r\n');
    for (const tag of markup.match(/<data[^>]*data-quantity="[^>]*>/g) ?? []) {
      const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
      const id = read('data-quantity') ?? '';
      const { interval, uncertainty } = evaluation.results[id] ?? {};
      const ends = [read('data-lower'), read('data-upper')];
      expect(ends, id).toEqual(interval ? interval.map(String) : [undefined, undefined]);
      if (!interval) continue;
      shown += 1;
      expect(Number(read('data-uncertainty')), id).toBe(uncertainty);
      expect(names, id).toContain(`lower(result ${id})`);
      expect(names, id).toContain(`upper(result ${id})`);
    }
  });

  it('is one of many', () => expect(shown).toBeGreaterThan(60));
});
