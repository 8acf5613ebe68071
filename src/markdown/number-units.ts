import { isElement, walk, type TreeNode } from './tree.ts';

const unitWords =
  'k?V|mV|m?W|[kMG]?Hz|[kMm]?Ω|[µn]m|mm|cm|km|h|s|min|d|°C|K|%|[mµ]?S|[mµ]?A|mAh|Wh|[MGk]?Pa|m?eV|k?J|mol|[mk]?g|m?L|nF|pF|ppm';

/** Units that stand as a part of a longer one. */
const partWords = `${unitWords}|[NMmCJF]|µW`;

const raised = '[⁻¹²³⁰⁴-⁹]';

const gap = '[ \\u202f]';

/** A number, a space, and its unit, which may go on: `85 Ω`, `10⁻¹³ S cm⁻¹`, `2.5 mA h cm⁻²`. */
const numberWithUnit = new RegExp(
  `(?:\\d|${raised}) (?:${unitWords})${raised}*(?:${gap}h(?=${gap}))?(?:${gap}(?:${unitWords})${raised}+)*(?![\\p{L}\\d])`,
  'gu',
);

/** A unit of several parts that no number precedes: “in mA cm⁻²”, “S K cm⁻¹”. */
const unitAlone = new RegExp(
  `(?<![\\p{L}\\d])(?:${partWords})${raised}*(?:${gap}[hK])?(?:${gap}(?:${partWords})${raised}+)+(?![\\p{L}\\d])`,
  'gu',
);

/** Holds a number and its unit on one line, with the spaces of a computed one: narrow within the unit. */
export const holdNumberUnits = (words: string): string =>
  words
    .replace(unitAlone, (match) => match.replaceAll(' ', '\u202f'))
    .replace(numberWithUnit, (match) => match.replace(' ', '\u00a0').replaceAll(' ', '\u202f'));

/** The same for every text of a page but code. */
export function rehypeNumberUnits() {
  return (tree: TreeNode): void => {
    walk(tree, (node) => {
      if (isElement(node, 'code', 'kbd', 'pre')) return;
      if (node.type === 'text') node.value = holdNumberUnits(node.value);
    });
  };
}
