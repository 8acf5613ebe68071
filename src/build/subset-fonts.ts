import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import subset from 'subset-font';
import { filesOf, pagesOf } from './pages-of.ts';
import { rareCharacters, rareFile, withRareFaces, withRarePreload } from './rare-characters.ts';
import {
  addScript,
  mergeCharacters,
  noCharacters,
  shownUnder,
  type UsedCharacters,
} from './used-characters.ts';

const textFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum'];
const mathematicsFeatures = ['ssty', 'dtls', 'flac', 'ccmp', 'mark', 'mkmk'];

async function textOf(files: URL[]): Promise<string[]> {
  return Promise.all(files.map((file) => readFile(file, 'utf8')));
}

interface Usage {
  all: UsedCharacters;
  /** What pages with a calculator show. */
  onCalculators: UsedCharacters;
  pages: [page: URL, shown: Set<string>][];
}

async function usedOn(dir: URL): Promise<Usage> {
  const [all, onCalculators] = [noCharacters(), noCharacters()];
  const assets = new URL('_astro/', dir);
  const css = (await textOf(await filesOf(assets, '.css'))).join('');
  const shownOn = shownUnder(css);
  const pages: Usage['pages'] = [];
  for (const page of await pagesOf(dir)) {
    const html = await readFile(page, 'utf8');
    const own = shownOn(html);
    mergeCharacters(all, own);
    if (/<body[^>]*\bkind-calculator\b/.test(html)) mergeCharacters(onCalculators, own);
    pages.push([page, new Set(charactersOfMathematics(own))]);
  }
  // What writes formulas for the clipboard or reads texts into tables, and what calculates, shows no signs.
  const scripts = (await filesOf(assets, '.js')).filter(
    (file) => !/[/\\](?:copying|ImportPanel|evaluation\.worker)[.-]/.test(String(file)),
  );
  for (const code of await textOf(scripts)) addScript(code, all);
  return { all, onCalculators, pages };
}

function isMathematics(font: URL): boolean {
  return /stix-two-math/.test(font.pathname);
}

const isItalic = (font: URL) => /-italic\./.test(font.pathname);

/** What the text face has beyond Latin letters and signs. */
const punctuationOfText = '–—‘’“”•…';

/** The mathematics face also lends its signs to the text, which has few beyond Latin. */
function charactersOfMathematics({ mathematics, text }: UsedCharacters): string[] {
  const isLent = (character: string) =>
    character > '\u00ff' && !punctuationOfText.includes(character);
  return [...mathematics, ...[...text].filter(isLent)];
}

function charactersFor(font: URL, used: UsedCharacters): string[] {
  const name = font.pathname;
  const face = isItalic(font) ? used.italic : /-[67]00-/.test(name) ? used.bold : used.text;
  return isMathematics(font) ? charactersOfMathematics(used) : [...face];
}

async function subsetOf(font: URL, whole: Buffer, characters: readonly string[]): Promise<Buffer> {
  return subset(whole, characters.join(''), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: isMathematics(font) ? mathematicsFeatures : textFeatures,
  });
}

/** Leaves in one font file only what the site shows, but for `rare`; returns the sizes before and after. */
export async function subsetFont(
  font: URL,
  used: UsedCharacters,
  rare: readonly string[] = [],
): Promise<[number, number]> {
  const whole = await readFile(font);
  const common = charactersFor(font, used).filter((character) => !rare.includes(character));
  const part = await subsetOf(font, whole, common);
  await writeFile(font, part);
  return [whole.length, part.length];
}

/**
 * Parts a face: its second file has letters, relations and signs that no calculator shows. Pages that show one of
 * formulas ask for it with the first. A calculator has 8 kB less to wait for.
 */
async function partRareCharacters(dir: URL, font: URL, usage: Usage): Promise<string[]> {
  const common = new Set(charactersFor(font, usage.onCalculators));
  const rare = rareCharacters(charactersFor(font, usage.all), common, isMathematics(font));
  if (usage.pages.length === 0 || rare.length === 0) return [];
  const name = font.pathname.slice(font.pathname.lastIndexOf('/') + 1);
  const second = await subsetOf(font, await readFile(font), rare);
  await writeFile(new URL(rareFile(name), font), second);
  for (const sheet of await filesOf(new URL('_astro/', dir), '.css')) {
    const css = await readFile(sheet, 'utf8');
    if (css.includes(name)) await writeFile(sheet, withRareFaces(css, name, rare));
  }
  if (!isMathematics(font)) return rare;
  for (const [page, shown] of usage.pages) {
    const html = await readFile(page, 'utf8');
    const preloaded = withRarePreload(html, name, rare, shown);
    if (preloaded !== html) await writeFile(page, preloaded);
  }
  return rare;
}

export function subsetFonts(): AstroIntegration {
  return {
    name: 'subset-fonts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const usage = await usedOn(dir);
        for (const font of await filesOf(new URL('_astro/', dir), '.woff2')) {
          const isParted = isMathematics(font) || isItalic(font);
          const rare = isParted ? await partRareCharacters(dir, font, usage) : [];
          const [before, after] = await subsetFont(font, usage.all, rare);
          const name = font.pathname.split('/').at(-1);
          logger.info(`${name}: ${before} → ${after} bytes, ${rare.length} characters apart`);
        }
      },
    },
  };
}
