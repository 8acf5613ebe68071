import { childrenOf, type TreeNode } from '../tree.ts';

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attributeName(key: string): string {
  if (key === 'className') return 'class';
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Markup of a formula's tree. */
export function writeMarkup(node: TreeNode): string {
  if (node.type === 'text') return escape(node.value);
  const inner = childrenOf(node).map(writeMarkup).join('');
  if (node.type !== 'element') return inner;
  const attributes = Object.entries(node.properties).map(([key, value]) => {
    const written = Array.isArray(value) ? value.join(' ') : String(value);
    return ` ${attributeName(key)}="${escape(written).replaceAll('"', '&quot;')}"`;
  });
  return `<${node.tagName}${attributes.join('')}>${inner}</${node.tagName}>`;
}
