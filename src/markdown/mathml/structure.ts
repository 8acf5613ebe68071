import { childrenOf, isElement, type ElementNode, type TreeNode } from '../tree.ts';

const unknownToBrowsers = ['fence', 'separator', 'columnspacing', 'rowspacing', 'xmlns'];

function isEmptyRow(node: TreeNode): boolean {
  return isElement(node, 'mrow') && node.children.length === 0;
}

/** A row of one child says nothing; a row without attributes in another row neither. */
function withoutNeedlessRow(node: TreeNode): TreeNode {
  const single = isElement(node, 'mrow') && node.children.length === 1;
  return single && Object.keys(node.properties).length === 0
    ? (node.children[0] as TreeNode)
    : node;
}

/** A row keeps its empty children out, but a script or fraction counts its children. */
export function dropEmptyRows(children: TreeNode[], parent: TreeNode): TreeNode[] {
  const counted = isElement(
    parent,
    'msub',
    'msup',
    'msubsup',
    'mfrac',
    'munder',
    'mover',
    'munderover',
    'mroot',
    'mmultiscripts',
  );
  return (counted ? children : children.filter((child) => !isEmptyRow(child))).map(
    withoutNeedlessRow,
  );
}

export function dropAttributes(node: ElementNode): void {
  for (const name of unknownToBrowsers) delete node.properties[name];
  for (const [name, value] of Object.entries(node.properties)) {
    // Lengths such as "+0.6em" or "-1width" belong to MathML 3 and are ignored.
    if (typeof value === 'string' && /^\+|width$/.test(value)) delete node.properties[name];
    if (value === '0px') node.properties[name] = '0';
  }
}

function cellAlignments(table: ElementNode): string[] {
  const align = String(table.properties.columnalign ?? '');
  delete table.properties.columnalign;
  return align.split(' ');
}

function alignCells(row: TreeNode, alignments: string[]): void {
  childrenOf(row).forEach((cell, index) => {
    const align = alignments[index] ?? alignments.at(-1);
    if (isElement(cell, 'mtd') && align && align !== 'center') cell.properties.className = [align];
  });
}

/** Chromium knows no `columnalign`: each cell gets a class, and its style moves to the table. */
export function mendTable(table: ElementNode): void {
  const alignments = cellAlignments(table);
  for (const row of table.children) {
    alignCells(row, alignments);
    for (const cell of childrenOf(row)) {
      const [style] = childrenOf(cell);
      if (!isElement(cell, 'mtd') || !isElement(style, 'mstyle')) continue;
      if (style.properties.displaystyle === 'true') table.properties.displaystyle = 'true';
      cell.children = style.children;
    }
  }
}
