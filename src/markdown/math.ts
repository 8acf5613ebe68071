import { texToMathML, TexError } from './render-tex.ts';
import { element, isElement, rewrite, textOf, type ElementNode, type TreeNode } from './tree.ts';

interface SourceFile {
  path?: string;
}

function classesOf(node: ElementNode): string[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

type Code = ElementNode & { tagName: 'code' };

function isMath(node: TreeNode | undefined, kind: 'inline' | 'display'): node is Code {
  return isElement(node, 'code') && classesOf(node).includes(`math-${kind}`);
}

function inFile(file: SourceFile, work: () => TreeNode): TreeNode {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TexError)) throw error;
    throw new TexError(`${file.path ?? 'Markdown'}: ${error.message}`, { cause: error });
  }
}

/** A display may be wider than its column: it scrolls by itself, also from the keyboard. */
export function displayOf(tex: string): ElementNode {
  const math = texToMathML(tex, { display: true });
  const properties = {
    className: ['display'],
    tabIndex: 0,
    role: 'group',
    ariaLabel: 'Formula',
    dataTex: tex,
  };
  return element('div', properties, [math]);
}

/** Sets the formulas that remark-math has found; one that is wrong stops the build. */
export function rehypeMath() {
  return (tree: TreeNode, file: SourceFile): void => {
    rewrite(tree, (children) =>
      children.map((child) => {
        if (isMath(child, 'inline')) return inFile(file, () => texToMathML(textOf(child).trim()));
        const inner = isElement(child, 'pre') ? child.children[0] : undefined;
        if (isMath(inner, 'display')) return inFile(file, () => displayOf(textOf(inner).trim()));
        return child;
      }),
    );
  };
}
