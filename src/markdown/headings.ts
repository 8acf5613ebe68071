import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import {
  element,
  isElement,
  rewrite,
  textOf,
  walk,
  type ElementNode,
  type TextNode,
  type TreeNode,
} from './tree.ts';

const headings = ['h2', 'h3', 'h4'];

/** Names of headings from their words; a space that holds a line together is a space in a name too. */
export function rehypeHeadingNames() {
  const name = rehypeHeadingIds() as unknown as (tree: TreeNode, file: unknown) => void;
  return (tree: TreeNode, file: unknown): void => {
    const held = new Map<TextNode, string>();
    walk(tree, (node) => {
      if (!isElement(node, 'h1', ...headings, 'h5', 'h6')) return;
      walk(node, (part) => {
        if (part.type === 'text') held.set(part as TextNode, (part as TextNode).value);
      });
    });
    for (const [part, value] of held) part.value = value.replaceAll(/[\u00a0\u202f]/g, ' ');
    name(tree, file);
    for (const [part, value] of held) part.value = value;
  };
}

function permalinkOf(heading: ElementNode): ElementNode {
  const name = textOf(heading).replace(/\s+/g, ' ').trim();
  return element('a', {
    className: ['permalink'],
    href: `#${String(heading.properties.id)}`,
    ariaLabel: `Link to “${name}”`,
  });
}

/**
 * Readers' views throw away a short `div` with a link, and a heading whose id happens to hold “share” or
 * “contact”: a `header` stays, and so does what is of the class “content”.
 */
function headingWith(heading: ElementNode, link: ElementNode): ElementNode {
  const { id } = heading.properties;
  // What is called “share” goes with the buttons of social networks: its name stands within.
  if (/\bshare/i.test(String(id))) {
    delete heading.properties.id;
    heading.children.unshift(element('span', { id }));
  }
  heading.properties.className = ['content-heading'];
  return element('header', { className: ['heading'] }, [heading, link]);
}

/** Every heading can be linked: the sign comes from the style sheet, so that no text is added. */
export function rehypePermalinks() {
  return (tree: TreeNode): void => {
    rewrite(tree, (children) =>
      children.map((child) => {
        if (!isElement(child, ...headings) || !child.properties.id) return child;
        return headingWith(child, permalinkOf(child));
      }),
    );
  };
}

function startsSection(node: TreeNode): boolean {
  return isElement(node, 'header') && isElement(node.children[0], 'h2');
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
