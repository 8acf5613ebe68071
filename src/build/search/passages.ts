import { parse, HTMLElement, NodeType, type Node } from 'node-html-parser';

/** What the search knows of a page or of a record on it. */
export interface Found {
  /** `Chapter`, `Term`. */
  kind: string;
  title: string;
  url: string;
}

/** A stretch of text that can be found and linked to: the head of a page, one of its sections, or a record. */
export interface Passage {
  of: Found;
  /** Heading and anchor of a section; none for the head of a page and for a record. */
  section?: { title: string; anchor: string };
  text: string;
  /** How much more a word counts here than on a page of reference. */
  weight: number;
}

/** What stands in the page and is not read: TeX behind formulas, buttons, marks for links, notes for cards. */
const unseen = [
  '[data-search-ignore]',
  'annotation',
  'button',
  'script',
  'style',
  'select',
  '.permalink',
  '.number-link',
  '[data-tex]',
  'noscript',
  'template',
].join(', ');

/** Tags within a line: all others part words. */
const inline =
  /^(a|abbr|b|bdi|cite|code|data|dfn|em|i|kbd|mark|m[a-z]+|q|s|semantics|small|span|strong|sub|sup|time|u|var|wbr)$/;
const partsWords = (element: HTMLElement) => !inline.test(element.rawTagName.toLowerCase());

const oneSpace = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Text as it is read: what stands in different blocks is parted by a space. */
function readText(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  if (!(node instanceof HTMLElement)) return '';
  const text = node.childNodes.map(readText).join('');
  return partsWords(node) ? ` ${text} ` : text;
}

/** A page being read: the passages so far, the last one open. */
interface Reading {
  page: Found;
  records: ReadonlyMap<string, Found>;
  passages: Passage[];
  weight: number;
}

function open({ passages, weight }: Reading, of: Found, section?: Passage['section']): void {
  passages.push({ of, section, text: '', weight });
}

const isHeading = (element: HTMLElement) => /^h[23]$/i.test(element.rawTagName);

function readElement(element: HTMLElement, reading: Reading): void {
  const { page, records, passages } = reading;
  const before = passages.at(-1)!;
  const record = element.id ? records.get(`${page.url}#${element.id}`) : undefined;
  if (record) open(reading, record);
  else if (element.id && isHeading(element) && before.of === page) {
    open(reading, page, { title: oneSpace(readText(element)), anchor: element.id });
  }
  if (partsWords(element)) passages.at(-1)!.text += ' ';
  for (const child of element.childNodes) readNode(child, reading);
  if (partsWords(element)) passages.at(-1)!.text += ' ';
  // After a record the page goes on where it was before.
  if (record) passages.push({ ...before, text: '' });
}

function readNode(node: Node, reading: Reading): void {
  if (node instanceof HTMLElement) readElement(node, reading);
  else if (node.nodeType === NodeType.TEXT_NODE) reading.passages.at(-1)!.text += node.text;
}

/** Pieces of one section, parted by a record between them, are one passage again. */
function joined(passages: readonly Passage[]): Passage[] {
  const bySection = new Map<string, Passage>();
  for (const passage of passages) {
    const key = `${passage.of.url} ${passage.section?.anchor ?? ''}`;
    const same = bySection.get(key);
    if (same) same.text += ` ${passage.text}`;
    else bySection.set(key, { ...passage });
  }
  return [...bySection.values()]
    .map((passage) => ({ ...passage, text: oneSpace(passage.text) }))
    .filter(({ text }) => text);
}

/** The passages of a built page; none where it asks not to be searched. Records are listed by their addresses. */
export function passagesOf(
  html: string,
  url: string,
  records: ReadonlyMap<string, Found> = new Map(),
): Passage[] {
  // Most pages ask not to be searched: they need no parsing.
  if (!html.includes('data-search-as=')) return [];
  const main = parse(html, { comment: false }).querySelector('main[data-search-as]');
  if (!main) return [];
  for (const hidden of main.querySelectorAll(unseen)) hidden.remove();
  const kind = main.getAttribute('data-search-as') ?? '';
  const title = oneSpace(readText(main.querySelector('h1') ?? main)).slice(0, 200);
  const page = { kind, title, url };
  const weight = main.hasAttribute('data-search-first') ? 2 : 1;
  const reading: Reading = { page, records, passages: [], weight };
  open(reading, page);
  readElement(main, reading);
  return joined(reading.passages);
}
