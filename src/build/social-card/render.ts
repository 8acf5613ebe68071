import type { LocalImageService } from 'astro';
import imageService from 'astro/assets/services/sharp';
import { prepareFonts } from './fonts.ts';

type Service = LocalImageService & {
  transform: (...all: unknown[]) => Promise<{ data: Uint8Array }>;
};

const settings = (colours: number) => ({
  // The drawing is our own, so nothing in it can do harm.
  dangerouslyProcessSVG: true,
  service: { config: { png: { palette: true, colours, compressionLevel: 9, effort: 8 } } },
});

/** A drawing as PNG, with the typeface of the site; a card needs few colours. */
export async function renderPicture(
  drawing: string,
  colours = 16,
): Promise<Uint8Array<ArrayBuffer>> {
  await prepareFonts();
  const { transform } = imageService as unknown as Service;
  const { data } = await transform(
    Buffer.from(drawing),
    { src: 'card.svg', format: 'png' },
    settings(colours),
    console,
  );
  return new Uint8Array(data);
}
