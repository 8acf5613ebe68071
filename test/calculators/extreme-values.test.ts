import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { behind, calculators, firstSolutions } from '../../src/calculators/all.ts';
import CalculatorIsland from '../../src/calculators/CalculatorIsland.tsx';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { choicesFor, withRows, type Settings } from './settings.ts';

// React as readers have it: the one for development notes for each element where it was made, half of the time.
vi.hoisted(() => vi.stubEnv('NODE_ENV', 'production'));

/** Magnitudes a slip of the hand or an address can bring, up to the ends of double precision. */
const texts = ['1e-300', '1e-30', '1e-6', '-1e6', '1e6', '123456789123', '1e30', '1e300'];

/** Pages are 15 to 50 kB long; what grows with a value instead of with the rows soon passes this. */
const longestMarkup = 200_000;

for (const id of calculators.keys()) behind(id, []);

function markup(id: string, query: string): string {
  const properties = {
    id,
    place: 'page' as const,
    query,
    literature: { conductivities: [], presets: [] },
    site: {
      name: 'Interphase',
      key: 'interphase',
      authors: [],
      version: '1',
      edition: '2026-11-25',
      page: 'https://example.org/',
    },
    pages: {},
    samples: '/',
    solutions: firstSolutions(calculators.get(id) as AnyCalculator, query),
  };
  return renderToStaticMarkup(createElement(CalculatorIsland, properties));
}

/** Times and values over which some laws of growth cannot be drawn. */
const steep: Record<string, string[]> = {
  'interphase-fit': [
    '1,1;1.000000000001,2;1.000000000002,3;1.000000000003,4;1.000000000004,6',
    '0,1;1e-300,2;1e-299,3;1e-298,4;1e-297,5',
    '1e290,1;1e291,2;1e292,3;1e293,4;1e294,5',
    '0,1e-300;1,2e-300;2,3e-300;3,4e-300;4,7e-300',
    '0,1;1e-5,2;1e-4,30;1e200,4;1e201,5',
    '1,1e200;2,2e200;3,2.5e200;4,3e200;5,3.1e200',
  ].flatMap((data) =>
    ['', 'areaSpecificResistance', 'resistance', 'thickness'].flatMap((observable) =>
      ['parabolic', 'linear', 'power'].map(
        (law) => `data=${data}&law=${law}${observable && `&observable=${observable}`}`,
      ),
    ),
  ),
};

/** The initial rows, with one cell of the first row replaced. */
function tablesWith(id: string): string[] {
  return Object.entries(calculators.get(id)?.inputs ?? {}).flatMap(([key, input]) => {
    if (input.kind !== 'table') return [];
    const [first = '', ...rest] = input.initial.split(';');
    return first.split(',').flatMap((_, column) =>
      texts.map((text) => {
        const cells = first.split(',').with(column, text).join(',');
        return `${key}=${encodeURIComponent([cells, ...rest].join(';'))}`;
      }),
    );
  });
}

/** One option of each choice, the next at each turn; those that keep a field on the page stay. */
function mixed(calculator: AnyCalculator, needed: Settings, turn: number): Settings {
  const kept = new Set(needed.map(([key]) => key));
  const choices = Object.entries(calculator.inputs).flatMap(([key, input]): Settings =>
    input.kind === 'choice' && input.options.length > 0 && !kept.has(key)
      ? [[key, input.options[turn % input.options.length]!.id]]
      : [],
  );
  return withRows(calculator, [...choices, ...needed]);
}

/**
 * Every field with every text, in turn under the initial choices, as far as they leave it on the page, and with an
 * option of each choice after the other: all pairs of them would be more than ten thousand pages.
 */
function queriesWith(id: string): string[] {
  const calculator = calculators.get(id) as AnyCalculator;
  const fields = Object.entries(calculator.inputs).filter(([, { kind }]) => kind === 'quantity');
  return fields.flatMap(([key, input], field) => {
    const needed = choicesFor(calculator, input);
    return texts.map((text, place) => {
      const turn = Math.floor((field + place) / 2);
      const isMixed = (field + place) % 2 === 1;
      const settings = isMixed ? mixed(calculator, needed, turn) : withRows(calculator, needed);
      return new URLSearchParams([...settings, [key, text]]).toString();
    });
  });
}

/** One state a test: a busy machine makes each of them slow and none of them too long. */
const states = [...calculators.keys()].flatMap((id) =>
  [...queriesWith(id), ...tablesWith(id), ...(steep[id] ?? [])].map(
    (query) => [id, query] as const,
  ),
);

describe('a page of ordinary length, whatever a field holds', () => {
  it.each(states)('%s with %s', (id, query) => {
    const drawn = markup(id, query);
    expect(drawn.length).toBeLessThan(longestMarkup);
    // A packed link is letters without a meaning, NaN among them.
    const words = drawn.replace(/[\w+/-]{80,}/g, '');
    // One pass to find it; what stands before it is cut out afterwards.
    const at = words.search(/NaN|Infinity|∞/);
    expect(at < 0 ? '' : words.slice(Math.max(0, at - 80), at + 8)).toBe('');
  });
});
