import { isElement, rewrite, walk, type ElementNode, type TreeNode } from '../tree.ts';
import { attachScripts, simplifyArrow } from './chemistry.ts';
import { joinUprightLetters, useStyledLetters } from './letters.ts';
import { joinLines, markSigns, pairBars, spaceFunctions } from './operators.ts';
import { boundRoot } from './radicals.ts';
import { groupScriptedFences, joinPrimes } from './scripts.ts';
import { boxUprightLetters } from './upright.ts';
import { dropAttributes, dropEmptyRows, mendTable } from './structure.ts';

function isRow(node: TreeNode): boolean {
  return isElement(node, 'math', 'mrow', 'mtd', 'mstyle', 'msqrt', 'mpadded', 'mphantom');
}

function mendRow(children: TreeNode[]): TreeNode[] {
  const plain = joinUprightLetters(attachScripts(children.map(simplifyArrow)));
  const fenced = groupScriptedFences(markSigns(pairBars(joinPrimes(plain))));
  return boxUprightLetters(spaceFunctions(fenced));
}

/** Takes the formula out of its TeX annotation; one row around everything is needless. */
function unwrap(math: ElementNode): void {
  const [semantics] = math.children;
  if (isElement(semantics, 'semantics')) math.children = semantics.children.slice(0, 1);
  const [row] = math.children;
  if (math.children.length === 1 && isElement(row, 'mrow')) math.children = row.children;
}

/** Turns the MathML that KaTeX writes into MathML that browsers set well. */
export function mendMathML(math: ElementNode): ElementNode {
  unwrap(math);
  walk(math, (node) => {
    if (!isElement(node)) return;
    useStyledLetters(node);
    if (node.tagName === 'mtable') mendTable(node);
  });
  rewrite(math, (children, parent) => {
    const kept = dropEmptyRows(joinLines(children), parent);
    return isRow(parent) ? mendRow(kept) : kept;
  });
  walk(math, (node) => {
    if (isElement(node)) dropAttributes(node);
  });
  rewrite(math, (children) => children.map(boundRoot));
  return math;
}
