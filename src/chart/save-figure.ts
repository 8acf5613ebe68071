import type { Provenance } from './provenance.ts';
import { saveFile } from './save-file.ts';
import { withTextChunk } from '#citation/png-text';

/** What a drawing takes from style sheets and must carry along when it leaves the page. */
const carriedProperties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];

const scale = 3;

/** The families of the site name what this screen has; a file meets any program. */
const familyOf = (family: string) =>
  /(?<!sans-)serif/.test(family)
    ? "'STIX Two Text', 'Times New Roman', serif"
    : 'Helvetica, Arial, sans-serif';

export type Colours = 'light' | 'dark';

/** What the browser refuses to do; anything else that fails here is a fault of ours. */
export class PictureRefused extends Error {
  override name = 'PictureRefused';
}

const refuse = (cause: unknown): never => {
  throw new PictureRefused('The browser gave no picture', { cause });
};

/** Reads the page as it looks in other colours; nothing is painted in between. */
function inColours<Result>(colours: Colours, read: () => Result): Result {
  const { style } = document.documentElement;
  const before = style.colorScheme;
  style.colorScheme = colours;
  try {
    return read();
  } finally {
    style.colorScheme = before;
  }
}

function sourceLine({ title, version, permalink }: Provenance): string {
  return `${title}, version ${version}, ${permalink}`;
}

function standalone(drawing: SVGSVGElement, provenance: Provenance): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  copies.forEach((element, index) => {
    const style = getComputedStyle(originals[index] as Element);
    for (const property of carriedProperties) {
      const value = style.getPropertyValue(property);
      element.setAttribute(property, property === 'font-family' ? familyOf(value) : value);
    }
    element.removeAttribute('class');
  });
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const metadata = document.createElementNS('http://www.w3.org/2000/svg', 'metadata');
  metadata.textContent = sourceLine(provenance);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(metadata, ground);
  return copy;
}

async function rasterise(markup: string, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode().catch(refuse);
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob ?? refuse('toBlob');
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Saves a chart as it looks now, in the colours asked for, with its source written inside the file. */
export async function saveFigure(
  drawing: SVGSVGElement,
  kind: 'svg' | 'png',
  name: string,
  provenance: Provenance,
  colours: Colours,
): Promise<void> {
  const alone = inColours(colours, () => standalone(drawing, provenance));
  const markup = new XMLSerializer().serializeToString(alone);
  if (kind === 'svg') return saveFile(`${name}.svg`, 'image/svg+xml', markup);
  const { width, height } = drawing.viewBox.baseVal;
  const picture = new Uint8Array(await (await rasterise(markup, width, height)).arrayBuffer());
  saveFile(`${name}.png`, 'image/png', withTextChunk(picture, 'Source', sourceLine(provenance)));
}
