import { pellet, plot, shared, weighed, type File, type Row } from './file.ts';

/** What programs print of themselves, without anybody having shaped it. */
export const strangersPrograms: File[] = [
  plot(
    'pandas, to_string with a named index',
    '     temp_C  sigma_mS_cm  sigma_err_mS_cm\nrun                                      \n1      25.0         0.31             0.01\n2      40.0         0.56             0.02\n3      55.0         0.95             0.03\n',
    { gives: weighed },
  ),
  plot(
    'pandas, a grid',
    '+----+----------+-------------+\n|    |   T (°C) |   σ (mS/cm) |\n+====+==========+=============+\n|  0 |       25 |        0.31 |\n+----+----------+-------------+\n|  1 |       40 |        0.56 |\n+----+----------+-------------+\n|  2 |       55 |        0.95 |\n+----+----------+-------------+\n',
    { gives: pellet },
  ),
  plot(
    'pandas, mean and std over two rows of names',
    'T_C,sigma_mS_cm,sigma_mS_cm\n,mean,std\n25,0.31,0.01\n40,0.56,0.02\n55,0.95,0.03\n',
    { gives: weighed },
  ),
  plot(
    'pandas, as a notebook shows it',
    '<div>\n<style scoped>\n .dataframe tbody tr th { vertical-align: top; }\n</style>\n<table border="1" class="dataframe">\n<thead>\n<tr style="text-align: right;">\n<th></th>\n<th>T_K</th>\n<th>sigma_S_cm</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th>0</th>\n<td>298.15</td>\n<td>0.00031</td>\n</tr>\n<tr>\n<th>1</th>\n<td>313.15</td>\n<td>0.00056</td>\n</tr>\n<tr>\n<th>2</th>\n<td>328.15</td>\n<td>0.00095</td>\n</tr>\n</tbody>\n</table>\n</div>',
    { gives: pellet },
  ),
  plot(
    'polars, printed',
    'shape: (3, 2)\n┌──────┬─────────────┐\n│ T_C  ┆ sigma_mS_cm │\n│ ---  ┆ ---         │\n│ f64  ┆ f64         │\n╞══════╪═════════════╡\n│ 25.0 ┆ 0.31        │\n│ 40.0 ┆ 0.56        │\n│ 55.0 ┆ 0.95        │\n└──────┴─────────────┘\n',
    { gives: pellet },
  ),
  plot(
    'Julia, a DataFrame',
    '3×2 DataFrame\n Row │ T_C      sigma_mS_cm \n     │ Float64  Float64     \n─────┼──────────────────────\n   1 │    25.0         0.31\n   2 │    40.0         0.56\n   3 │    55.0         0.95\n',
    { gives: pellet },
  ),
  plot(
    'R, a data.frame printed',
    '  T_C sigma_mS_cm   SD\n1  25        0.31 0.01\n2  40        0.56 0.02\n3  55        0.95 0.03\n',
    { gives: weighed },
  ),
  plot(
    'R, a data.table printed',
    '     T_C sigma_mS_cm\n   <num>       <num>\n1:    25        0.31\n2:    40        0.56\n3:    55        0.95\n',
    { gives: pellet },
  ),
  plot(
    'R, write.table without quotes, by tabs',
    'T_C\tsigma_mS_cm\n1\t25\t0.31\n2\t40\t0.56\n3\t55\t0.95\n',
    { gives: pellet },
  ),
  plot(
    'R, dput',
    'structure(list(T_C = c(25, 40, 55), sigma_mS_cm = c(0.31, 0.56, 0.95)), class = "data.frame", row.names = c(NA, -3L))',
    { asks: /names|understood/ },
  ),
  plot(
    'MATLAB, a table displayed',
    '    T_C    sigma_mS_cm\n    ___    ___________\n\n    25        0.31    \n    40        0.56    \n    55        0.95    \n',
    { gives: pellet },
  ),
  plot(
    'MATLAB, a matrix with a factor over it',
    'A =\n\n   1.0e+02 *\n\n    2.9815    0.0031\n    3.1315    0.0056\n    3.2815    0.0095\n',
    { asks: /1\.0e\+02 \*/ },
  ),
  plot(
    'MATLAB, a factor over named columns',
    'T_C  sigma_mS_cm\n   1.0e+01 *\n    2.5000    0.0310\n    4.0000    0.0560\n    5.5000    0.0950\n',
    { asks: /1\.0e\+01 \*/ },
  ),
  plot('numpy, a matrix printed', '[[2.5e+01 3.1e-04]\n [4.0e+01 5.6e-04]\n [5.5e+01 9.5e-04]]\n', {
    gives: pellet,
    says: /unit of the table/,
  }),
  plot('python, a dictionary printed', "{'T_C': [25, 40, 55], 'sigma_mS_cm': [0.31, 0.56, 0.95]}", {
    gives: pellet,
  }),
  plot('Mathematica, its exponents', 'T (°C)\tσ (S/cm)\n25\t3.1*^-4\n40\t5.6*^-4\n55\t9.5*^-4\n', {
    asks: /conductivity/,
  }),
  plot('Mathematica, a list', '{{25, 3.1}, {40, 5.6}, {55, 9.5}}', { refuses: /./ }),
  plot(
    'Igor Pro, waves',
    'IGOR\nWAVES/D T_C, sigma_mS_cm\nBEGIN\n\t25\t0.31\n\t40\t0.56\n\t55\t0.95\nEND\n',
    { gives: pellet },
  ),
  plot('QtiPlot, roles behind names', 'T_C[X]\tsigma_mS_cm[Y]\n25\t0.31\n40\t0.56\n55\t0.95\n', {
    asks: /X/,
  }),
  plot(
    'Veusz, a ± behind every column',
    'T (°C),+-,σ (mS/cm),+-\n25,0.5,0.31,0.01\n40,0.5,0.56,0.02\n55,0.5,0.95,0.03\n',
    { gives: weighed, cautions: /left out/ },
  ),
  plot(
    'Octave, a matrix saved as text',
    '# Created by Octave 8.4.0, Fri Mar 01 12:00:00 2024 UTC\n# name: A\n# type: matrix\n# rows: 3\n# columns: 2\n 25 3.1e-04\n 40 5.6e-04\n 55 9.5e-04\n',
    { asks: /Which column/ },
  ),
  plot(
    'JSON, values with their units',
    '{"data":[{"T":{"value":25,"unit":"Cel"},"sigma":{"value":0.31,"unit":"mS/cm"}}]}',
    { refuses: /./ },
  ),
  plot(
    'JSON, a record in each line',
    '{"T_C": 25, "sigma_mS_cm": 0.31}\n{"T_C": 40, "sigma_mS_cm": 0.56}\n{"T_C": 55, "sigma_mS_cm": 0.95}\n',
    { gives: pellet },
  ),
  plot(
    'YAML, a list of records',
    '- T_C: 25\n  sigma_mS_cm: 0.31\n- T_C: 40\n  sigma_mS_cm: 0.56\n- T_C: 55\n  sigma_mS_cm: 0.95\n',
    { asks: /./ },
  ),
  plot(
    'SQL, values to insert',
    'INSERT INTO runs (T_C, sigma_mS_cm) VALUES\n(25, 0.31),\n(40, 0.56),\n(55, 0.95);\n',
    { refuses: /./ },
  ),
  plot(
    'Org mode',
    '| T (°C) | σ (mS/cm) |\n|--------+-----------|\n|     25 |      0.31 |\n|     40 |      0.56 |\n|     55 |      0.95 |\n',
    { gives: pellet },
  ),
  plot(
    'AsciiDoc',
    '[options="header"]\n|===\n|T (°C) |σ (mS/cm)\n|25 |0.31\n|40 |0.56\n|55 |0.95\n|===\n',
    { gives: pellet },
  ),
  plot(
    'LaTeX, columns of siunitx',
    '\\begin{tabular}{S[table-format=2.0]S}\n\\toprule\n{$T$ (\\si{\\celsius})} & {$\\sigma$ (\\si{\\milli\\siemens\\per\\centi\\metre})} \\\\\n\\midrule\n25 & 0.31 \\\\\n40 & 0.56 \\\\\n55 & 0.95 \\\\\n\\bottomrule\n\\end{tabular}\n',
    { gives: pellet },
  ),
  plot(
    'LaTeX, uncertainties in brackets, powers of ten',
    '\\begin{tabular}{ll}\n$T$ ($^\\circ$C) & $\\sigma$ (S cm$^{-1}$) \\\\ \\hline\n25 & $3.1(1)\\times10^{-4}$ \\\\\n40 & $5.6(2)\\times10^{-4}$ \\\\\n55 & $9.5(3)\\times10^{-4}$ \\\\\n\\end{tabular}\n',
    { gives: weighed },
  ),
  plot(
    'Markdown, bold names and a footnote',
    '| **T** (°C) | **σ** (mS/cm)[^1] |\n|---:|---:|\n| 25 | 0.31 |\n| 40 | 0.56 |\n| 55 | 0.95 |\n\n[^1]: by impedance.\n',
    { gives: pellet },
  ),
  plot(
    'HTML, names that span two columns',
    '<table><tr><th rowspan="2">T (°C)</th><th colspan="2">σ (mS/cm)</th></tr><tr><th>bulk</th><th>total</th></tr><tr><td>25</td><td>0.31</td><td>0.2</td></tr><tr><td>40</td><td>0.56</td><td>0.4</td></tr></table>',
    { asks: /./ },
  ),
  plot(
    'a web page with numbers of footnotes',
    'Temperature (°C)[1]\tConductivity (mS/cm)[2]\n25\t0.31\n40\t0.56\n55\t0.95\n',
    { gives: pellet },
  ),
  plot(
    'Stata, list',
    '     +-------------------+\n     | T_C   sigma_mS_cm |\n     |-------------------|\n  1. |  25           .31 |\n  2. |  40           .56 |\n  3. |  55           .95 |\n     +-------------------+\n',
    { gives: pellet },
  ),
  plot(
    'uncertainties, printed by their package',
    'T_C,sigma_mS_cm\n25,0.310+/-0.010\n40,0.560+/-0.020\n55,0.950+/-0.030\n',
    { gives: weighed },
  ),
  plot('uncertainties, short', 'T (°C)  σ (S/cm)\n25  3.1(1)e-4\n40  5.6(2)e-4\n55  9.5(3)e-4\n', {
    gives: weighed,
  }),
  plot(
    'gnuplot, an xyerrorbars file',
    '# x(T/°C) y(sigma/mS cm^-1) dy(mS/cm)\n25 0.31 0.01\n40 0.56 0.02\n55 0.95 0.03\n',
    { asks: /./ },
  ),
  plot(
    'astropy, an ECSV',
    '# %ECSV 1.0\n# ---\n# datatype:\n# - {name: T, unit: deg_C, datatype: float64}\n# - {name: sigma, unit: mS / cm, datatype: float64}\n# schema: astropy-2.0\nT sigma\n25.0 0.31\n40.0 0.56\n55.0 0.95\n',
    { asks: /unit/ },
  ),
  plot(
    'a share as a fraction under its name',
    'T_C,sigma_mS_cm,rel_err\n25,0.31,0.02\n40,0.56,0.03\n55,0.95,0.04\n',
    { gives: shared },
  ),
];

