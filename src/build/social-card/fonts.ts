import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const text = (face: string) => `stix-two-text/files/stix-two-text-${face}`;
const faces = [
  ...['latin-400', 'latin-600', 'latin-ext-400', 'greek-400'].map((face) => text(`${face}-normal`)),
  ...['latin-400', 'greek-400'].map((face) => text(`${face}-italic`)),
  // It has the signs and raised digits that the typeface of the text lacks.
  'stix-two-math/files/stix-two-math-latin-400-normal',
];

function block(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from }, (_, index) => from + index));
}

/** Latin with its accents, Greek, punctuation, raised and lowered digits, arrows and operators. */
const characters = block(0x20, 0x3d0) + block(0x2010, 0x20a0) + block(0x2190, 0x2300);

let ready: Promise<void> | undefined;

async function prepare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'social-card-'));
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  for (const face of faces) {
    const file = require.resolve(`@fontsource/${face}.woff2`);
    const font = await subsetFont(readFileSync(file), characters, { targetFormat: 'truetype' });
    writeFileSync(join(fonts, `${basename(face)}.ttf`), font);
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
