import { parse } from 'node-html-parser';
import { alone, colourOf, escaped, fileAttributes, metadata, type Drawing } from './standalone.ts';

/** A slide of 16 to 9, in its own units. */
const [wide, high, edge] = [960, 540, 36];
const serif = `font-family="'STIX Two Text', 'Times New Roman', serif"`;
/** Room between columns, and the width that a drawing may take beside its name. */
const [gap, full] = [24, 520];

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A part of the drawing: all of its width, from one height to another. */
interface View {
  top: number;
  width: number;
  height: number;
}

/** Views of a drawing of stacked panels, each of which may stand in a column of its own. */
function panelsOf(markup: string, { width, height }: { width: number; height: number }): View[] {
  const cuts = parse(markup).querySelector('svg')?.getAttribute('data-cuts') ?? '';
  const ends = [...cuts.split(' ').filter(Boolean).map(Number), height];
  return ends.map((end, at) => ({
    top: ends[at - 1] ?? 0,
    width,
    height: end - (ends[at - 1] ?? 0),
  }));
}

/** All ways to divide panels among columns without changing their order. */
function divided(panels: readonly View[]): View[][] {
  const [first, ...others] = panels;
  if (!first) return [[]];
  if (others.length === 0) return [[first]];
  return divided(others).flatMap(([next, ...rest]) => [
    [first, next!, ...rest],
    [{ ...first, height: first.height + next!.height }, ...rest],
  ]);
}

interface Layout {
  views: View[];
  scale: number;
  width: number;
  height: number;
}

/** Columns as large as the room allows. */
function fitted(views: View[], room: Box): Layout {
  const across = views.reduce((sum, { width }) => sum + width, 0);
  const highest = Math.max(...views.map(({ height }) => height));
  const gaps = gap * (views.length - 1);
  const scale = Math.min((room.width - gaps) / across, room.height / highest);
  return { views, scale, width: across * scale + gaps, height: highest * scale };
}

const largest = (panels: readonly View[], room: Box): Layout =>
  divided(panels)
    .map((views) => fitted(views, room))
    .reduce((best, next) => (next.scale > best.scale ? next : best));

/** Where each column stands: from a corner on, side by side. */
function placed({ views, scale }: Layout, x: number, y: number): Box[] {
  return views.map(({ width, height }, at) => ({
    x: x + at * (width * scale + gap),
    y,
    width: width * scale,
    height: height * scale,
  }));
}

/** A text in lines of at most so many letters, from a first baseline on. */
function paragraph(text: string, [x, y]: [number, number], letters: number, colour: string) {
  const lines = text.split(/\s+/).reduce<string[]>((all, word) => {
    const last = all.at(-1);
    return last !== undefined && last.length + word.length < letters
      ? [...all.slice(0, -1), `${last} ${word}`]
      : [...all, word];
  }, []);
  return lines
    .map(
      (line, index) =>
        `<text x="${x}" y="${y + 30 * index}" font-size="24" fill="${colour}">${escaped(line)}</text>`,
    )
    .join('');
}

const small = (line: string, y: number, colour: string) =>
  `<text x="${edge}" y="${y}" font-size="11" fill="${colour}">${escaped(line)}</text>`;

const rounded = ({ x, y, width, height }: Box) =>
  Object.entries({ x, y, width, height })
    .map(([name, value]) => `${name}="${Number(value.toFixed(2))}"`)
    .join(' ');

const inside: Box = { x: edge, y: edge, width: wide - 2 * edge, height: high - edge - 60 };
const below: Box = { ...inside, y: 96, height: high - 96 - 60 };

/** Columns and name: beside each other where that leaves the drawing as large, else one above the other. */
function composed(panels: readonly View[], name: string, ink: string) {
  const alongside = largest(panels, { ...inside, width: full });
  const under = largest(panels, below);
  if (alongside.scale >= under.scale) {
    const left = edge + alongside.width + 48;
    return {
      views: alongside.views,
      boxes: placed(alongside, edge, edge + (inside.height - alongside.height) / 2),
      words: paragraph(name, [left, 84], Math.floor((wide - edge - left) / 11.5), ink),
    };
  }
  return {
    views: under.views,
    boxes: placed(under, (wide - under.width) / 2, below.y + (below.height - under.height) / 2),
    words: paragraph(name, [edge, 48], 76, ink),
  };
}

/** The drawing's parts, each in its box. */
function columns(views: readonly View[], boxes: readonly Box[]): string {
  return views
    .map(
      ({ top, width, height }, at) =>
        `<svg ${rounded(boxes[at]!)} viewBox="0 ${top} ${width} ${height}"><use href="#whole"/></svg>`,
    )
    .join('');
}

/** A drawing in landscape, for a slide: stacked panels side by side, its name above or beside, its source below. */
export function slide(drawing: Drawing, name: string): string {
  const { svg, ...size } = alone(drawing);
  const { work, scale } = drawing;
  const [ink, muted, paper] = ['--color-ink', '--color-ink-muted', '--color-paper'].map((token) =>
    colourOf(token, drawing),
  ) as [string, string, string];
  const { views, boxes, words } = composed(panelsOf(drawing.markup, size), name, ink);
  const source =
    small(
      `${work.title.replace(`: ${name}`, '')}. ${work.site}, version ${work.version}`,
      high - 32,
      muted,
    ) + small(work.url, high - 16, muted);
  const carried = Object.entries(svg.attributes)
    .filter(([attribute]) => /^(font|fill|stroke)/.test(attribute))
    .map(([attribute, value]) => `${attribute}="${value}"`)
    .join(' ');
  const opening = Object.entries(fileAttributes).map(([key, value]) => `${key}="${value}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg ${opening.join(' ')} viewBox="0 0 ${wide} ${high}" width="${wide * scale}" height="${high * scale}">${metadata(work, drawing.licence)}<rect width="${wide}" height="${high}" fill="${paper}"/><defs><g id="whole" ${carried}>${svg.innerHTML}</g></defs>${columns(views, boxes)}<g ${serif}>${words}${source}</g></svg>
`;
}
