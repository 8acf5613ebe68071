import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const faces = ['latin-400', 'latin-600', 'latin-ext-400', 'greek-400'];

/** Latin with its accents, Greek, and the signs of titles. */
const characters =
  Array.from({ length: 0x3d0 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('') +
  '–—‘’“”…⁺⁻·';

let ready: Promise<void> | undefined;

async function prepare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'social-card-'));
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  for (const face of faces) {
    const file = `@fontsource/stix-two-text/files/stix-two-text-${face}-normal.woff2`;
    const font = await subsetFont(readFileSync(require.resolve(file)), characters, {
      targetFormat: 'truetype',
    });
    writeFileSync(join(fonts, `${face}.ttf`), font);
  }
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  // Read once by the drawing library, before its first text: the machine's own fonts play no part.
  process.env.FONTCONFIG_FILE = configuration;
}

/** Gives the drawing library the typeface of the site and no other, so that cards look the same everywhere. */
export function prepareFonts(): Promise<void> {
  ready ??= prepare();
  return ready;
}
