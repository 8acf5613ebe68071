import type { LocalImageService } from 'astro';
import imageService from 'astro/assets/services/sharp';
import { prepareFonts } from './fonts.ts';
import { keptPicture } from './kept-picture.ts';

type Service = LocalImageService & {
  transform: (...all: unknown[]) => Promise<{ data: Uint8Array }>;
};

const settings = (colours: number) => ({
  // The drawing is our own, so nothing in it can do harm.
  dangerouslyProcessSVG: true,
  service: { config: { png: { palette: true, colours, compressionLevel: 9, effort: 8 } } },
});

async function render(drawing: string, options: ReturnType<typeof settings>) {
  await prepareFonts();
  const { transform } = imageService as unknown as Service;
  const source = { src: 'card.svg', format: 'png' };
  const { data } = await transform(Buffer.from(drawing), source, options, console);
  return new Uint8Array(data);
}

/** A drawing as PNG, with the typeface of the site; a card needs few colours. */
export function renderPicture(drawing: string, colours = 16): Promise<Uint8Array<ArrayBuffer>> {
  const options = settings(colours);
  return keptPicture(drawing, options, () => render(drawing, options));
}
