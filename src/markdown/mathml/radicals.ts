import { childrenOf, element, isElement, textOf, type TreeNode } from '../tree.ts';
import {
  italicAdvances,
  radicalAdvance,
  scriptScale,
  spaceAfterScript,
  uprightAdvances,
} from './advances.ts';

function advanceOf(node: TreeNode): number {
  if (isElement(node, 'mrow', 'mpadded')) return sumOf(node.children);
  if (isElement(node, 'msub')) {
    const [base, index] = node.children.map(advanceOf) as [number, number];
    return base + scriptScale * index + spaceAfterScript;
  }
  if (!isElement(node, 'mi', 'mn')) return Number.NaN;
  const letters = [...textOf(node)];
  const isItalic = node.tagName === 'mi' && letters.length === 1 && !node.properties.mathvariant;
  const advances = isItalic ? italicAdvances : uprightAdvances;
  return letters.reduce((sum, letter) => sum + (advances.get(letter) ?? Number.NaN), 0);
}

function sumOf(nodes: TreeNode[]): number {
  return nodes.reduce((sum, node) => sum + advanceOf(node), 0);
}

/**
 * Chromium keeps room for the widest radical sign behind every root, so that √t stands off its
 * comma. Around letters and numbers of one line the width is known, and is said.
 */
export function boundRoot(node: TreeNode): TreeNode {
  if (!isElement(node, 'msqrt')) return node;
  const width = radicalAdvance + sumOf(childrenOf(node));
  return Number.isNaN(width) ? node : element('mpadded', { width: `${width / 1000}em` }, [node]);
}
