import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import { workingLines } from '../../src/kit/model/working.ts';
import { Typeset } from '../../src/kit/result/Typeset.tsx';

const markup = (text: string) => renderToStaticMarkup(<Typeset text={text} />);

// ISO 80000-1, 7.2: symbols of quantities are italic, subscripts that name no quantity upright.
describe('a line of the working, set', () => {
  it('gives symbols italics and subscripts, in the words above it too', () => {
    expect(markup('\uE000R_b\uE001 / \uE000ASR_int\uE001')).toBe(
      '<i>R</i><sub>b</sub> / ASR<sub>int</sub>',
    );
    expect(markup('against 1/T, times k_B')).toBe('against 1/T, times <i>k</i><sub>B</sub>');
  });

  it('puts a prime behind the subscript and slants both letters of a ratio', () => {
    expect(markup('\uE000E_a′\uE001')).toBe('<i>E</i><sub>a</sub>′');
    expect(markup('\uE000j/j_lim\uE001')).toBe('<i>j/j</i><sub>lim</sub>');
  });

  it('raises an exponent and leaves its sign to who copies the line', () => {
    const caret = '<span class="visually-hidden">^</span>';
    expect(markup('(1 − \uE000p\uE001)^(3 / 2)')).toBe(`(1 − <i>p</i>)<sup>${caret}3 / 2</sup>`);
  });

  it('ends no line at ± or before a unit', () => {
    expect(markup('(1.5 ± 0.1) mm / (2 Ω)')).toBe('(1.5\u00a0±\u00a00.1)\u00a0mm / (2\u00a0Ω)');
  });

  it.each([...calculators.keys()].filter((id) => id !== 'safety-record'))(
    'shows no sign of source in %s',
    (id) => {
      const calculator = calculators.get(id)!;
      const { state } = queryToState(calculator, '');
      const evaluation = evaluate(calculator, state);
      if (!evaluation.ok) throw new Error(id);
      const lines = workingLines(calculator, evaluation, state.outputUnits);
      const shown = lines.flatMap(({ says, marked }) => [says, ...marked].map(markup)).join('\n');
      expect(shown.replaceAll(/<span.*?<\/span>/g, '')).not.toMatch(/[_^\uE000\uE001]/);
      expect(lines.map(({ plain }) => plain).join('\n')).not.toMatch(/[\uE000\uE001]/);
    },
  );
});
