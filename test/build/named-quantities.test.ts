import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { definitionsNamedIn, namedQuantities } from '#build/named-quantities';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';

it('leaves out what nobody names, whatever stands around it', () => {
  const definitions =
    "const of = define({\n  // a\n  porosity: ['p', '1'],\n  poro: ['q', '1'],\n});\n";
  expect(definitionsNamedIn(definitions, ["quantity: 'poro'", 'x'])).toBe(
    "const of = define({\n  // a\n  poro: ['q', '1'],\n});\n",
  );
});

it('keeps every quantity that a calculator takes or gives, and not those of the data', () => {
  const path = join(import.meta.dirname, '../../src/units/quantity-definitions.ts');
  const { handler } = namedQuantities().transform as unknown as {
    handler: (this: object, code: string) => { code: string };
  };
  const { code } = handler.call({ addWatchFile: () => {} }, readFileSync(path, 'utf8'));
  const used = [...calculators.values()].flatMap((calculator) => [
    ...Object.values(calculator.inputs).flatMap((input) =>
      input.kind === 'quantity' ? [input.quantity] : [],
    ),
    ...Object.values(calculator.outputs).map(({ quantity }) => quantity),
    ...['', ...calculator.examples.map(({ query }) => query)].flatMap((query) => {
      const found = evaluate(calculator, queryToState(calculator, query).state);
      return found.ok ? Object.values(found.results).flatMap(({ quantity }) => quantity ?? []) : [];
    }),
  ]);
  expect(used.length).toBeGreaterThan(50);
  for (const id of used) expect(code, id).toMatch(new RegExp(`^  ${id}: \\[`, 'm'));
  expect(code).not.toMatch(/^ {2}yieldStrength:/m);
});
