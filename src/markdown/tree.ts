/** The part of the hast tree that the plugins touch. */
export interface TextNode {
  type: 'text';
  value: string;
  /** What stood here before it was changed for a while. */
  data?: { held: string };
}

export interface ElementNode {
  type: 'element';
  tagName: string;
  properties: Record<string, unknown>;
  children: TreeNode[];
}

/** An attribute of a component in MDX. */
export interface ComponentAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** Everything else: the root, components in MDX, expressions, comments. */
export interface OtherNode {
  type: 'root' | 'mdxJsxFlowElement' | 'mdxJsxTextElement' | 'comment' | 'raw' | 'doctype';
  name?: string | null;
  attributes?: ComponentAttribute[];
  children?: TreeNode[];
  value?: string;
}

export type TreeNode = TextNode | ElementNode | OtherNode;

/** An element, or with names: an element of one of these names. */
export function isElement<Name extends string>(
  node: TreeNode | undefined,
  ...names: Name[]
): node is ElementNode & { tagName: Name } {
  if (node?.type !== 'element') return false;
  return names.length === 0 || (names as string[]).includes(node.tagName);
}

export function element(
  tagName: string,
  properties: Record<string, unknown> = {},
  children: TreeNode[] = [],
): ElementNode {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): TextNode {
  return { type: 'text', value };
}

export function childrenOf(node: TreeNode): TreeNode[] {
  return 'children' in node && node.children ? node.children : [];
}

export function textOf(node: TreeNode): string {
  return node.type === 'text' ? node.value : childrenOf(node).map(textOf).join('');
}

/** Calls `enter` for every node, parents first. */
export function walk(node: TreeNode, enter: (node: TreeNode) => void): void {
  enter(node);
  for (const child of childrenOf(node)) walk(child, enter);
}

/** Rebuilds the children of every node, innermost first. */
export function rewrite(
  node: TreeNode,
  change: (children: TreeNode[], of: TreeNode) => TreeNode[],
) {
  if (!('children' in node) || !node.children) return;
  for (const child of node.children) rewrite(child, change);
  node.children = change(node.children, node);
}
