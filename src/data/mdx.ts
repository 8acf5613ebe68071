import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

interface Place {
  line: number;
  column: number;
  offset: number;
}

interface Attribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  name?: string;
  value?: string | { value: string } | null;
}

/** What is needed of a node of the tree. */
interface MdxNode {
  type: string;
  value?: string;
  name?: string | null;
  attributes?: Attribute[];
  children?: MdxNode[];
  position: { start: Place; end: Place };
}

/** One use of a component in the text of a page. */
export interface ComponentUse {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Names of the attributes that are written in braces instead of quotes; `...` spreads an object. */
  inBraces: readonly string[];
  /** Line and column of the text, from 1. */
  line: number;
  column: number;
  /** The opening tag as it is written. */
  tag: string;
  /** Text between the opening and the closing tag; empty for `<Cite />`. */
  children: string;
}

export interface Mdx {
  /** In the order of the text. */
  components: readonly ComponentUse[];
  /** Braces in the text whose contents have to be run before one knows what they show. */
  calculations: readonly { line: number; source: string }[];
  /** The text without blocks of code, calculations, comments and what stands inside these components; lines keep their numbers. */
  prose(...without: readonly string[]): string;
}

/** The same reading as that of the pages, with the same extensions of Markdown. */
const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkMdx);

const isComponent = ({ type, name }: MdxNode): boolean =>
  type.startsWith('mdxJsx') && /^[A-Z]/.test(name ?? '');

function* nodesOf(node: MdxNode): Generator<MdxNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** A text or a number in braces says the same as in quotes; of other code only the source is known. */
function valueOf({ value }: Attribute): string {
  if (typeof value !== 'object') return value ?? '';
  const source = value?.value.trim() ?? '';
  return /^(['"`])(.*)\1$/s.exec(source)?.[2] ?? source;
}

function useOf(node: MdxNode, body: string): ComponentUse {
  const { name, attributes = [], children = [], position } = node;
  const { line, column, offset } = position.start;
  const [first, last] = [children[0]?.position.start, children.at(-1)?.position.end];
  return {
    name: name ?? '',
    attributes: Object.fromEntries(
      attributes.flatMap((one) => (one.name === undefined ? [] : [[one.name, valueOf(one)]])),
    ),
    inBraces: attributes
      .filter(({ value }) => typeof value === 'object' && value !== null)
      .map((one) => one.name ?? '...')
      .concat(attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute') ? ['...'] : []),
    line,
    column,
    tag: body.slice(offset, first?.offset ?? position.end.offset).trimEnd(),
    children: first && last ? body.slice(first.offset, last.offset).trim() : '',
  };
}

/** `{'word'}` says what it shows, and comments show nothing. */
const words = /^\s*(["'`])((?:(?!\1)[^\\$])*)\1\s*$/;
const comments = /^(?:\s|\/\*(?:(?!\*\/).)*\*\/)*$/s;

const isExpression = ({ type }: MdxNode): boolean => /^mdx(?:Flow|Text)Expression$/.test(type);

const isProse = (node: MdxNode): boolean =>
  node.type !== 'code' && !(isExpression(node) && !words.test(node.value ?? ''));

function read(body: string): Mdx {
  const nodes = [...nodesOf(reader.parse(body) as MdxNode)];
  return {
    components: nodes.filter(isComponent).map((node) => useOf(node, body)),
    calculations: nodes
      .filter((node) => isExpression(node) && !isProse(node) && !comments.test(node.value ?? ''))
      .map(({ value = '', position }) => ({ line: position.start.line, source: value.trim() })),
    prose: (...without) =>
      nodes
        .filter((node) => !isProse(node) || without.includes(node.name ?? ''))
        .reduce((text, { position: { start, end } }) => {
          const blank = text.slice(start.offset, end.offset).replaceAll(/[^\n]/g, ' ');
          return text.slice(0, start.offset) + blank + text.slice(end.offset);
        }, body),
  };
}

/** Tags with a capital letter in a text that is plain Markdown: there they are no components, and vanish. */
export function tagsInMarkdown(body: string): Pick<ComponentUse, 'name' | 'line'>[] {
  const tree = unified().use(remarkParse).use(remarkMath).parse(body) as MdxNode;
  return [...nodesOf(tree)].flatMap(({ type, value = '', position: { start } }) => {
    const [, name] = (type === 'html' && /^<([A-Z]\w*)/.exec(value)) || [];
    return name ? [{ name, line: start.line }] : [];
  });
}

/** Numbers, citations and checks ask the same text over and over: it is parsed once. */
const parsed = new Map<string, Mdx>();

/** The text of a page, read as MDX. Throws where it is none, with the line and the column. */
export function readMdx(body: string): Mdx {
  const known = parsed.get(body) ?? read(body);
  parsed.set(body, known);
  return known;
}
