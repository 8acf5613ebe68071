import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CalculatorView } from '../../src/kit/CalculatorView.tsx';
import Account from '../../src/kit/result/Account.tsx';
import { stateToQuery } from '../../src/kit/model/address.ts';
import { calculationAsPage } from '../../src/kit/model/calculation-page.ts';
import { resultCsv } from '../../src/kit/model/csv.ts';
import { defineCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/kit/model/evaluate.ts';
import { symbol } from '../../src/kit/model/expression.ts';
import { mainOutput } from '../../src/kit/model/shown-output.ts';
import { initialState } from '../../src/kit/model/state.ts';
import { workingLines } from '../../src/kit/model/working.ts';
import type { PictureProperties } from '../../src/kit/result/Explanation.tsx';

const inputs = {
  voltage: { kind: 'quantity', quantity: 'cellVoltage', unit: 'V', initial: '2 ± 0.1' },
} as const;
const shared = {
  id: 'drawn',
  title: 'A picture',
  version: 1,
  examples: [],
  references: [],
  inputs,
};
const equation = () => ({ left: 'voltage', right: symbol('voltage') }) as const;

const drawn = defineCalculator({
  ...shared,
  outputs: {},
  compute: () => ({ details: { shape: 'a circle' } }),
  equation,
  working: () => [],
});
const measured = defineCalculator({
  ...shared,
  outputs: {
    voltageDrop: { quantity: 'voltageDrop', unit: 'V' },
    cellVoltage: { quantity: 'cellVoltage', unit: 'V' },
  },
  compute: ({ voltage }) => ({ voltageDrop: voltage, cellVoltage: 2 * voltage }),
  equation,
  working: () => [{ says: 'The same', gives: 'voltageDrop', expression: symbol('voltage') }],
});
const site = {
  name: 'A primer',
  key: 'a-primer',
  authors: [],
  version: '1.2.0',
  edition: '2026-11-28',
  page: 'https://example.org/drawn/',
};

const Picture = ({ details, results }: PictureProperties) =>
  createElement('figure', null, JSON.stringify({ details, outputs: Object.keys(results) }));

function page(calculator: typeof drawn | typeof measured): string {
  return renderToStaticMarkup(
    createElement(CalculatorView, {
      calculator,
      Picture,
      Account,
      place: 'page',
      query: '',
      literature: { conductivities: [], presets: [] },
      site,
      works: [],
      pages: {},
      samples: '/',
    }),
  );
}

describe('a calculator whose answer is its picture', () => {
  const result = evaluate(drawn, initialState(drawn));
  if (!result.ok) throw new Error('it was to be evaluated');

  it('is drawn without a list of results', () => {
    const markup = page(drawn);
    expect(markup).toContain('a circle');
    expect(markup).not.toContain('class="results"');
    expect(markup).not.toMatch(/undefined|NaN/);
  });

  it('has no answer among its outputs, and a working of what was given', () => {
    expect(mainOutput(drawn, result)).toBeUndefined();
    expect(workingLines(drawn, result, {}).map(({ plain }) => plain)).toEqual(['U = (2 ± 0.1) V']);
  });

  it('is kept as CSV and cited as any other', () => {
    const state = initialState(drawn);
    const provenance = { title: drawn.title, version: '1', permalink: site.page };
    const [header] = resultCsv(drawn, result, state, provenance).split('\r\n');
    expect(header).toBe('voltage [V],u(voltage) [V],calculator,version,permalink');
    const query = stateToQuery(drawn, state).toString();
    const calculation = { title: drawn.title, site, query, date: new Date(0), works: [] };
    expect(calculationAsPage(calculation).url).toBe(`${site.page}?v=1`);
  });
});

describe('a calculator of several results, none of which is the answer', () => {
  it('announces them together', () => {
    const markup = page(measured);
    expect(markup.match(/aria-live="polite"/g)).toHaveLength(1);
    expect(markup).toMatch(/>voltage drop: 2[^<]*volts; cell voltage: 4[^<]*volts</);
    expect(markup).not.toContain('data-main');
  });
});
