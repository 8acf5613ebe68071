import katex from 'katex';
import 'katex/contrib/mhchem';
import { markDecimalIndices } from './decimal-indices.ts';
import { mendMathML } from './mathml/mend.ts';
import { parseMarkup } from './mathml/parse.ts';
import { writeMarkup } from './mathml/write.ts';
import { isElement, walk, type ElementNode } from './tree.ts';

export interface TexOptions {
  /** Set on a line of its own, with full-size fractions and limits. */
  display?: boolean;
}

/** A formula that KaTeX does not understand, with the formula in the message. */
export class TexError extends Error {
  override name = 'TexError';
}

function markupOf(tex: string, display: boolean): string {
  try {
    return katex.renderToString(markDecimalIndices(tex), {
      displayMode: display,
      output: 'mathml',
      strict: 'error',
      throwOnError: true,
      trust: false,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TexError(`The formula “${tex}” is not valid TeX: ${reason}`, { cause: error });
  }
}

/** The `<math>` element of a TeX formula. */
export function texToMathML(tex: string, { display = false }: TexOptions = {}): ElementNode {
  let math: ElementNode | undefined;
  walk(parseMarkup(markupOf(tex, display)), (node) => {
    if (isElement(node, 'math')) math ??= node;
  });
  if (!math) throw new TexError(`The formula “${tex}” gave no mathematics`);
  return mendMathML(math);
}

/** The same as markup, for components. */
export function renderTex(tex: string, options?: TexOptions): string {
  return writeMarkup(texToMathML(tex, options));
}
