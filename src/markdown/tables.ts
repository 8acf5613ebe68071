import { element, isElement, rewrite, walk, type ElementNode, type TreeNode } from './tree.ts';

/** Columns are named by their head cells; alignment is a class, since inline styles are forbidden. */
function mendCells(table: ElementNode): void {
  walk(table, (node) => {
    if (!isElement(node, 'th', 'td')) return;
    if (node.tagName === 'th') node.properties.scope ??= 'col';
    const { align } = node.properties;
    delete node.properties.align;
    if (align === 'right' || align === 'center') node.properties.className = [align];
  });
}

/** A wide table scrolls inside its own frame, so that the page never does. */
export function rehypeTables() {
  return (tree: TreeNode): void => {
    rewrite(tree, (children) =>
      children.map((child) => {
        if (!isElement(child, 'table')) return child;
        mendCells(child);
        const frame = {
          className: ['table-scroll'],
          role: 'group',
          ariaLabel: 'Table',
        };
        return element('div', frame, [child]);
      }),
    );
  };
}
