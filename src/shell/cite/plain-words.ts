const signs: Readonly<Record<string, string>> = {
  sigma: 'σ',
  Omega: 'Ω',
  mu: 'µ',
  phi: 'φ',
  varphi: 'φ',
  eta: 'η',
  tau: 'τ',
  gg: '≫',
  ll: '≪',
  to: '→',
  cdot: '·',
  propto: '∝',
  leq: '≤',
  geq: '≥',
};

function plainFormula(tex: string): string {
  return tex
    .replaceAll(/\\(?:ce|text|mathrm|mathbf)\s*\{([^{}]*)\}/g, '$1')
    .replaceAll(/\\(?:ce|text|mathrm|mathbf)\s*(\w)/g, '$1')
    .replaceAll(/\\([A-Za-z]+)\s?/g, (_, name: string) => signs[name] ?? '')
    .replaceAll(/\\[,;:! ]|~/g, ' ')
    .replaceAll(/[{}]/g, '');
}

/** Markdown as words in a line: no tags, no links, formulas as one would type them. */
export function plainWords(markdown: string): string {
  return markdown
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\$+([^$]*)\$+/g, (_, tex: string) => plainFormula(tex))
    .replaceAll(/[*_`]{1,2}(\S[^*_`]*)[*_`]{1,2}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The first sentence, without its full stop: a long caption makes no title. */
export function firstSentence(text: string): string {
  return (/^.*?[.:;?!](?=\s|$)/.exec(text)?.[0] ?? text).replace(/[.:;]$/, '');
}
