import type { HTMLElement } from 'node-html-parser';

export type Style = 'italic' | 'bold';

const byBrowser: Record<Style, string> = {
  italic: 'em, i, cite, dfn, var, address',
  bold: 'strong, b, th',
};
const declares: Record<Style, RegExp> = {
  italic: /font(-style)?:[^;]*\bitalic\b/,
  bold: /font(-weight)?:[^;]*\b([6-9]00|bold)\b/,
};
const otherFamily = /font(-family)?:[^;]*(--font-sans|--font-mono|sans-serif|monospace)/;
const rule = /([^{}]+)\{([^{}]*)\}/g;

/** What stands when nothing is pointed at: `a:hover b::before` is `a b` as far as the face goes. */
function plainSelector(selector: string): string {
  return selector
    .replace(/::?(?:before|after|marker|hover|focus-visible|focus|target|open)\b/g, '')
    .trim();
}

/** Selectors of the text that style sheets set in italic or bold letters of the text face. */
export function selectorsOf(style: Style, css: string): string[] {
  const screen = css.replace(/@media print\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const written = Array.from(screen.matchAll(rule)).flatMap(([, selector = '', body = '']) => {
    const applies =
      declares[style].test(body) && !otherFamily.test(body) && !selector.startsWith('@');
    return applies ? [plainSelector(selector)] : [];
  });
  return [byBrowser[style], ...written];
}

/** The elements of a page that these selectors name; a selector beyond the parser names none. */
export function elementsIn(document: HTMLElement, selectors: string[]): HTMLElement[] {
  return selectors.flatMap((selector) => {
    try {
      return document.querySelectorAll(selector);
    } catch {
      return [];
    }
  });
}
