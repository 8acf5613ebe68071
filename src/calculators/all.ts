import type { AnyPicture } from '#kit/result/Explanation.tsx';
import Table from '#kit/fields/TableUnderChoices.tsx';
import Account from '#kit/result/Account.tsx';
import Equation from '#kit/result/Equation.tsx';
import { queryToState } from '#kit/model/address.ts';
import type { Work } from '#kit/model/citation.ts';
import type { AnyCalculator } from '#kit/model/definition.ts';
import { rememberingSolver, type Solution } from '#kit/run/solutions.ts';
import { nonlinearRegression } from '#statistics/nonlinear-regression';
import { evaluate } from './evaluate.ts';
import { loaded } from './registry.ts';

/** Where the style sheet of calculators stands: pages without a calculator do not load it. */
export { default as calculatorStyles } from '#kit/calculator.css?url';

/** Stands before each calculator: hides an example that a link or a reader has not asked for. */
export { default as whileAsleep } from '#kit/while-asleep.js?raw';

/** Puts every instrument into memory. For the server only: it renders at once what a browser loads. */
const declarations = import.meta.glob<{ default: AnyCalculator }>('./*/calculator.ts', {
  eager: true,
});
const pictures = import.meta.glob<{ default: AnyPicture }>('./*/Picture.tsx', {
  eager: true,
});

for (const [path, { default: calculator }] of Object.entries(declarations)) {
  const picture = pictures[path.replace('calculator.ts', 'Picture.tsx')];
  if (!picture && !Object.values(calculator.outputs).some(({ main }) => main)) {
    throw new Error(`${path} has no main output, so its answer is a picture: add a Picture.tsx.`);
  }
  const parts = { Picture: picture?.default, Equation, Account, Table };
  loaded.set(calculator.id, { calculator, ...parts });
}

/** Every calculator by its id. */
export const calculators: ReadonlyMap<string, AnyCalculator> = new Map(
  [...loaded].map(([id, { calculator }]) => [id, calculator]),
);

/** Tells the works behind a model before it is drawn; of the page's own data they are no part. */
export function behind(id: string, works: readonly Work[]): void {
  Object.assign(loaded.get(id) ?? {}, { works });
}

/** What the solver finds for the state a page begins with, so that the page may wake without the solver. */
export function firstSolutions(calculator: AnyCalculator, query: string): Solution[] | undefined {
  const { state } = queryToState(calculator, query);
  if (!calculator.needsSolver?.(state.texts)) return undefined;
  const { solve, solutions } = rememberingSolver(nonlinearRegression);
  evaluate(calculator, state, { solve, asPlainData: true });
  return solutions;
}
