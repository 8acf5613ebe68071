import { element, isElement, textOf, type ElementNode, type TreeNode } from '../tree.ts';

const structures = ['msub', 'msup', 'msubsup', 'mover', 'munder', 'munderover', 'mrow', 'mpadded'];

function isItalic(node: TreeNode | undefined): boolean {
  if (!isElement(node)) return false;
  if (structures.includes(node.tagName)) return isItalic(node.children[0]);
  return node.tagName === 'mi' && !node.properties.mathvariant && [...textOf(node)].length === 1;
}

const isUpright = (node: TreeNode): node is ElementNode =>
  isElement(node, 'mi') && node.properties.mathvariant === 'normal';

/** Firefox sets a blank between an upright letter and an italic one, as in dx and ΔE; not around a box of its own. */
export function boxUprightLetters(children: TreeNode[]): TreeNode[] {
  return children.map((child, index) =>
    isUpright(child) && isItalic(children[index + 1]) ? element('mpadded', {}, [child]) : child,
  );
}
