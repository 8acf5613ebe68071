const signs = new Map(
  Object.entries({
    times: '×',
    cdot: '·',
    pm: '±',
    Omega: 'Ω',
    ohm: 'Ω',
    mu: 'µ',
    circ: '°',
    degree: '°',
    degreeCelsius: '°C',
    celsius: '°C',
    AA: 'Å',
    angstrom: 'Å',
    percent: '%',
    per: '/',
    squared: '^2',
    cubed: '^3',
    quad: ' ',
  }),
);
const faces = /^(?:math\w+|text\w*|rm|left|right|unit|si|SI|qty|num|operatorname)$/;
const prefix = /\\(femto|pico|nano|micro|milli|centi|deci|kilo|mega|giga) ?\\(?=[a-z])/g;

/** `$3.1\times 10^{-4}\,\mathrm{S\,cm^{-1}}$` → `3.1×10^-4 S cm^-1` */
export function plainTex(text: string): string {
  if (!/[\\{$]/.test(text)) return text;
  return text
    .replace(/\\[,;: ]|~/g, ' ')
    .replace(/\\!|\$/g, '')
    .replace(/\\%/g, '%')
    .replace(/\{([.,])\}/g, '$1')
    .replace(/\^ ?\{([^{}]*)\}/g, '^$1')
    .replace(/\\mathring *\{(?:\\\w+ *\{)?A\}+/g, 'Å')
    .replace(prefix, '\\$1')
    .replace(/\\([A-Za-z]+) ?/g, (whole, name: string) =>
      faces.test(name) ? '' : name.endsWith('frac') ? whole : (signs.get(name) ?? ` ${name} `),
    )
    .replace(/\\[dt]?frac ?\{+([^{}]*)\}+ ?\{+([^{}]*)\}+/g, '$1/($2)')
    .replace(/\} ?\{/g, ' ')
    .replace(/[{}]/g, '');
}
