import { describe, expect, it } from 'vitest';
import { tableFor } from '../../src/table/columns-under-choices.ts';
import { leftOut, type ColumnUse, type ImportOutcome } from '../../src/table/import-outcome.ts';
import { possibleUses } from '../../src/table/possible-uses.ts';
import { readTable } from '../../src/table/read-table.ts';
import { readTableText } from '../../src/table/read-table-text.ts';
import { shapes } from './files/shapes.ts';

const value = (
  column: string,
  unit: string,
  reading = 'itself',
  rest: Partial<ColumnUse> = {},
): ColumnUse => ({ column, as: 'value', reading, unit, factor: 1, ...rest });

function read(
  text: string,
  uses?: ColumnUse[],
  which: keyof typeof shapes = 'plot',
  choices: Record<string, string> = {},
) {
  const { shape, units } = shapes[which];
  return readTableText(shape, { text: '', units, choices }, text, uses);
}

function rowsOf(outcome: ImportOutcome, which: keyof typeof shapes = 'plot') {
  if (outcome.kind !== 'table')
    throw new Error(outcome.kind === 'question' ? outcome.question : outcome.problem);
  const reading = readTable(
    tableFor(shapes[which].shape, outcome.choices),
    outcome.text,
    outcome.units,
  );
  if (!reading.ok) throw new Error(reading.problem);
  return reading.rows;
}

describe('uses that a person chose', () => {
  const text = 'ID,temperature,target\n269,298.15,0.31\n270,313.15,0.56\n';

  it('settle what was asked', () => {
    const asked = read(text);
    expect(asked).toMatchObject({
      kind: 'question',
      columns: [
        { heading: 'ID', cells: ['269', '270'] },
        { heading: 'temperature', cells: ['298.15', '313.15'] },
        { heading: 'target', cells: ['0.31', '0.56'] },
      ],
      uses: [leftOut, value('temperature', 'Cel'), value('conductivity', 'S/cm')],
    });
    const outcome = read(text, [
      leftOut,
      value('temperature', 'K'),
      value('conductivity', 'mS/cm'),
    ]);
    expect(rowsOf(outcome)).toEqual([
      { temperature: 298.15, conductivity: 0.031 },
      { temperature: 313.15, conductivity: 0.056 },
    ]);
    expect(outcome).toMatchObject({ units: 'K,mS/cm,%', choices: { measured: 'conductivity' } });
  });

  it('read columns otherwise than the header says', () => {
    const headed = 'T (K)\tσ (S/cm)\n25\t0.31\n40\t0.56\n';
    const outcome = read(headed, [value('temperature', 'Cel'), value('conductivity', 'mS/cm')]);
    expect(rowsOf(outcome)[0]).toMatchObject({ temperature: 298.15, conductivity: 0.031 });
  });

  it('take logarithms, resistances and uncertainties', () => {
    const logarithms = '25\t-3.5\t0.02\n40\t-3.2\t0.02\n';
    const spread: ColumnUse = { ...value('conductivity', ''), as: 'uncertainty', reading: 'log10' };
    const rows = rowsOf(
      read(logarithms, [
        value('temperature', 'Cel'),
        value('conductivity', 'S/cm', 'log10'),
        spread,
      ]),
    );
    // 10^-3.5 S/cm, and ln 10 × 0.02 of it.
    expect(rows[0]?.conductivity).toBeCloseTo(0.0316227766016838, 12);
    expect(rows[0]?.conductivityUncertainty).toBeCloseTo(0.00145628268004236, 12);
    const resistances = read(logarithms.replaceAll('-', ''), [
      value('temperature', 'Cel'),
      value('conductivity', 'kOhm', 'resistance'),
      leftOut,
    ]);
    expect(rowsOf(resistances)[0]?.conductivity).toBe(3500);
    expect(resistances).toMatchObject({ choices: { measured: 'resistance' } });
  });

  it('put several columns below each other under the names given', () => {
    const wide = '25\t1\t2\n40\t3\t4\n';
    const rows = rowsOf(
      read(wide, [
        value('temperature', 'Cel'),
        value('conductivity', 'S/m', 'itself', { series: 'bulk' }),
        value('conductivity', 'mS/cm', 'itself', { series: 'total' }),
      ]),
    );
    expect(rows).toMatchObject([
      { temperature: 298.15, conductivity: 1, series: 'bulk' },
      { temperature: 313.15, conductivity: 3, series: 'bulk' },
      { temperature: 298.15, conductivity: 0.2, series: 'total' },
      { temperature: 313.15, conductivity: 0.4, series: 'total' },
    ]);
  });

  it.each<[string, ColumnUse[], RegExp]>([
    [
      'a place left open',
      [value('temperature', 'Cel'), leftOut, leftOut],
      /Which column is the conductivity/,
    ],
    [
      'no unit',
      [leftOut, value('temperature', ''), value('conductivity', 'S/cm')],
      /Which unit has the temperature/,
    ],
    [
      'a unit of another kind',
      [leftOut, value('temperature', 'K'), value('conductivity', 'Ohm')],
      /unit “Ohm” does not fit the conductivity/,
    ],
    [
      'a place filled twice',
      [value('conductivity', 'S/cm'), value('temperature', 'K'), value('conductivity', 'S/cm')],
      /Two columns are taken for the conductivity/,
    ],
    [
      'two quantities in one place',
      [
        value('conductivity', 'Ohm', 'resistance', { series: 'a' }),
        value('temperature', 'K'),
        value('conductivity', 'S/cm', 'itself', { series: 'b' }),
      ],
      /different quantities/,
    ],
    [
      'a reading the table does not know',
      [leftOut, value('temperature', 'K'), value('conductivity', 'S/cm', 'cubed')],
      /cannot be read as “cubed”/,
    ],
  ])('are asked about again with %s', (_, uses, question) => {
    expect(read(text, uses)).toMatchObject({
      kind: 'question',
      question: expect.stringMatching(question),
      uses,
    });
  });
});

