import { isElement, walk, type ComponentAttribute, type TreeNode } from './tree.ts';

const addresses = ['href', 'src', 'poster'];

/** Puts the path that the site lives under before an address written from the root. */
export function withBase(address: string, base: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  return base.replace(/\/$/, '') + address;
}

function isForeign(address: unknown): boolean {
  return typeof address === 'string' && /^(https?:)?\/\//.test(address);
}

function prefixAttribute(attribute: ComponentAttribute, base: string): void {
  const { name, value } = attribute;
  if (name && addresses.includes(name) && typeof value === 'string') {
    attribute.value = withBase(value, base);
  }
}

/** Authors write links from the root of the site; the path of the deployment is added here. */
export function rehypeLinks({ base = '/' }: { base?: string } = {}) {
  return (tree: TreeNode): void => {
    walk(tree, (node) => {
      if (isElement(node)) {
        for (const name of addresses) {
          const value = node.properties[name];
          if (typeof value === 'string') node.properties[name] = withBase(value, base);
        }
        if (node.tagName === 'a' && isForeign(node.properties.href))
          node.properties.rel = ['external'];
      } else if (node.type.startsWith('mdxJsx') && 'attributes' in node) {
        for (const attribute of node.attributes ?? []) prefixAttribute(attribute, base);
      }
    });
  };
}
