import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { CalculatorView } from '../../src/kit/CalculatorView.tsx';
import Account from '../../src/kit/result/Account.tsx';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/kit/model/evaluate.ts';
import { reportAddress, reportText } from '../../src/kit/model/fault-report.ts';
import { startMonteCarlo } from '../../src/kit/model/monte-carlo.ts';
import { nextSession, openSession } from '../../src/kit/model/session.ts';
import { evaluateOrDefer } from '../../src/kit/run/deferred.ts';
import { serveEvaluations } from '../../src/kit/run/evaluation-worker.ts';
import { DomainError } from '../../src/units/domain-error.ts';
import { calculator, planted } from './planted/calculator.ts';

const stateAt = (value: number) => queryToState(calculator, `voltage=${value} V`).state;
const type = (value: number) => ({ type: 'text' as const, key: 'voltage', text: String(value) });

describe('an error in compute', () => {
  it('is a message at the field where it is a refusal', () => {
    const evaluation = evaluate(calculator, stateAt(planted.refused));
    expect(evaluation.reading.problems).toEqual({ voltage: 'Cell voltage must not be ten.' });
  });

  it.each([
    ['a TypeError', planted.typeError, TypeError],
    ['a RangeError', planted.rangeError, RangeError],
  ])('is a fault where it is %s: it reaches whoever evaluates', (_, value, kind) => {
    expect(() => evaluate(calculator, stateAt(value))).toThrow(kind);
  });

  it('reaches the top from a Monte Carlo propagation too', () => {
    const far: AnyCalculator = {
      ...calculator,
      compute: ({ voltage }: { voltage: number }) => {
        // Beyond the steps of the derivative, within the draws.
        if (voltage > 2.2) throw new TypeError('planted in compute');
        return { drop: voltage };
      },
    };
    const result = evaluate(far, queryToState(far, 'voltage=2±0.1 V').state);
    if (!result.ok) throw new Error('it was to be carried');
    const run = startMonteCarlo(far, result, 'drop');
    expect(() => run.advance(1000)).toThrow(/planted in compute/);
  });
});

describe('a session in a browser', () => {
  const good = openSession(calculator, '', evaluateOrDefer);
  const faulty = nextSession(calculator, good, type(planted.rangeError), evaluateOrDefer);

  it('keeps what was typed, blames no field and has no result', () => {
    expect(faulty.state.texts.voltage).toBe(String(planted.rangeError));
    expect(faulty.evaluation.reading.problems).toEqual({});
    expect(faulty.evaluation.ok).toBe(false);
    expect(!faulty.evaluation.ok && faulty.evaluation.fault).toBeInstanceOf(RangeError);
  });

  it('tries again with the next change', () => {
    const next = nextSession(calculator, faulty, type(3), evaluateOrDefer);
    expect(next.evaluation.ok && next.evaluation.results.drop?.value).toBe(6);
  });

  it('opens with a fault in its address as with any other state', () => {
    const opened = openSession(calculator, `voltage=${planted.typeError} V`, evaluateOrDefer);
    expect(!opened.evaluation.ok && opened.evaluation.fault).toBeInstanceOf(TypeError);
    expect(opened.lastGood).toBeUndefined();
  });
});

describe('a page that is built', () => {
  const page = (query: string) =>
    renderToString(
      createElement(CalculatorView, {
        calculator,
        Picture: () => {
          if (query.includes('99')) throw new TypeError('planted in the picture');
          return null;
        },
        Account,
        place: 'page',
        query,
        literature: { conductivities: [], presets: [] },
        site: {
          name: 'A primer',
          key: 'a-primer',
          authors: [],
          version: '1',
          edition: '',
          page: 'https://a.org/',
        },
        works: [],
        pages: {},
        samples: '/',
      }),
    );

  it.each([
    ['compute', `voltage=${planted.typeError} V`],
    ['details', `voltage=${planted.details} V`],
    ['the working', `voltage=${planted.working} V`],
    ['the picture', 'voltage=99 V'],
  ])('fails by a fault in %s', (where, query) => {
    expect(page('voltage=3 V')).toContain('value="6"');
    expect(() => page(query)).toThrow(`planted in ${where}`);
  });
});

describe('the worker', () => {
  it('hands a fault of the calculation to the page, which does not calculate it once more', async () => {
    const worker = { postMessage: vi.fn(), onmessage: vi.fn() };
    vi.stubGlobal('self', worker);
    serveEvaluations(() => Promise.resolve(calculator));
    worker.onmessage({ data: { calculator: 'planted', state: stateAt(planted.heavyFault) } });
    await vi.waitFor(() => {
      const [news] = worker.postMessage.mock.lastCall as [{ fault?: unknown }];
      expect(news.fault).toBeInstanceOf(TypeError);
    });
    vi.unstubAllGlobals();
  });
});

describe('uncertainties that cannot be carried', () => {
  it('are told at the field whose uncertainty it is', () => {
    const edge: AnyCalculator = {
      ...calculator,
      inputs: {
        free: { kind: 'quantity', quantity: 'cellVoltage', unit: 'V', initial: '1 ± 0.1' },
        fixed: {
          kind: 'quantity',
          quantity: 'cellVoltage',
          label: 'fixed voltage',
          unit: 'V',
          initial: '2 ± 0.1',
        },
      },
      compute: ({ free, fixed }: { free: number; fixed: number }) => {
        if (fixed !== 2) throw new DomainError('fixed', 'must be two', fixed);
        return { drop: free };
      },
    };
    const { reading } = evaluate(edge, queryToState(edge, '').state);
    expect(reading.problems).toEqual({
      fixed: expect.stringMatching(/^Fixed voltage has an uncertainty that cannot be carried/),
    });
  });
});

describe('the report of a fault', () => {
  const text = reportText({
    page: 'Primer 1.2.0',
    permalink: 'https://example.org/c/?v=1&voltage=11+V',
    error: new TypeError('planted'),
  });

  it('names version, state and error', () => {
    expect(text.split('\n')).toEqual([
      'Primer 1.2.0',
      'https://example.org/c/?v=1&voltage=11+V',
      'TypeError: planted',
    ]);
  });

  it('opens a new issue of the repository with it, without a state too long for an address', () => {
    const address = new URL(reportAddress('https://example.org/a/b/', text));
    expect(address.pathname).toBe('/a/b/issues/new');
    expect(address.searchParams.get('body')).toBe(text);
    const long = reportText({
      page: 'Primer',
      permalink: `https://example.org/c/#?data=${'1,2;'.repeat(3000)}`,
      error: 'planted',
    });
    expect(reportAddress('https://example.org/a/b', long).length).toBeLessThan(500);
  });
});
