const named: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
  '–': '--',
  '—': '---',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '…': '...',
};

/** Signs that LaTeX knows in formulas only. */
const inFormula: Readonly<Record<string, string>> = {
  α: '\\alpha',
  β: '\\beta',
  γ: '\\gamma',
  δ: '\\delta',
  ε: '\\varepsilon',
  η: '\\eta',
  λ: '\\lambda',
  μ: '\\mu',
  µ: '\\mu',
  ν: '\\nu',
  ρ: '\\rho',
  σ: '\\sigma',
  τ: '\\tau',
  φ: '\\varphi',
  ω: '\\omega',
  Γ: '\\Gamma',
  Δ: '\\Delta',
  Ω: '\\Omega',
  '−': '-',
  '±': '\\pm',
  '×': '\\times',
  '·': '\\cdot',
  '→': '\\rightarrow',
  '≈': '\\approx',
  '≤': '\\leq',
  '≥': '\\geq',
  '≪': '\\ll',
  '≫': '\\gg',
  '∝': '\\propto',
  '°': '^{\\circ}',
};

const lowered = /[₀-₉₊₋](?:[₀-₉₊₋.]*[₀-₉₊₋])?/g;
const raised = /[⁰¹²³⁴-⁹⁺⁻]+/g;

/** `₆.₄` as 6.4, `⁻¹` as -1. */
const onTheLine = (text: string): string => text.normalize('NFKD').replaceAll('−', '-');

/** Words as LaTeX source that every engine sets, with indices and signs as formulas; other letters stay. */
export function inLatex(text: string): string {
  return text
    .replaceAll(/[\\&%$#_{}~^\u00a0–—“”‘’…]/g, (sign) => named[sign] as string)
    .replaceAll(lowered, (digits) => `$_{${onTheLine(digits)}}$`)
    .replaceAll(raised, (digits) => `$^{${onTheLine(digits)}}$`)
    .replaceAll(/[^\x20-\x7e]/g, (sign) => (inFormula[sign] ? `$${inFormula[sign]}$` : sign));
}
