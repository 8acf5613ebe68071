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

const longest = 110;
const shortest = 25;

/** The first sentence, without its full stop; of a long one what stands before a colon or semicolon, if it says enough. */
export function firstSentence(text: string): string {
  const sentence = (/^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text).replace(/\.$/, '');
  if (sentence.length <= longest) return sentence;
  const beginnings = Array.from(sentence.matchAll(/[:;](?=\s)/g), ({ index }) =>
    sentence.slice(0, index),
  );
  return beginnings.find(({ length }) => length >= shortest) ?? sentence;
}
