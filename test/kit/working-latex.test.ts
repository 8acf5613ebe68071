import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { latexText } from '../../src/kit/model/latex-text.ts';
import {
  linesWithTex,
  workingText,
  type WorkingFormat,
} from '../../src/kit/model/working-copies.ts';

const source = {
  name: 'A Book_1 2.0',
  address: 'https://example.org/calculators/conductivity/?v=1&thickness=1%C2%B10.1+mm#a_b',
  date: new Date(2026, 10, 28, 23, 30),
};

function copied(id: string, query: string, format: WorkingFormat) {
  const calculator = calculators.get(id) as AnyCalculator;
  const { state } = queryToState(calculator, query);
  const evaluation = evaluate(calculator, state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  const lines = linesWithTex(calculator, evaluation, state.outputUnits);
  return { text: workingText(calculator.title, lines, format, source), lines };
}

const states: [string, string][] = [
  ['conductivity', 'porosity=12 %&pelletDiameter=13 mm'],
  ['conductivity', 'porosity=12 %&porosityModel=maxwell'],
  ['arrhenius', ''],
  ['arrhenius', 'form=sigma&activationEnergy.unit=kJ/mol'],
  ['interfacial-resistance', ''],
  ['cell-resistance', ''],
  ...['parabolic', 'linear', 'deal-grove', 'logarithmic'].map((law): [string, string] => [
    'interphase-growth',
    `law=${law}&rate=wagner&rateActivationEnergy=0.5 eV&temperature=60 Cel`,
  ]),
  ['interphase-fit', ''],
];

describe.each(states)('the LaTeX copy of the working of %s?%s', (id, query) => {
  const { text, lines } = copied(id, query, 'latex');
  const formulas = text.match(/\\begin\{align\*\}[^]*?\\end\{align\*\}/g) ?? [];
  const words = text
    .split('\n')
    .filter((line) => !line.startsWith('%'))
    .join('\n')
    .replaceAll(/\\begin\{align\*\}[^]*?\\end\{align\*\}/g, '')
    .replace(/\\url\{[^}]*\}/, '');

  it('has formulas that are set', () => {
    expect(formulas).toHaveLength(lines.length);
    for (const formula of formulas) {
      expect(() =>
        katex.renderToString(formula, { displayMode: true, throwOnError: true, strict: 'error' }),
      ).not.toThrow();
    }
  });

  it('explains each of them in text that the usual fonts hold', () => {
    expect(words.match(/^\\item \S.*$/gm)).toHaveLength(lines.length);
    const text = words.replaceAll(/\$[^$]*\$/g, '');
    // What the usual encoding of LaTeX sets: letters of ASCII, and quotation marks and dashes.
    expect(text).toMatch(/^[\x20-\x7e\n“”‘’–—]*$/);
    expect(text).not.toMatch(/(?<!\\)[%&#$_^]/);
    for (const [, symbol = ''] of words.matchAll(/\$([^$]*)\$/g)) {
      expect(() => katex.renderToString(symbol, { throwOnError: true })).not.toThrow();
    }
  });

  it('opens and closes what it opens', () => {
    expect(text.match(/\\begin\{enumerate\}/g)).toHaveLength(1);
    expect(text.match(/\\end\{enumerate\}/g)).toHaveLength(1);
    const bare = text.replaceAll(/\\[{}]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });
});

it.each(['text', 'markdown', 'latex'] as const)(
  'a copy as %s says where, with what and when',
  (format) => {
    const { text } = copied('conductivity', '', format);
    const last = text.split('\n').at(-1) ?? '';
    expect(last).toContain(source.address);
    // The day on the reader's calendar.
    expect(last).toContain('2026-11-28');
    expect(last).toContain(format === 'latex' ? 'A Book\\_1 2.0' : 'A Book_1 2.0');
  },
);

it.each([
  ['times k_B', 'times $k_\\mathrm{B}$'],
  ['ln(σT) against √t', 'ln($\\sigma$T) against $\\sqrt{t}$'],
  ['100 % & #1', '100 \\% \\& \\#1'],
  ['x² = 2kt, h⁻¹', 'x$^{2}$ = 2kt, h$^{-1}$'],
  ['5\u202fΩ − 3', '5~$\\Omega$ $-$ 3'],
])('the words “%s” are text of LaTeX', (words, tex) => {
  expect(latexText(words)).toBe(tex);
});
