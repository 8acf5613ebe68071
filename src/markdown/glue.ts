import { element, isElement, rewrite, text, type TextNode, type TreeNode } from './tree.ts';

const opens = /[([“‘]+$/;
const closes = /^(?:[)\]”’,.;:!?%-][^\s]*| [=≈](?: [^ ]+)?)/;

function take(node: TreeNode | undefined, part: RegExp): string {
  if (node?.type !== 'text') return '';
  const taken = part.exec(node.value)?.[0] ?? '';
  node.value = node.value.replace(part, '');
  return taken;
}

function textIf(value: string): TextNode[] {
  return value ? [text(value)] : [];
}

/** Browsers break a line between a formula and the comma, or the “= 5” behind it; they are held together here. */
export function rehypeGlue() {
  return (tree: TreeNode): void => {
    rewrite(tree, (children, parent) => {
      if (isElement(parent, 'math', 'div')) return children;
      return children.map((child, index) => {
        if (!isElement(child, 'math')) return child;
        const before = take(children[index - 1], opens);
        const after = take(children[index + 1], closes);
        if (!before && !after) return child;
        return element('span', { className: ['glue'] }, [
          ...textIf(before),
          child,
          ...textIf(after),
        ]);
      });
    });
  };
}