const two = (first: string, second: string): Row[] => [
  { temperature: 298.15, conductivity: 0.031, series: first },
  { temperature: 313.15, conductivity: 0.056, series: first },
  { temperature: 298.15, conductivity: 0.062, series: second },
  { temperature: 313.15, conductivity: 0.112, series: second },
];

/** Several blocks of rows under each other. */
export const stackedBlocks: File[] = [
  plot(
    'two samples under titles, the header once more',
    'Pellet A\nT (°C),σ (mS/cm)\n25,0.31\n40,0.56\n\nPellet B\nT (°C),σ (mS/cm)\n25,0.62\n40,1.12\n',
    { gives: two('Pellet A', 'Pellet B') },
  ),
  plot(
    'two runs, the first without a title',
    'T (°C)\tσ (mS/cm)\n25\t0.31\n40\t0.56\n\nafter a week\nT (°C)\tσ (mS/cm)\n25\t0.62\n40\t1.12\n',
    { gives: two('1', 'after a week') },
  ),
  plot(
    'bulk and grain boundary in rows of a sample',
    'sample,T (°C),σ_bulk (mS/cm),σ_total (mS/cm)\nA,25,0.31,0.2\nA,40,0.56,0.4\nB,25,0.62,0.3\nB,40,1.12,0.5\n',
    {
      gives: [
        { temperature: 298.15, conductivity: 0.031, series: 'A, bulk' },
        { temperature: 313.15, conductivity: 0.056, series: 'A, bulk' },
        { temperature: 298.15, conductivity: 0.062, series: 'B, bulk' },
        { temperature: 313.15, conductivity: 0.112, series: 'B, bulk' },
        { temperature: 298.15, conductivity: 0.02, series: 'A, total' },
        { temperature: 313.15, conductivity: 0.04, series: 'A, total' },
        { temperature: 298.15, conductivity: 0.03, series: 'B, total' },
        { temperature: 313.15, conductivity: 0.05, series: 'B, total' },
      ],
    },
  ),
  {
    name: 'growth of two cells under titles',
    shape: 'growth',
    text: 'Cell 1\nt (h),ASR (Ω cm²)\n1,20\n2,25\n\nCell 2\nt (h),ASR (Ω cm²)\n1,30\n2,35\n',
    asks: /several blocks of rows \(the next: “Cell 2”\)\. Only the first is read/,
  },
];
