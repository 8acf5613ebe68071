import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definitionsNamedIn, namedQuantities, ownQuantities } from '#build/named-quantities';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';

it('leaves out what nobody names, whatever stands around it', () => {
  const definitions =
    "const of = define({\n  // a\n  porosity: ['p', '1'],\n  poro: ['q', '1'],\n});\n";
  expect(definitionsNamedIn(definitions, new Set(['quantity', 'poro', 'x']))).toBe(
    "const of = define({\n  // a\n  poro: ['q', '1'],\n});\n",
  );
});

const path = join(import.meta.dirname, '../../src/units/quantity-definitions.ts');
const { handler } = namedQuantities().transform as unknown as {
  handler: (code: string, id: string) => { code: string };
};
const shared = handler(readFileSync(path, 'utf8'), path).code;

it('leaves all instruments what they share, and none what is of the data', () => {
  expect(shared).toMatch(/^ {2}thickness: \[/m);
  expect(shared).not.toMatch(/^ {2}(?:yieldStrength|sandTime): /m);
});

it('enters what is of an instrument before anything else of it', () => {
  const id = '/x/src/calculators/arrhenius/calculator.ts';
  expect(handler('const a = 1;', id).code).toBe("import 'quantities:arrhenius';\nconst a = 1;");
  expect(handler('', '/x/src/calculators/safety-record/Island.tsx').code).toContain(
    'safety-record',
  );
});

describe.each([...calculators])('%s', (id, calculator) => {
  it('has every quantity that it takes or gives', () => {
    const page = shared + ownQuantities(id);
    const used = [
      ...Object.values(calculator.inputs).flatMap((input) => {
        if (input.kind === 'table') return input.columns.flatMap(({ quantity }) => quantity ?? []);
        return input.kind === 'quantity' ? [input.quantity] : [];
      }),
      ...Object.values(calculator.outputs).map(({ quantity }) => quantity),
      ...['', ...calculator.examples.map(({ query }) => query)].flatMap((query) => {
        const found = evaluate(calculator, queryToState(calculator, query).state);
        return found.ok
          ? Object.values(found.results).flatMap(({ quantity }) => quantity ?? [])
          : [];
      }),
    ];
    expect(used.length).toBeGreaterThan(3);
    for (const quantity of used)
      expect(page, quantity).toMatch(new RegExp(`^ {2}${quantity}: \\[`, 'm'));
  });
});
