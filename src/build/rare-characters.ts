/** Signs that stretch, or stand over others: they must be in the same file as their larger forms. */
const stretches =
  /[\u0000-\u00ff\u02b0-\u036f\u2010-\u203f\u2190-\u21ff\u2200-\u2207\u220b-\u2216\u221a-\u221c\u222b-\u2233\u2308-\u230b\u27e0-\u27ff]/;

/** Of text only signs and foreign letters: not what stands over or close beside others, nor what its face has not. */
const joins = /[^\u0021-\u024f\u2013-\u2026]|[A-Za-z0-9(),.:;'’/-]/;

/** Characters that pages with a calculator do not show, in the order of their codes. */
export function rareCharacters(
  all: Iterable<string>,
  common: ReadonlySet<string>,
  isMathematics = true,
): string[] {
  const stays = isMathematics ? stretches : joins;
  return [...new Set(all)]
    .filter((character) => !common.has(character) && !stays.test(character))
    .sort((first, second) => codeOf(first) - codeOf(second));
}

const codeOf = (character: string) => character.codePointAt(0) ?? 0;

const hexadecimal = (code: number) => code.toString(16).toUpperCase();

/** The characters as `unicode-range` writes them. */
export function unicodeRange(characters: readonly string[]): string {
  const ranges: [number, number][] = [];
  for (const code of characters.map(codeOf)) {
    const last = ranges.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([from, to]) => `U+${hexadecimal(from)}${to > from ? `-${hexadecimal(to)}` : ''}`)
    .join(',');
}

/** The name of the file beside a font that holds its rare characters. */
export const rareFile = (font: string) => font.replace(/(\.[^.]+)?\.woff2$/, '-rare$1.woff2');

/** A style sheet in which every face of this font has a second file for its rare characters. */
export function withRareFaces(css: string, font: string, rare: readonly string[]): string {
  const faces = (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).filter((face) => face.includes(font));
  const second = faces.map((face) => {
    const isPart = /unicode-range/.test(face);
    // Formulas take from the face of text its letters and digits alone.
    if (isPart && !/math/.test(font)) return '';
    // Text takes from this font what is beyond Latin; the slanted letters are those of formulas alone.
    const shown = isPart ? rare.filter((character) => codeOf(character) < 0x1d400) : rare;
    const body = face.replace(/;?\s*unicode-range:[^;}]*/, '').replace(/;?\s*\}$/, '');
    return `${body.replaceAll(font, rareFile(font))};unicode-range:${unicodeRange(shown)}}`;
  });
  return css + second.join('');
}

/** A page that shows such a character asks for their file together with the first. */
export function withRarePreload(
  html: string,
  font: string,
  rare: readonly string[],
  shown: ReadonlySet<string>,
): string {
  if (!rare.some((character) => shown.has(character))) return html;
  const link = new RegExp(`<link rel="preload" href="[^"]*${font.replaceAll('.', '\\.')}"[^>]*>`);
  return html.replace(link, (first) => first + first.replace(font, rareFile(font)));
}
