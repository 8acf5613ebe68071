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
      element.setAttribute(property, style.getPropertyValue(property));
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
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Saves a chart as it looks now, with its source written inside the file. */
export async function saveFigure(
  drawing: SVGSVGElement,
  kind: 'svg' | 'png',
  name: string,
  provenance: Provenance,
): Promise<void> {
  const markup = new XMLSerializer().serializeToString(standalone(drawing, provenance));
  if (kind === 'svg') return saveFile(`${name}.svg`, 'image/svg+xml', markup);
  const { width, height } = drawing.viewBox.baseVal;
  const picture = new Uint8Array(await (await rasterise(markup, width, height)).arrayBuffer());
  saveFile(`${name}.png`, 'image/png', withTextChunk(picture, 'Source', sourceLine(provenance)));
}
