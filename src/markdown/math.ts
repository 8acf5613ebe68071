import { markDecimalIndices } from './decimal-indices.ts';
import { mathIn, texError, TexError } from './render-tex.ts';
import {
  element,
  isElement,
  rewrite,
  text,
  textOf,
  walk,
  type ElementNode,
  type TreeNode,
} from './tree.ts';

interface SourceFile {
  path?: string;
  data: { formulas?: string[] };
  messages: { source?: string; cause?: unknown }[];
}

function classesOf(node: ElementNode): string[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

function isFormula(node: TreeNode): node is ElementNode {
  return isElement(node, 'code') && classesOf(node).some((name) => /^math-/.test(name));
}

/** Before rehype-katex: remembers the TeX of every formula and mends what mhchem misreads. */
export function rehypePrepareMath() {
  return (tree: TreeNode, file: SourceFile): void => {
    const formulas: string[] = [];
    walk(tree, (node) => {
      if (!isFormula(node)) return;
      const tex = textOf(node).trim();
      formulas.push(tex);
      node.children = [text(markDecimalIndices(tex))];
    });
    file.data.formulas = formulas;
  };
}

/** A display may be wider than its column: it scrolls by itself, and is a stop of the keyboard while it does. */
function displayOf(math: ElementNode, tex: string): ElementNode {
  const properties = {
    className: ['display'],
    role: 'group',
    ariaLabel: 'Formula',
    dataTex: tex,
  };
  return element('div', properties, [math]);
}

/** What rehype-katex only reports stops the build here, with the file and the formula. */
function refuseErrors(file: SourceFile, formulas: string[], failed: number): void {
  const message = file.messages.find(({ source }) => source === 'rehype-katex');
  if (!message) return;
  const error = texError(formulas[failed] ?? formulas.join(', '), message.cause);
  throw new TexError(`${file.path ?? 'Markdown'}: ${error.message}`, { cause: error });
}

function isKatex(node: TreeNode): node is ElementNode {
  return isElement(node, 'span') && classesOf(node).some((name) => /^katex/.test(name));
}

/** After rehype-katex: takes its MathML out of the wrapping and makes it good MathML Core. */
export function rehypeMendMath() {
  return (tree: TreeNode, file: SourceFile): void => {
    const { formulas = [] } = file.data;
    const set: ElementNode[] = [];
    walk(tree, (node) => {
      if (isKatex(node)) set.push(node);
    });
    refuseErrors(
      file,
      formulas,
      set.findIndex((node) => classesOf(node).includes('katex-error')),
    );
    rewrite(tree, (children) =>
      children.map((child) => {
        const place = set.indexOf(child as ElementNode);
        if (place < 0) return child;
        const tex = formulas[place] ?? '';
        const math = mathIn(child, tex);
        return math.properties.display === 'block' ? displayOf(math, tex) : math;
      }),
    );
  };
}
