const commands: Record<string, string> = {
  Δ: '\\Delta ',
  δ: '\\delta ',
  ε: '\\varepsilon ',
  η: '\\eta ',
  λ: '\\lambda ',
  ν: '\\nu ',
  ρ: '\\rho ',
  σ: '\\sigma ',
  τ: '\\tau ',
  '∇': '\\nabla ',
  '₊': '_+',
  '′': "'",
  '²': '^2',
  '*': '^*',
};

/** `R_b` → `R_\mathrm{b}`, `ΔE` → `\Delta E`, `ASR_0` → `\text{ASR}_0`; a word inside mathematics is text. */
export function symbolToTex(symbol: string): string {
  return symbol
    .replace(/_([A-Za-z]+)/g, '_\\mathrm{$1}')
    .replace(/^[A-Z]{3,}/, '\\text{$&}')
    .replace(/^d(\w+)\/d/, '\\mathrm{d}$1/\\mathrm{d}')
    .replace(/[^ -~]|\*/g, (character) => commands[character] ?? character)
    .trim()
    .replace(/ (?=[^A-Za-z])/g, '');
}
