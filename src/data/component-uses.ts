import { readMdx, type ComponentUse } from './mdx.ts';

export type { ComponentUse } from './mdx.ts';

/** Uses of these components, or of all, in the order of the text. */
export function componentUses(body: string, ...names: readonly string[]): ComponentUse[] {
  return readMdx(body).components.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** The keys of an attribute that takes several, separated by spaces. */
export const keysIn = (attributeValue: string | undefined): string[] =>
  (attributeValue ?? '').split(/[\s,;]+/).filter(Boolean);
