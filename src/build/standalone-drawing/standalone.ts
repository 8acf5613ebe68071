import { parse, type HTMLElement } from 'node-html-parser';
import type { CitedPage } from '#citation/cited-page';
import { inLightTheme } from './light-theme.ts';
import { rulesIn, specificity, type StyleRule } from './style-rules.ts';

/** What a drawing takes along from style sheets: what SVG knows as attributes. */
const carried = new Set(
  'fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin paint-order opacity font-family font-size font-style font-weight text-decoration'.split(
    ' ',
  ),
);

/** The families of the site name what a screen has; a file meets any program. */
const fonts: Record<string, string> = {
  '--font-sans': 'Helvetica, Arial, sans-serif',
  '--font-serif': "'STIX Two Text', 'Times New Roman', serif",
};

export interface Drawing {
  /** The drawing as the page shows it. */
  markup: string;
  /** Style sheets that hold for all drawings. */
  css: string;
  /** The drawing's own styles, which hold for the elements that carry the mark of its component. */
  ownCss: string;
  /** Custom properties of the site. */
  tokens: ReadonlyMap<string, string>;
  work: CitedPage;
  licence: string;
  /** Pixels for each unit of the drawing. */
  scale: number;
}

/** Paper around a drawing, in its units. */
const margin = 12;

type Declared = Map<HTMLElement, Record<string, string>>;

/** `font: 13px/1.25 family` in its parts. */
function withoutShorthand({ font, ...others }: Record<string, string>): Record<string, string> {
  const [, size, family] = /^(\S+?)\/\S+ (.+)$/.exec(font ?? '') ?? [];
  return size && family ? { 'font-size': size, 'font-family': family, ...others } : others;
}

const isMarked = ({ attributes }: HTMLElement) =>
  Object.keys(attributes).some((name) => name.startsWith('data-astro-cid-'));

interface Weighed extends StyleRule {
  weight: number;
  isOwn: boolean;
}

/** All rules, the strongest last; the mark of its component counts like a class more. */
function weighed({ css, ownCss }: Drawing): Weighed[] {
  const rules = (text: string, isOwn: boolean) =>
    rulesIn(text).map((rule) => {
      const weight = specificity(rule.selector) + (isOwn ? 100 : 0);
      return { ...rule, weight, isOwn };
    });
  return [...rules(css, false), ...rules(ownCss, true)].sort(
    (one, other) => one.weight - other.weight,
  );
}

function declaredBy(drawing: Drawing, svg: HTMLElement): Declared {
  const declared: Declared = new Map();
  const root = parse('');
  root.appendChild(svg);
  for (const { selector, declarations, isOwn } of weighed(drawing)) {
    for (const element of root.querySelectorAll(selector)) {
      if (isOwn && !isMarked(element)) continue;
      declared.set(element, { ...declared.get(element), ...withoutShorthand(declarations) });
    }
  }
  return declared;
}

/** A custom property of an element is its own, or that of the nearest element around it. */
function inherited(element: HTMLElement | null, name: string, declared: Declared) {
  for (let at = element; at; at = at.parentNode) {
    const value = declared.get(at)?.[name];
    if (value) return value;
  }
  return undefined;
}

function writeStyles(svg: HTMLElement, drawing: Drawing): void {
  const declared = declaredBy(drawing, svg);
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    const lookup = (name: string) =>
      fonts[name] ?? inherited(element, name, declared) ?? drawing.tokens.get(name);
    for (const [name, value] of Object.entries(declared.get(element) ?? {})) {
      if (carried.has(name)) element.setAttribute(name, inLightTheme(value, lookup));
    }
  }
}

/** Leaves nothing that needs the page: no classes, no marks of the build, whole addresses only. */
function cutLoose(svg: HTMLElement, page: string): void {
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of Object.keys(element.attributes)) {
      if (name === 'class' || name.startsWith('data-')) element.removeAttribute(name);
    }
    const href = element.getAttribute('href');
    if (href && !href.startsWith('#')) element.setAttribute('href', new URL(href, page).href);
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
export const escaped = (text: string) =>
  text.replaceAll(/[&<>]/g, (sign) => entities[sign] as string);

const nameOf = (author: CitedPage['authors'][number]) =>
  'literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' ');

/** Where a picture comes from, in a line. */
export const sourceLine = ({ title, site, version, url }: CitedPage): string =>
  `${title}. ${site}, version ${version}. ${url}`;

export function metadata(work: CitedPage, licence: string): string {
  const fields = [
    ['title', work.title],
    ...work.authors.map((author) => ['creator', nameOf(author)]),
    ['publisher', work.site],
    ['date', work.date],
    ['identifier', work.url],
    ['source', `${work.site}, version ${work.version}`],
    ['rights', licence],
    ['format', 'image/svg+xml'],
  ];
  const lines = fields.map(([name, value = '']) => `<dc:${name}>${escaped(value)}</dc:${name}>`);
  return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="${escaped(work.url)}">${lines.join('')}</rdf:Description></rdf:RDF></metadata>`;
}

/** What every file of a drawing begins with. */
export const fileAttributes = {
  xmlns: 'http://www.w3.org/2000/svg',
  // Some programs drop the blanks between a word and a symbol.
  'xml:space': 'preserve',
};

/** A colour of the site as it is on white paper. */
export const colourOf = (name: string, { tokens }: Drawing): string =>
  inLightTheme(`var(${name})`, (token) => tokens.get(token));

/** A drawing with every style written at its element, without what needs the page. */
export function alone(drawing: Drawing): { svg: HTMLElement; width: number; height: number } {
  const svg = parse(drawing.markup).querySelector('svg');
  if (!svg) throw new Error(`No drawing for ${drawing.work.url}`);
  writeStyles(svg, drawing);
  cutLoose(svg, drawing.work.url);
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return { svg, width, height };
}

/** A drawing as a file of its own: on paper, with its source inside. */
export function standalone(drawing: Drawing): string {
  const { svg, ...size } = alone(drawing);
  const [width, height] = [size.width + 2 * margin, size.height + 2 * margin];
  const attributes = {
    ...fileAttributes,
    viewBox: [-margin, -margin, width, height].join(' '),
    width: String(width * drawing.scale),
    height: String(height * drawing.scale),
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const paper = colourOf('--color-paper', drawing);
  const ground = `<rect x="${-margin}" y="${-margin}" width="${width}" height="${height}" fill="${paper}"/>`;
  const before = metadata(drawing.work, drawing.licence) + ground;
  svg.innerHTML = before + svg.innerHTML;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.outerHTML}\n`;
}
