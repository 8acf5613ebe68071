import { pellet, plot, type File, type Row } from './file.ts';

const series = (names: string[], factors: number[]): Row[] =>
  names.flatMap((name, at) =>
    pellet.map((row) => ({
      temperature: row.temperature as number,
      conductivity: (row.conductivity as number) * (factors[at] as number),
      series: name,
    })),
  );
const wide = (count: number) => Array.from({ length: count }, (_, at) => `x${at}`).join(',');

/** What must be asked, and what is no table. */
export const doubtsAndDamage: File[] = [
  plot(
    'numbers of samples beside names',
    'ID,temperature,target\n269,200,5.70E-03\n270,220,6.7E-03\n',
    { asks: /Which column is the conductivity/ },
  ),
  plot('a resistance is a resistance', 'T (°C),Rb (Ohm)\n25,100\n40,60\n', {
    gives: [
      { temperature: 298.15, conductivity: 100 },
      { temperature: 313.15, conductivity: 60 },
    ],
    choices: { measured: 'resistance' },
  }),
  plot('a capacitance in place of a conductivity', 'T (°C),C (nF)\n25,100\n40,60\n', {
    asks: /“C \(nF\)” is a capacitance, which this table does not take/,
  }),
  plot('a glass transition', 'Tg (°C),σ (mS/cm)\n-40,0.31\n-30,0.56\n', {
    asks: /Is “Tg \(°C\)” the temperature/,
  }),
  plot('two temperatures', 'T_set (°C),T_cell (°C),σ (mS/cm)\n25,27.1,0.31\n40,41.8,0.56\n', {
    gives: [
      { temperature: 300.25, conductivity: 0.031 },
      { temperature: 314.95, conductivity: 0.056 },
    ],
    cautions: /was left out: it tells what the apparatus was at/,
  }),
  plot(
    'the same temperature twice',
    'T (°C),T (K),σ (mS/cm)\n25,298.15,0.31\n40,313.15,0.56\n55,328.15,0.95\n',
    { gives: pellet, says: /left out: T \(K\)/ },
  ),
  plot(
    'ionic and electronic',
    'T (°C),σ_ion (mS/cm),electronic conductivity (mS/cm)\n25,0.31,1e-6\n40,0.56,2e-6\n55,0.95,3e-6\n',
    { gives: pellet, says: /left out: electronic/ },
  ),
  plot('electronic alone', 'T (°C),electronic conductivity (S/cm)\n25,1e-9\n40,2e-9\n', {
    asks: /Is “electronic conductivity \(S\/cm\)” the conductivity/,
  }),
  plot(
    'bulk and total',
    'T (°C),σ bulk (mS/cm),σ total (mS/cm)\n25,0.31,0.155\n40,0.56,0.28\n55,0.95,0.475\n',
    { gives: series(['bulk', 'total'], [1, 0.5]), within: 1e-12 },
  ),
  plot(
    'series in a column',
    'sample,T (°C),σ (mS/cm)\nA,25,0.31\nA,40,0.56\nA,55,0.95\nB,25,0.62\nB,40,1.12\nB,55,1.9\n',
    { gives: series(['A', 'B'], [1, 2]), within: 1e-12 },
  ),
  plot(
    'named by remarks of Origin',
    'T\tσ\tσ\n°C\tmS/cm\tmS/cm\n\tpellet A\tpellet B\n25\t0.31\t0.62\n40\t0.56\t1.12\n55\t0.95\t1.9\n',
    { gives: series(['pellet A', 'pellet B'], [1, 2]), within: 1e-12 },
  ),
  plot('a header and a row of units that differ', 'T (°C),σ (S/cm)\n°C,mS/cm\n25,0.31\n40,0.56\n', {
    asks: /which of its two units/,
  }),
  plot('decimal commas between commas', 'T (°C),sigma (S/cm)\n25,0,3,1e-4\n40,0,5,6e-4\n', {
    asks: /more cells than the header has names/,
  }),
  plot('two decimal marks', 'T [°C];σ [mS/cm]\n25;0,31\n40;0.56\n', {
    refuses: /two decimal marks: “0,31” a comma, “0.56” a point/,
  }),
  plot('thousands or decimals', 'T (K)\tρ (Ω cm)\n298\t3,225\n313\t1,785\n', {
    refuses: /“3,225” could mean 3.225 or 3225/,
  }),
  plot('a temperature below all', 'T (K),σ (mS/cm)\n3.35,0.31\n3.19,0.56\n', {
    asks: /would lie between 3.19 and 3.35 K/,
  }),
  plot('kelvin without a unit', '573\t3.1e-4\n623\t5.6e-4\n673\t9.5e-4\n', {
    asks: /look like kelvin/,
  }),
  plot('only a header', 'T (°C),σ (mS/cm)\n', { refuses: /No row of numbers/ }),
  plot('only words', 'once upon a time\nthere was a pellet\n', { refuses: /No row of numbers/ }),
  plot('nothing', ' \n\n', { refuses: /No row of numbers/ }),
  plot('rows without any conductivity', 'T (°C),σ (mS/cm)\n25,n/a\n40,n/a\n', {
    asks: /Which column is the conductivity/,
  }),
  plot('a workbook', 'PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000', {
    refuses: /workbook or an archive/,
  }),
  plot('a PDF', '%PDF-1.7\n1 0 obj\n', { refuses: /PDF/ }),
  plot('a binary file of EC-Lab', 'BIO-LOGIC MODULAR FILE\u001a   ', { refuses: /\.mpr/ }),
  plot('UTF-16 read as something else', [...'T (K),σ (S/cm)\n298,0.1'].join('\u0000'), {
    refuses: /UTF-16/,
  }),
  plot('binary', '\u0001\u0002\u0003ab\u0004\u0005\u0000\u0006', { refuses: /not a text/ }),
  plot('too many rows', `T (°C),σ (mS/cm)\n${'25,0.31\n'.repeat(10_001)}`, {
    refuses: /There are 10001 rows; at most 10000/,
  }),
  plot(
    '500 columns, two of them known',
    `T (°C),σ (mS/cm),${wide(498)}\n25,0.31,${wide(498).replaceAll('x', '')}\n40,0.56,${wide(498).replaceAll('x', '')}\n`,
    { gives: pellet.slice(0, 2) },
  ),
  plot(
    '500 columns without names',
    `${wide(500).replaceAll('x', '')}\n${wide(500).replaceAll('x', '')}`,
    { refuses: /500 columns, too many to ask about/ },
  ),
  plot(
    'a cell of a million letters',
    `T (°C),σ (mS/cm),remark\n25,0.31,${'x'.repeat(1_000_000)}\n40,0.56,\n55,0.95,\n`,
    { refuses: /A cell in line 2 holds 1000000 characters/ },
  ),
  plot(
    'a heading of a million letters',
    `T (°C),σ (mS/cm),${'('.repeat(1_000_000)}\n25,0.31,1\n40,0.56,2\n55,0.95,3\n`,
    { refuses: /A cell in line 1 holds 1000000 characters/ },
  ),
  plot('code that is no list', 'x = [1 2 3', {
    refuses: /no lists of the same length|No row of numbers/,
  }),
  plot('a unit that would be absurd', 'T (°C),σ (MS/cm)\n25,0.31\n40,0.56\n', {
    asks: /would be 310000 S\/cm and more/,
  }),
  plot(
    'a mark behind a number',
    'T (°C),σ (mS/cm),remark\n25,0.31,\n40,0.56,x\n55,0.95,y\nMean,0.6,\n',
    { gives: pellet },
  ),
  plot('units in columns of their own', '25 °C 0.31 mS/cm\n40 °C 0.56 mS/cm\n', {
    asks: /stands as a unit in a column of its own/,
  }),
  plot('names and units in every row', 'T: 25 °C, σ: 0.31 mS/cm\nT: 40 °C, σ: 0.56 mS/cm\n', {
    asks: /stands as a unit in a column of its own/,
  }),
  plot('equations in place of headings', 'T (°C) = 25, 40, 55\nσ (S/cm) = 1e-3, 2e-3, 3e-3\n', {
    asks: /Which column is/,
  }),
];
