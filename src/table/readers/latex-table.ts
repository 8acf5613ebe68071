import type { TextReader } from '../text-reader.ts';

/** Commands of LaTeX that hold no cell, and those that hold a number. */
const commands: [RegExp, string][] = [
  [
    /\\(?:hline|toprule|midrule|bottomrule|cline\{[^{}]*\}|cmidrule(?:\([^()]*\))?\{[^{}]*\})/g,
    ' ',
  ],
  [/\\multicolumn\{\d+\}\{[^{}]*\}\{([^{}]*)\}/g, '$1'],
  [/\\(?:num|text|textbf|mathrm|mathbf)\{([^{}]*)\}/g, '$1'],
  [/\\(?:SI|qty)\{([^{}]*)\}\{([^{}]*)\}/g, '$1 $2'],
  [/\\(?:times|cdot)(?![a-z])\s*/g, '×'],
  [/\\pm(?![a-z])/g, '±'],
  [/\\(?:sigma)(?![a-z])/g, 'σ'],
  [/\\(?:rho)(?![a-z])/g, 'ρ'],
  [/\^?\{?\\(?:circ|degree)(?![a-z])\}?/g, '°'],
  [/\\%/g, '%'],
  [/\\(?:,|;|!|:| |quad|left|right)/g, ' '],
  [/~/g, ' '],
  [/\$|\{\}/g, ''],
  [/\{([^{}]*)\}/g, '$1'],
];

/** Words of siunitx; a prefix stands directly before its unit. */
const siunitx: Record<string, string> = {
  per: '/',
  celsius: '°C',
  degreeCelsius: '°C',
  kelvin: 'K',
  nano: 'n',
  micro: 'µ',
  milli: 'm',
  centi: 'c',
  kilo: 'k',
  mega: 'M',
  siemens: 'S',
  ohm: 'Ω',
  metre: 'm',
  meter: 'm',
  second: 's',
  minute: 'min',
  hour: 'h',
  day: 'd',
  volt: 'V',
  ampere: 'A',
  coulomb: 'C',
  electronvolt: 'eV',
  joule: 'J',
  mole: 'mol',
  percent: '%',
  squared: '²',
  cubed: '³',
};
const prefix = /^(?:nano|micro|milli|centi|kilo|mega)$/;

/** `\milli\siemens\per\centi\metre` → `mS/cm`; what holds another word stays as it is. */
function unitOfWords(inside: string): string {
  let result = '';
  for (const [, word = ''] of inside.matchAll(/\\([a-zA-Z]+)/g)) {
    const sign = siunitx[word];
    if (sign === undefined) return inside;
    result += prefix.test(word) || /[²³]/.test(sign) || sign === '/' ? sign : `${sign}·`;
  }
  return result.replace(/·(?=[/²³]|$)/g, '') || inside;
}

function plain(cell: string): string {
  let text = cell.replace(/\\(?:si|unit)\{([^{}]*)\}/g, (_, inside: string) => unitOfWords(inside));
  for (const [form, letters] of commands) text = text.replace(form, letters);
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?× ?10/, '×10')
    .trim();
}

/** The inside of a tabular, or lines that end in two backslashes. */
const latexTable: TextReader = {
  recognises: (text) => {
    const start = text.slice(0, 100_000);
    return (
      start.includes('&') &&
      (/\\begin\{(?:tabular|longtable|array)/.test(start) || /\\\\\s*(?:$|\\hline)/m.test(start))
    );
  },
  read: (text) => {
    const inner = text
      .replace(/^[\s\S]{0,20000}?\\begin\{(?:tabularx?\*?|longtable|array)\}(?:\{[^{}]*\})*/, '')
      .replace(/\\end\{[\s\S]*$/, '');
    const rows = inner.split(/\\\\(?:\[[^\]]*\])?/);
    return {
      delimiter: '&',
      lines: rows.map((raw, index) => ({
        number: index + 1,
        raw,
        cells: raw.split(/(?<!\\)&/).map(plain),
      })),
    };
  },
};

export default latexTable;
