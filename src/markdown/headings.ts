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

function textsOfHeadings(tree: TreeNode): TextNode[] {
  const texts: TextNode[] = [];
  walk(tree, (node) => {
    if (!isElement(node, 'h1', ...headings, 'h5', 'h6')) return;
    walk(node, (part) => {
      if (part.type === 'text') texts.push(part as TextNode);
    });
  });
  return texts;
}

/** A space that holds a line together is a space in an address too: it is one until headings have their names. */
export function rehypePlainHeadings() {
  return (tree: TreeNode): void => {
    for (const text of textsOfHeadings(tree)) {
      text.data = { held: text.value };
      text.value = text.value.replaceAll(/[\u00a0\u202f]/g, ' ');
    }
  };
}

/** Undoes what `rehypePlainHeadings` did. */
export function rehypeHeldHeadings() {
  return (tree: TreeNode): void => {
    for (const text of textsOfHeadings(tree)) text.value = text.data?.held ?? text.value;
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
