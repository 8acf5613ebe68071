import { lowerSuperscripts, raisedInteger } from '#units/superscripts';
import { symbolToTex } from '#units/symbol-tex';

/** Signs of TeX that stand for themselves in a text. */
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Signs that a text needs mathematics for; the letters of Greek are in symbol-tex.ts. */
const mathematics: Record<string, string> = {
  '−': '-',
  '×': '\\times',
  '·': '\\cdot',
  '±': '\\pm',
  '≤': '\\leq',
  '≥': '\\geq',
  '≈': '\\approx',
  '∞': '\\infty',
  '→': '\\to',
  '°': '^\\circ',
  µ: '\\mu',
  π: '\\pi',
  α: '\\alpha',
  χ: '\\chi',
  φ: '\\varphi',
  Ω: '\\Omega',
};

function signTex(sign: string): string {
  const tex = mathematics[sign] ?? symbolToTex(sign);
  return tex === sign ? sign : `$${tex}$`;
}

const special = new RegExp(
  [
    '√(?<root>\\p{L})',
    '(?<![\\p{L}\\d])(?<symbol>\\p{L}_\\p{L}+)',
    `(?<raised>${raisedInteger})`,
    '(?<blank>[\\u00a0\\u202f\\u2009])',
    '(?<escaped>[\\\\{}%&#$_~^])',
    '(?<sign>[°µ±×·−∞→≤≥≈ΔΩα-ω])',
  ].join('|'),
  'gu',
);

/** Words with symbols in them, as a text that LaTeX sets with its usual fonts. */
export function latexText(text: string): string {
  return text.replaceAll(special, (whole: string, ...rest: unknown[]) => {
    const found = rest.at(-1) as Record<string, string | undefined>;
    if (found.root) return `$\\sqrt{${symbolToTex(found.root)}}$`;
    if (found.symbol) return `$${symbolToTex(found.symbol)}$`;
    if (found.raised) return `$^{${lowerSuperscripts(found.raised)}}$`;
    if (found.blank) return '~';
    return found.escaped ? (escapes[whole] ?? whole) : signTex(whole);
  });
}
