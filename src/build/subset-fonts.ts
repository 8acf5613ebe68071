import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import subset from 'subset-font';
import { filesOf, pagesOf } from './pages-of.ts';
import { addPage, addScript, noCharacters, type UsedCharacters } from './used-characters.ts';

const textFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum'];
const mathematicsFeatures = ['ssty', 'dtls', 'flac', 'ccmp', 'mark', 'mkmk'];

async function textOf(files: URL[]): Promise<string[]> {
  return Promise.all(files.map((file) => readFile(file, 'utf8')));
}

async function usedOn(dir: URL): Promise<UsedCharacters> {
  const used = noCharacters();
  const assets = new URL('_astro/', dir);
  const css = (await textOf(await filesOf(assets, '.css'))).join('');
  for (const html of await textOf(await pagesOf(dir))) addPage(html, css, used);
  // What writes formulas for the clipboard or reads texts into tables, and what calculates, shows no signs.
  const scripts = (await filesOf(assets, '.js')).filter(
    (file) => !/[/\\](?:copying|ImportPanel|evaluation\.worker)[.-]/.test(String(file)),
  );
  for (const code of await textOf(scripts)) addScript(code, used);
  return used;
}

function isMathematics(font: URL): boolean {
  return /stix-two-math/.test(font.pathname);
}

/** The mathematics face also lends its signs to the text, which has none beyond Latin. */
function charactersFor(font: URL, used: UsedCharacters): string {
  const signs = [...used.text].filter((character) => character > '\u00ff');
  if (isMathematics(font)) return [...used.mathematics, ...signs].join('');
  const name = font.pathname;
  const face = /-italic\./.test(name) ? used.italic : /-[67]00-/.test(name) ? used.bold : used.text;
  return [...face].join('');
}

/** Leaves in one font file only what the site shows; returns the sizes before and after. */
export async function subsetFont(font: URL, used: UsedCharacters): Promise<[number, number]> {
  const whole = await readFile(font);
  const part = await subset(whole, charactersFor(font, used), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: isMathematics(font) ? mathematicsFeatures : textFeatures,
  });
  await writeFile(font, part);
  return [whole.length, part.length];
}

export function subsetFonts(): AstroIntegration {
  return {
    name: 'subset-fonts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const used = await usedOn(dir);
        for (const font of await filesOf(new URL('_astro/', dir), '.woff2')) {
          const [before, after] = await subsetFont(font, used);
          const name = font.pathname.split('/').at(-1);
          logger.info(`${name}: ${before} → ${after} bytes`);
        }
      },
    },
  };
}
