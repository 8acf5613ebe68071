import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableFor } from '../../src/table/columns-under-choices.ts';
import { readTable } from '../../src/table/read-table.ts';
import { readTableText } from '../../src/table/read-table-text.ts';
import { shapes } from './files/shapes.ts';

const { shape, units } = shapes.plot;

/** Headings of a temperature and how 1 K is written under them: factors stand here, not in the code. */
const temperatures: [heading: string, write: (kelvin: number) => number][] = [
  ['T (K)', (kelvin) => kelvin],
  ['Temperature_C', (kelvin) => kelvin - 273.15],
  ['T / °C', (kelvin) => kelvin - 273.15],
  ['temp [°F]', (kelvin) => ((kelvin - 273.15) * 9) / 5 + 32],
  ['1000/T (K⁻¹)', (kelvin) => 1000 / kelvin],
  ['1/T (1/K)', (kelvin) => 1 / kelvin],
];

/** The same for a conductivity in S/m at a temperature. */
const conductivities: [heading: string, write: (siemens: number, kelvin: number) => number][] = [
  ['σ (S/m)', (siemens) => siemens],
  ['sigma [S cm-1]', (siemens) => siemens / 100],
  ['conductivity, mS/cm', (siemens) => siemens * 10],
  ['cond_uS_cm', (siemens) => siemens * 1e4],
  ['10⁴ σ / S cm⁻¹', (siemens) => siemens * 100],
  ['σ (10^-5 S/cm)', (siemens) => siemens * 1000],
  ['log10(σ / S cm⁻¹)', (siemens) => Math.log10(siemens / 100)],
  ['ln σ (S/m)', (siemens) => Math.log(siemens)],
  ['σT (S K/cm)', (siemens, kelvin) => (siemens * kelvin) / 100],
  ['ln(σT / S K m⁻¹)', (siemens, kelvin) => Math.log(siemens * kelvin)],
  ['ρ (Ω cm)', (siemens) => 100 / siemens],
  ['resistivity [Ohm m]', (siemens) => 1 / siemens],
];

const others = ['remark', 'R (Ω)', 'time (s)', 'I (mA)', 'No.', 'p (MPa)'];
const cellsOf: Record<string, (row: number) => string> = {
  remark: (row) => ['dry', 'repeated', 'ok'][row % 3] as string,
};

const row = fc.record({
  kelvin: fc.integer({ min: 220, max: 480 }),
  siemens: fc.double({ min: 1e-5, max: 5, noNaN: true }),
});
const manner = fc.record({
  temperature: fc.constantFrom(...temperatures),
  conductivity: fc.constantFrom(...conductivities),
  delimiter: fc.constantFrom('\t', ';', ','),
  comma: fc.boolean(),
  isSwapped: fc.boolean(),
  extra: fc.subarray(others),
  front: fc.constantFrom('', '# ', '% '),
  preamble: fc.subarray(['Instrument X', 'measured by a person', '', 'Pellet 3: 1.2 mm', '=====']),
  inRowOfUnits: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n', '\r'),
});

type Manner = typeof manner extends fc.Arbitrary<infer Value> ? Value : never;

function number(value: number, comma: boolean): string {
  const text = value
    .toPrecision(12)
    .replace(/\.?0+(?=$|e)/, (zeros) => (zeros.startsWith('.') ? '' : zeros));
  return comma ? text.replace('.', ',') : text;
}

