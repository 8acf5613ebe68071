import { componentUses, keysIn } from './component-uses.ts';

/** Keys of the works that a text cites with `<Cite of="…">`, each once, in the order of the text. */
export function citedKeys(body: string): string[] {
  return [
    ...new Set(componentUses(body, 'Cite').flatMap(({ attributes }) => keysIn(attributes.of))),
  ];
}
