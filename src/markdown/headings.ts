import { element, isElement, rewrite, textOf, type ElementNode, type TreeNode } from './tree.ts';

const headings = ['h2', 'h3', 'h4'];

function permalinkOf(heading: ElementNode): ElementNode {
  const name = textOf(heading).replace(/\s+/g, ' ').trim();
  return element('a', {
    className: ['permalink'],
    href: `#${String(heading.properties.id)}`,
    ariaLabel: `Link to “${name}”`,
  });
}

/** Every heading can be linked: the sign comes from the style sheet, so that no text is added. */
export function rehypePermalinks() {
  return (tree: TreeNode): void => {
    rewrite(tree, (children) =>
      children.map((child) => {
        if (!isElement(child, ...headings) || !child.properties.id) return child;
        return element('div', { className: ['heading'] }, [child, permalinkOf(child)]);
      }),
    );
  };
}

function startsSection(node: TreeNode): boolean {
  return isElement(node, 'div') && isElement(node.children[0], 'h2');
}

/** Wraps each heading of the second level and what follows it, so that far sections can wait. */
export function rehypeSections() {
  return (tree: TreeNode): void => {
    if (!('children' in tree) || !tree.children) return;
    const grouped: TreeNode[] = [];
    let section: ElementNode | undefined;
    for (const child of tree.children) {
      if (startsSection(child)) {
        section = element('section');
        grouped.push(section);
      }
      const inside = section && (child.type as string) !== 'mdxjsEsm';
      (inside ? section!.children : grouped).push(child);
    }
    tree.children = grouped;
  };
}
