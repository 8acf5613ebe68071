import { element, text, type ElementNode } from '../tree.ts';

const token = /<(\/?)([a-z]+)((?:\s[^>]*?)?)(\/?)>|([^<]+)/g;
const attribute = /([a-zA-Z:-]+)="([^"]*)"/g;
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'" };

function decode(value: string): string {
  return value.replace(/&(#x27|\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** Reads the well-formed markup that KaTeX writes; it is not a parser for HTML at large. */
export function parseMarkup(markup: string): ElementNode {
  const root = element('root');
  const open = [root];
  for (const [, closing, name, attributes, empty, characters] of markup.matchAll(token)) {
    const parent = open.at(-1) ?? root;
    if (characters !== undefined) parent.children.push(text(decode(characters)));
    else if (closing) open.pop();
    else {
      const properties: Record<string, unknown> = {};
      for (const [, key, value] of (attributes ?? '').matchAll(attribute)) {
        properties[key as string] = decode(value as string);
      }
      const child = element(name as string, properties);
      parent.children.push(child);
      if (!empty) open.push(child);
    }
  }
  return root;
}
