import type { AnyCalculator } from '#kit/model/definition.ts';

const wholes = import.meta.glob<{ default: AnyCalculator }>('./*/calculator.ts', {
  query: '?whole',
});

/** Loads the whole of it: what a page needs to explain a result, too (build/slim-declarations.ts). */
export async function loadWholeDeclaration(id: string): Promise<AnyCalculator | undefined> {
  return (await wholes[`./${id}/calculator.ts`]?.())?.default;
}