function write(rows: { kelvin: number; siemens: number }[], how: Manner): string {
  const { temperature, conductivity, delimiter, isSwapped, extra, front, preamble, end } = how;
  const comma = how.comma && delimiter !== ',';
  const pair = (a: string, b: string) => (isSwapped ? [b, a] : [a, b]);
  const others = (at: number) => extra.map((name) => cellsOf[name]?.(at) ?? String(at + 1));
  const names = pair(temperature[0], conductivity[0]).map((name) =>
    delimiter === ',' ? name.replace(',', ' in') : name,
  );
  const split = names.map((name) => /^(.*?) [([]([^()[\]]*)[)\]]$/.exec(name));
  const canSplit =
    how.inRowOfUnits && split.every(Boolean) && extra.every((name) => name === 'remark');
  const header = canSplit
    ? [split.map((match) => match?.[1] ?? ''), split.map((match) => match?.[2] ?? '')]
    : [names];
  const heads = header.map(
    (cells, at) =>
      front + [...cells, ...extra.map((name) => (at === 0 ? name : ''))].join(delimiter),
  );
  const lines = rows.map(({ kelvin, siemens }, at) => {
    const cells = pair(
      number(temperature[1](kelvin), comma),
      number(conductivity[1](siemens, kelvin), comma),
    );
    return [...cells, ...others(at)].join(delimiter);
  });
  return [...preamble, ...heads, ...lines].join(end);
}

describe('a table written in any manner', () => {
  it('is read back as it was, or asked about', () => {
    let read = 0;
    const tried = 400;
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { minLength: 3, maxLength: 8, selector: ({ kelvin }) => kelvin }),
        manner,
        (rows, how) => {
          const text = write(rows, how);
          const outcome = readTableText(shape, { text: '', units, choices: {} }, text);
          if (outcome.kind !== 'table') return;
          read += 1;
          const reading = readTable(tableFor(shape, outcome.choices), outcome.text, outcome.units);
          expect(reading.ok && reading.rows.length, text).toBe(rows.length);
          rows.forEach(({ kelvin, siemens }, at) => {
            const found = reading.ok ? reading.rows[at] : undefined;
            // Twelve digits are written; a logarithm of ten loses one of them.
            expect(Math.abs(Number(found?.temperature) - kelvin), text).toBeLessThan(1e-8 * kelvin);
            expect(Math.abs(Number(found?.conductivity) / siemens - 1), text).toBeLessThan(1e-8);
          });
        },
      ),
      { numRuns: tried, seed: 13 },
    );
    // Doubt is for what is in doubt: nearly all of these say what they hold.
    expect(read).toBeGreaterThan(0.9 * tried);
  });

  it('never gives a number whose unit no text named', () => {
    const bare = fc.constantFrom(
      'σ',
      'conductivity',
      'sigma',
      'val',
      'σ (foo)',
      'y',
      'log σ',
      'R (Ω)',
      'q (µAh/cm2)',
      'C (nF)',
      'σ/σ0',
      'G (S)',
    );
    fc.assert(
      fc.property(
        bare,
        fc.constantFrom('\t', ';', ','),
        fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 }),
        (heading, delimiter, values) => {
          const lines = values.map((value, at) => `${25 + 15 * at}${delimiter}${value}`);
          const text = [`T (°C)${delimiter}${heading}`, ...lines].join('\n');
          const outcome = readTableText(shape, { text: '', units, choices: {} }, text);
          if (heading === 'R (Ω)')
            expect(outcome).toMatchObject({ choices: { measured: 'resistance' } });
          else expect(outcome.kind, text).not.toBe('table');
        },
      ),
      { seed: 13 },
    );
  });

  it('throws for no text at all', () => {
    const piece = fc.constantFrom(
      'T',
      'σ',
      '(',
      ')',
      '[',
      '°C',
      'S/cm',
      '25',
      '3.1e-4',
      '0,31',
      '\t',
      ';',
      ',',
      '\n',
      '\r',
      '"',
      '#',
      '|',
      '±',
      '1000/T',
      'log',
      '=',
      '&',
      '\\\\',
      '<tr>',
      '{',
      '}',
      '\u0000',
      '%',
      ' ',
      '-',
      '2024-01-01',
      '12:00:00',
      'Mean',
      'x10-4',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const { shape: each, units: own } of Object.values(shapes)) {
          const outcome = readTableText(each, { text: '', units: own }, pieces.join(''));
          if (outcome.kind === 'question')
            readTableText(each, { text: '', units: own }, pieces.join(''), outcome.uses);
        }
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});