describe('the units of a bare text', () => {
  it('are those the table has at present, its choice included', () => {
    const { shape } = shapes.growth;
    const state = { text: '', units: 'd,nm', choices: { observable: 'thickness' } };
    const outcome = readTableText(shape, state, '1\t3.5\n2\t5');
    expect(outcome).toMatchObject({
      kind: 'table',
      units: 'd,nm',
      choices: { observable: 'thickness' },
    });
    expect(outcome.kind === 'table' && outcome.understood).toMatch(
      /interphase thickness in nm \(the unit of the table/,
    );
  });
});

describe('the menus of the chooser', () => {
  const uses = possibleUses(shapes.plot.shape);
  const labels = (column: string, as: string) =>
    uses.filter((use) => use.column === column && use.as === as).map(({ label }) => label);

  it('offer every reading of every column', () => {
    expect(labels('temperature', 'value')).toEqual([
      'temperature',
      '1000/T, in K⁻¹',
      '1/T, in K⁻¹',
    ]);
    expect(labels('conductivity', 'value')).toEqual([
      'conductivity',
      'log₁₀ σ',
      'ln σ',
      'σT',
      'log₁₀ σT',
      'ln σT',
      'resistivity',
      'resistance',
    ]);
    expect(labels('temperature', 'uncertainty')).toEqual([]);
    expect(labels('series', 'value')).toEqual(['series']);
  });

  it('offer units that the numbers of a reading can have, those of no menu of ours among them', () => {
    const unitsOf = (reading: string, column = 'conductivity') =>
      uses
        .find((use) => use.column === column && use.as === 'value' && use.reading === reading)
        ?.units.map(({ unit }) => unit);
    expect(unitsOf('itself', 'temperature')).toEqual(['Cel', 'K', 'degF']);
    expect(unitsOf('resistivity')).toEqual(['Ohm.cm', 'Ohm.m']);
    expect(unitsOf('timesTemperature')).toEqual(['S.K/cm', 'S.K/m']);
    expect(unitsOf('thousandOver', 'temperature')).toEqual([]);
  });

  it('hold an entry for whatever was proposed', () => {
    const texts = [
      '1000/T,ln(σT) (S K/cm),u(ln σT)\n3.3,-2,0.1\n3.1,-1,0.1',
      'T (K)\tR (Ω)\t± %\n298\t100\t2\n313\t80\t2',
      'T (°F),ρ (Ω cm),error (Ω cm)\n77,1000,10\n104,900,10',
    ];
    for (const text of texts) {
      const outcome = read(text);
      if (outcome.kind === 'problem') throw new Error(outcome.problem);
      for (const use of outcome.uses.filter(({ column }) => column !== null)) {
        const entry = uses.find(
          ({ column, as, reading }) =>
            column === use.column && as === use.as && reading === use.reading,
        );
        expect(entry, JSON.stringify(use)).toBeDefined();
      }
    }
  });
});

describe('a text of hostile size', () => {
  /** How often a cell is looked at may not grow with the text: the work is counted by the length that is read. */
  it('is refused or read without a pattern that runs away', () => {
    const long = 200_000;
    const texts = [
      '('.repeat(long),
      ' '.repeat(long),
      `${'1,'.repeat(long)}\n`,
      `${'"'.repeat(long)}\n1,2`,
      `T (°C),σ (S/cm)\n25,${'1'.repeat(long)}\n`,
      `${'a = ['.repeat(long / 5)}`,
      `${'& '.repeat(long / 2)}\\\\ `,
      `${'|-'.repeat(long / 2)}`,
      `<tr${'<td '.repeat(long / 4)}`,
      '{"a":'.repeat(long / 5),
      `x\n${'±'.repeat(long)}`,
      `${'1e'.repeat(long / 2)}\t1\n2\t3`,
      `${'- '.repeat(long / 2)}1`,
      `${'10^'.repeat(long / 3)}`,
    ];
    for (const text of texts) expect(['question', 'problem', 'table']).toContain(read(text).kind);
  });
});
