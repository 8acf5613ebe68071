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

/** `2×10⁻⁷`, and with spaces of any width around the sign. */
const powerOfTen = /(?<=\d)[ \u00a0\u202f]?×[ \u00a0\u202f]?(?=10[⁻¹²³⁰⁴-⁹])/g;

/** What is counted and its number: Table 4. */
const numbered = /(?<!\p{L})((?:table|figure|equation|exercise|part|row|step)s?) (?=\d)/giu;

/** A standard and its number: IEC 62660-2. */
const standard = /(?<!\p{L})(IEC|ISO|SAE|UL|UN|GB|VDA) (?=[A-Z]?\d)/gu;

/** A number and its uncertainty, each of which a component may write. */
const uncertain = /(?<=\d|^) ± (?=\d|$)/g;

/** A number as running text sets it: narrow spaces before its power of ten, and its uncertainty on its line. */
export const heldNumber = (words: string): string =>
  words.replace(powerOfTen, '\u202f×\u202f').replace(uncertain, '\u00a0±\u00a0');

/** Holds on one line what belongs to a number: its power of ten, its unit, with narrow spaces within, and its name. */
export const holdNumberUnits = (words: string): string =>
  heldNumber(words)
    .replace(numbered, '$1\u00a0')
    .replace(standard, '$1\u00a0')
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
