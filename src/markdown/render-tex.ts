import katex from 'katex';
import 'katex/contrib/mhchem';
import { markDecimalIndices } from './decimal-indices.ts';
import { mendMathML } from './mathml/mend.ts';
import { parseMarkup } from './mathml/parse.ts';
import { writeMarkup } from './mathml/write.ts';
import { isElement, walk, type ElementNode, type TreeNode } from './tree.ts';

export interface TexOptions {
  /** Set on a line of its own, with full-size fractions and limits. */
  display?: boolean;
}

/** A formula that KaTeX does not understand, with the formula in the message. */
export class TexError extends Error {
  override name = 'TexError';
}

/** How KaTeX sets every formula of the site, in Markdown and in components. */
export const katexOptions = { output: 'mathml', strict: 'error', trust: false } as const;

/** The error for a formula that KaTeX refuses. */
export function texError(tex: string, cause: unknown): TexError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new TexError(`The formula “${tex}” is not valid TeX: ${reason}`, { cause });
}

function markupOf(tex: string, displayMode: boolean): string {
  try {
    return katex.renderToString(markDecimalIndices(tex), { ...katexOptions, displayMode });
  } catch (error) {
    throw texError(tex, error);
  }
}

/** The `<math>` element in what KaTeX made of a formula, as good MathML Core. */
export function mathIn(tree: TreeNode, tex: string): ElementNode {
  let math: ElementNode | undefined;
  walk(tree, (node) => {
    if (isElement(node, 'math')) math ??= node;
  });
  if (!math) throw new TexError(`The formula “${tex}” gave no mathematics`);
  return mendMathML(math);
}

/** The `<math>` element of a TeX formula. */
function texToMathML(tex: string, { display = false }: TexOptions = {}): ElementNode {
  return mathIn(parseMarkup(markupOf(tex, display)), tex);
}

/** The same as markup, for components. */
export function renderTex(tex: string, options?: TexOptions): string {
  return writeMarkup(texToMathML(tex, options));
}
