import type { AnyCalculator } from '#kit/model/definition.ts';

const declarations = import.meta.glob<{ default: AnyCalculator }>('./*/calculator.ts');

// By other names than the first: what a page preloads is found by its name.
const wholes = import.meta.glob<{ default: AnyCalculator }>('/src/calculators/*/calculator.ts', {
  query: '?whole',
});

/** Ids of all calculators: the folders of this room. */
const calculatorIds = Object.keys(declarations).map((path) => path.split('/')[1] as string);

/** Loads the declaration of one calculator, and nothing of the others. */
export async function loadDeclaration(id: string): Promise<AnyCalculator> {
  const declaration = declarations[`./${id}/calculator.ts`];
  if (declaration) return (await declaration()).default;
  throw new Error(`There is no calculator “${id}”; there are ${calculatorIds.join(', ')}.`);
}

/** Loads the whole of it: what a page needs to explain a result, too (build/slim-declarations.ts). */
export async function loadWholeDeclaration(id: string): Promise<AnyCalculator | undefined> {
  return (await wholes[`/src/calculators/${id}/calculator.ts`]?.())?.default;
}
