const signs: Readonly<Record<string, string>> = {
  sigma: 'σ',
  Omega: 'Ω',
  propto: '∝',
  cdot: '·',
  nabla: '∇',
  phi: 'φ',
  leq: '≤',
  le: '≤',
};

/** TeX as one would type it in a line, so that one pattern finds both spellings. */
export function plainTex(text: string): string {
  return text
    .replace(/\\(?:text|mathrm|mathbf)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([A-Za-z]+)/g, (command, name: string) => signs[name] ?? command)
    .replace(/\\[,;:! ]|[~$]/g, ' ')
    .replace(/([_^])\{([^{}]*)\}/g, '$1$2')
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '($1)/($2)');
}
