import { element, isElement, rewrite, text, type TreeNode } from './tree.ts';

const formula = '(?:\\p{Lu}\\p{Ll}?[\\d₀-₉]*){1,5}';

/** What browsers break behind a dash or a bar: `Li–In`, `Li|Li`, and a range of numbers, `1.71–2.14`. */
export const heldPair = new RegExp(
  `(?<![\\p{L}\\d–|])(?:${formula}(?:[–|]${formula})+|\\d[\\d.]*–\\d+(?:\\.\\d+)?)(?![\\p{L}\\d–|])`,
  'gu',
);

/** Code, and the letters of a formula. */
const unchanged = ['code', 'kbd', 'pre', 'mi', 'mn', 'mo', 'mtext', 'annotation'];

function pieces(value: string): TreeNode[] {
  const pairs = value.match(heldPair);
  if (!pairs) return [text(value)];
  return value.split(heldPair).flatMap((between, index) => {
    const pair = pairs[index];
    const held = pair === undefined ? [] : [element('span', { className: ['glue'] }, [text(pair)])];
    return between ? [text(between), ...held] : held;
  });
}

/** Keeps such a pair on one line. */
export function rehypeHeldPairs() {
  return (tree: TreeNode): void => {
    rewrite(tree, (children, parent) => {
      if (isElement(parent, ...unchanged)) return children;
      return children.flatMap((child) => (child.type === 'text' ? pieces(child.value) : [child]));
    });
  };
}
