import type { HTMLElement } from 'node-html-parser';
import { elementsInStyle } from './text-style.ts';
import { charactersInFormulas } from './used-characters.ts';

interface FontFace {
  family: string;
  isItalic: boolean;
  isBold: boolean;
  /** Address of the file, as it stands in the style sheet. */
  address: string;
  ranges: [number, number][];
}

function rangesOf(descriptor: string): [number, number][] {
  return Array.from(descriptor.matchAll(/U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi), ([, from, to]) => {
    const first = Number.parseInt((from as string).replaceAll('?', '0'), 16);
    const last = Number.parseInt(to ?? (from as string).replaceAll('?', 'f'), 16);
    return [first, last];
  });
}

/** The faces a style sheet declares, without those that are on the reader's machine already. */
function facesOf(css: string): FontFace[] {
  return Array.from(css.matchAll(/@font-face\s*\{([^}]*)\}/g)).flatMap(([, body = '']) => {
    const address = /url\(["']?([^"')]+)/.exec(body)?.[1];
    if (!address) return [];
    const weight = /font-weight:\s*(\d+)/.exec(body)?.[1] ?? '400';
    return {
      family: /font-family:\s*["']?([^"';]+)/.exec(body)?.[1]?.trim() ?? '',
      isItalic: /font-style:\s*italic/.test(body),
      isBold: Number(weight) >= 600,
      address,
      ranges: rangesOf(/unicode-range:([^;}]*)/.exec(body)?.[1] ?? ''),
    };
  });
}

/** Addresses of the faces that a browser fetches for this page under these style sheets. */
export function facesUsedBy(document: HTMLElement, css: string): string[] {
  const codesOf = (characters: Iterable<string>) =>
    Array.from(new Set(characters), (character) => character.codePointAt(0) ?? 0);
  const codes = codesOf(document.querySelector('body')?.textContent ?? '');
  const codesOfFormulas = codesOf(charactersInFormulas(document));
  const italic = elementsInStyle('italic', css)(document);
  const codesOfItalic = codesOf(italic.map(({ textContent }) => textContent).join(''));
  const isUsed = {
    italic: italic.length > 0,
    bold: elementsInStyle('bold', css)(document).length > 0,
    mathematics: document.querySelector('math') !== null,
  };
  const isNeeded = ({ family, isItalic, isBold, ranges }: FontFace): boolean => {
    const isOfFormulas = /math/i.test(family);
    const shown = isOfFormulas ? codesOfFormulas : isItalic ? codesOfItalic : codes;
    if (ranges.length > 0)
      return ranges.some(([first, last]) => shown.some((code) => code >= first && code <= last));
    if (isOfFormulas) return isUsed.mathematics;
    return (!isItalic || isUsed.italic) && (!isBold || isUsed.bold);
  };
  return facesOf(css)
    .filter(isNeeded)
    .map(({ address }) => address);
}
