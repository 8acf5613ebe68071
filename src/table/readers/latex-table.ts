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

function plain(cell: string): string {
  let text = cell;
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
