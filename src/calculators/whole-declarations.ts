import type { AnyCalculator } from '#kit/model/definition.ts';

// By other names than the first: what a page preloads is found by its name.
const wholes = import.meta.glob<{ default: AnyCalculator }>('/src/calculators/*/calculator.ts', {
  query: '?whole',
});

/** Loads the whole of it: what a page needs to explain a result, too (build/slim-declarations.ts). */
export async function loadWholeDeclaration(id: string): Promise<AnyCalculator | undefined> {
  return (await wholes[`/src/calculators/${id}/calculator.ts`]?.())?.default;
}
