const raised: Record<string, string> = { '+': '⁺', '−': '⁻', '-': '⁻' };
const lowered: Record<string, string> = { '+': '₊', '−': '₋', '-': '₋', '.': '.' };
[...'⁰¹²³⁴⁵⁶⁷⁸⁹'].forEach((sign, digit) => (raised[digit] = sign));
[...'₀₁₂₃₄₅₆₇₈₉'].forEach((sign, digit) => (lowered[digit] = sign));

/** Signs that stand above the line by themselves. */
const risen: Record<string, string> = { '∘': '°', '°': '°', '*': '*', '∗': '*', '⊖': '⊖' };
const prime = /^[′″‴]+$/;

const inSigns = (text: string, signs: Record<string, string>) =>
  [...text].every((letter) => signs[letter] !== undefined)
    ? [...text].map((letter) => signs[letter]).join('')
    : undefined;

/** What is raised: ², ⁻¹, ⁺ where Unicode has it, else ^x or ^(x + 1). */
export function superscript(text: string): string {
  if (prime.test(text)) return text;
  const sign = risen[text] ?? inSigns(text, raised);
  if (sign) return sign;
  return /^[\p{L}\p{N}]$/u.test(text) ? `^${text}` : `^(${text})`;
}

/** What is lowered: _b or _{i,j}; in a formula of chemistry the sign itself. */
export function subscript(text: string, isChemical: boolean): string {
  if (!text) return '';
  const sign = isChemical || /^[+−]$/.test(text) ? inSigns(text, lowered) : undefined;
  if (sign) return sign;
  return /^[\p{L}\p{N}]+$/u.test(text) ? `_${text}` : `_{${text}}`;
}

/** Accents as Unicode hangs them on a letter. */
export const accents: Record<string, string> = {
  '~': '\u0303',
  '˜': '\u0303',
  '^': '\u0302',
  ˆ: '\u0302',
  '¯': '\u0304',
  '‾': '\u0304',
  ˉ: '\u0304',
  '―': '\u0304',
  '˙': '\u0307',
  '.': '\u0307',
  '¨': '\u0308',
  '⃗': '\u20d7',
  '→': '\u20d7',
};
