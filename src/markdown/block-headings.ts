import { element, text, type TreeNode } from './tree.ts';

/** Blocks of prose that have the same heading in every chapter. */
const headingOf: Record<string, string> = {
  Remember: 'What to remember',
  Mistakes: 'Common mistakes',
};

/** Headings of these blocks belong to the text: they stand in “On this page” and begin a section. */
export function rehypeBlockHeadings() {
  return (tree: TreeNode): void => {
    if (!('children' in tree) || !tree.children) return;
    tree.children = tree.children.flatMap((child) => {
      const heading = child.type === 'mdxJsxFlowElement' && headingOf[child.name ?? ''];
      return heading ? [element('h2', {}, [text(heading)]), child] : [child];
    });
  };
}
