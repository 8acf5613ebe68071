import { expect, it, vi } from 'vitest';
import { linearLaw } from '#physics/laws/linear-law';
import { dealGroveLaw } from '#physics/laws/deal-grove-law';
import { vogelTammannFulcherLaw } from '#physics/laws/vogel-tammann-fulcher-law';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';

/** A fault of ours, such as a property of undefined: no verdict on anybody's data. */
class Fault extends TypeError {}
const fail = (): never => {
  throw new Fault('cannot read properties of undefined');
};

/** Everything a page would show, the details included. */
function detailsOf(id: string, query: string): unknown {
  const calculator = calculators.get(id) as AnyCalculator;
  const evaluation = evaluate(calculator, queryToState(calculator, query).state);
  return evaluation.ok && evaluation.details;
}

const polymer =
  'data=20,2.02e-6;30,5.02e-6;40,1.085e-5;50,2.14e-5;60,3.88e-5;70,6.35e-5;80,1.005e-4';

it.each([
  ['the gradient of a law of growth', 'interphase-fit', '', dealGroveLaw, 'gradient'],
  ['the value of a law of growth', 'interphase-fit', '', dealGroveLaw, 'value'],
  ['a straight law', 'interphase-fit', 'law=linear', linearLaw, 'value'],
  [
    'the gradient of the VTF law',
    'arrhenius',
    `${polymer}&model=vtf`,
    vogelTammannFulcherLaw,
    'gradient',
  ],
  [
    'the value of the VTF law',
    'arrhenius',
    `${polymer}&model=vtf`,
    vogelTammannFulcherLaw,
    'value',
  ],
] as const)('a fault in %s is not told as one of the data', (_, id, query, law, part) => {
  // A fit that does not rest on its edge comes to the gradient.
  const data =
    id === 'interphase-fit'
      ? '1,20.5;2,21.1;5,22.4;10,24.6;20,28.0;50,36.1;100,45.2;200,58.4;500,86.0'
      : '';
  const spy = vi.spyOn(law, part).mockImplementation(fail);
  try {
    expect(() => detailsOf(id, data ? `data=${data}&${query}` : query)).toThrow(Fault);
  } finally {
    spy.mockRestore();
  }
});
