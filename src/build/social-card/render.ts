import type { LocalImageService } from 'astro';
import imageService from 'astro/assets/services/sharp';
import { prepareFonts } from './fonts.ts';

type Service = LocalImageService & {
  transform: (...all: unknown[]) => Promise<{ data: Uint8Array }>;
};

const settings = {
  // The drawing is our own, so nothing in it can do harm.
  dangerouslyProcessSVG: true,
  service: { config: { png: { palette: true, colours: 16, compressionLevel: 9, effort: 8 } } },
};

/** A drawing as PNG, with the typeface of the site. */
export async function renderCard(drawing: string): Promise<Uint8Array<ArrayBuffer>> {
  await prepareFonts();
  const { transform } = imageService as unknown as Service;
  const { data } = await transform(
    Buffer.from(drawing),
    { src: 'card.svg', format: 'png' },
    settings,
    console,
  );
  return new Uint8Array(data);
}
