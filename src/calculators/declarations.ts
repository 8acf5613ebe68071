import type { AnyCalculator } from '#kit/model/definition.ts';

const declarations = import.meta.glob<{ default: AnyCalculator }>('./*/calculator.ts');

/** Ids of all calculators: the folders of this room. */
const calculatorIds = Object.keys(declarations).map((path) => path.split('/')[1] as string);

/** Loads the declaration of one calculator, and nothing of the others. */
export async function loadDeclaration(id: string): Promise<AnyCalculator> {
  const declaration = declarations[`./${id}/calculator.ts`];
  if (declaration) return (await declaration()).default;
  throw new Error(`There is no calculator “${id}”; there are ${calculatorIds.join(', ')}.`);
}
