/** One use of a component in the text of a page. */
export interface ComponentUse {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Line of the text, from 1. */
  line: number;
  /** Text between the opening and the closing tag; empty for `<Cite />`. */
  children: string;
}

const openingTag = /<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*(\/?)>/g;
const attribute = /([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|\{\s*['"`]?([^}]*?)['"`]?\s*\}))?/g;
const notProse = [/^(```+|~~~+)[\s\S]*?^\1/gm, /`[^`\n]*`/g, /\{\/\*[\s\S]*?\*\/\}/g];

/** Code and comments made blank, so that every remaining character keeps its place. */
function proseOnly(body: string): string {
  return notProse.reduce(
    (text, pattern) => text.replace(pattern, (code) => code.replace(/[^\n]/g, ' ')),
    body,
  );
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name, double, single, braced]) => [
      name,
      double ?? single ?? braced ?? '',
    ]),
  );
}

function childrenOf(text: string, name: string, from: number): string {
  const end = text.indexOf(`</${name}>`, from);
  return end < 0 ? '' : text.slice(from, end).trim();
}

/** Uses of these components, in the order of the text. */
export function componentUses(body: string, ...names: readonly string[]): ComponentUse[] {
  const prose = proseOnly(body);
  return [...prose.matchAll(openingTag)]
    .filter(([, name]) => names.length === 0 || names.includes(name ?? ''))
    .map((match) => {
      const [tag, name = '', attributes = '', closed] = match;
      const end = match.index + tag.length;
      return {
        name,
        attributes: attributesOf(attributes),
        line: body.slice(0, match.index).split('\n').length,
        children: closed ? '' : childrenOf(body, name, end),
      };
    });
}

/** The keys of an attribute that takes several, separated by spaces. */
export const keysIn = (attributeValue: string | undefined): string[] =>
  (attributeValue ?? '').split(/[\s,;]+/).filter(Boolean);
