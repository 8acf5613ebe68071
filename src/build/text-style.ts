import { parse, type HTMLElement } from 'node-html-parser';

type Style = 'italic' | 'bold';

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
function selectorsOf(style: Style, css: string): string[] {
  const screen = css.replace(/@media print\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const written = Array.from(screen.matchAll(rule)).flatMap(([, selector = '', body = '']) => {
    const applies =
      declares[style].test(body) && !otherFamily.test(body) && !selector.startsWith('@');
    return applies ? [plainSelector(selector)] : [];
  });
  return [byBrowser[style], ...written];
}

const nothing = parse('');

/** A selector beyond the parser names no element. */
function isReadable(selector: string): boolean {
  try {
    nothing.querySelectorAll(selector);
    return true;
  } catch {
    return false;
  }
}

/** Elements of a page in italic or bold letters of the text face: sheets are read once, a page is walked once. */
export function elementsInStyle(style: Style, css: string): (page: HTMLElement) => HTMLElement[] {
  const selector = [...new Set(selectorsOf(style, css))].filter(isReadable).join(', ');
  return (page) => page.querySelectorAll(selector);
}
