import { isElement, walk, type TreeNode } from './tree.ts';

const unitWords =
  'k?V|mV|[kMG]?Hz|[kMm]?Ω|[µn]m|mm|cm|km|h|s|min|d|°C|K|%|[mµ]?S|[mµ]?A|mAh|Wh|[MGk]?Pa|m?eV|k?J|mol|mg|g|nF|pF|ppm';

/** A number, a plain space, and a unit that ends there or goes on with another. */
const beforeUnit = new RegExp(`(\\d) (?=(?:${unitWords})(?![\\p{L}\\d]))`, 'gu');

/** Holds a number and its unit on one line: 85 Ω never breaks after 85. */
export const holdNumberUnits = (words: string): string => words.replace(beforeUnit, '$1\u00a0');

/** The same for every text of a page but code. */
export function rehypeNumberUnits() {
  return (tree: TreeNode): void => {
    walk(tree, (node) => {
      if (isElement(node, 'code', 'kbd', 'pre')) return;
      if (node.type === 'text') node.value = holdNumberUnits(node.value);
    });
  };
}
