import { parse, type HTMLElement } from 'node-html-parser';
import { elementsInStyle } from './text-style.ts';

export interface UsedCharacters {
  text: Set<string>;
  italic: Set<string>;
  bold: Set<string>;
  mathematics: Set<string>;
}

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));
const italicLatin = { A: 0x1d434, a: 0x1d44e };
const italicGreek = { Α: 0x1d6e2, α: 0x1d6fc };
const italicSigns: Record<string, string> = {
  h: 'ℎ',
  ı: '𝚤',
  ȷ: '𝚥',
  '∂': '𝜕',
  ϵ: '𝜖',
  ϑ: '𝜗',
  ϰ: '𝜘',
  ϕ: '𝜙',
  ϱ: '𝜚',
  ϖ: '𝜛',
  '∇': '𝛻',
};

/** What formulas that scripts write are made of, beside the letters and digits, which are the text's. */
const signsOfFormulas = " %'()+,-./:;<=>[]{|}~";

/** Signs of code and of tables, which stand slanted only where a page shows them so. */
const signsOfCode = '!"#$%*+<=>?@[\\]^_`{|}~';

/** Scripts fill in numbers and names, so every face has ASCII; slanted they write only symbols. */
export function noCharacters(): UsedCharacters {
  return {
    text: new Set(ascii),
    italic: new Set(ascii.filter((character) => !signsOfCode.includes(character))),
    bold: new Set(ascii),
    mathematics: new Set(signsOfFormulas),
  };
}

export function mergeCharacters(into: UsedCharacters, from: UsedCharacters): void {
  for (const face of ['text', 'italic', 'bold', 'mathematics'] as const) {
    for (const character of from[face]) into[face].add(character);
  }
}

/** The letter that a browser draws for a variable of one character. */
export function mathematicalItalic(character: string): string {
  const sign = italicSigns[character];
  if (sign) return sign;
  for (const [first, start] of Object.entries({ ...italicLatin, ...italicGreek })) {
    const offset = character.charCodeAt(0) - first.charCodeAt(0);
    const size = first > 'z' ? 25 : 26;
    if (offset >= 0 && offset < size) return String.fromCodePoint(start + offset);
  }
  return character;
}

function addAll(characters: Set<string>, text: string): void {
  for (const character of text) if (character >= ' ') characters.add(character);
}

/** A single letter is drawn slanted, unless it is said to stand upright. */
function drawnIn(token: HTMLElement): string[] {
  const letters = Array.from(token.textContent);
  const isSlanted =
    token.rawTagName === 'mi' &&
    letters.length === 1 &&
    token.getAttribute('mathvariant') !== 'normal';
  return isSlanted ? letters.map(mathematicalItalic) : letters;
}

/** The characters of the mathematics face that the formulas of a page show. */
export function charactersInFormulas(page: HTMLElement): Set<string> {
  const shown = page.querySelectorAll('math :is(mi, mo, mn, mtext, ms)').flatMap(drawnIn);
  if (page.querySelector('msqrt, mroot')) shown.push('√');
  return new Set(shown.filter((character) => character >= ' ' && !/[A-Za-z0-9]/.test(character)));
}

/** Says what a page shows under these style sheets. */
export function shownUnder(css: string): (html: string) => UsedCharacters {
  const inItalic = elementsInStyle('italic', css);
  const inBold = elementsInStyle('bold', css);
  return (html) => {
    const used = noCharacters();
    const page = parse(html, { blockTextElements: { script: false, style: false } });
    for (const character of charactersInFormulas(page)) used.mathematics.add(character);
    for (const math of page.querySelectorAll('math')) math.remove();
    addAll(used.text, page.textContent);
    for (const { textContent } of inItalic(page)) addAll(used.italic, textContent);
    for (const { textContent } of inBold(page)) addAll(used.bold, textContent);
    return used;
  };
}

/** Marks that scripts take apart in what is typed, and dashes and signs of degree that they read and never write. */
const onlyRead = /[\u0300-\u036f\u2010-\u2012\u2015\u02da]/g;

/** Adds the characters beyond ASCII that a script may write. */
export function addScript(code: string, used: UsedCharacters): void {
  const written = code.replace(/\\u([0-9a-fA-F]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  addAll(used.text, written.replace(/[^\u00a0-\u2fff]/g, '').replace(onlyRead, ''));
}
