import { pellet, plot, weighed, type File } from './file.ts';

const mpt = Array.from({ length: 40 }, (_, at) => `Line ${at} of settings : ${at},5 V`).join(
  '\r\n',
);

/** Code, statistics programs, notebooks and markup. */
export const morePrograms: File[] = [
  plot(
    'pandas, to_csv with its index',
    ',T_degC,sigma_S_cm\n0,25.0,0.00031\n1,40.0,0.00056\n2,55.0,0.00095\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'pandas, printed',
    '   T (K)  sigma (S/cm)\n0  298.15  0.00031\n1  313.15  0.00056\n2  328.15  0.00095\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'pandas, to_markdown',
    '|    |   T (°C) |   sigma (S/cm) |\n|---:|---------:|---------------:|\n|  0 |       25 |        0.00031 |\n|  1 |       40 |        0.00056 |\n|  2 |       55 |        0.00095 |\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'numpy, savetxt with a header',
    '# T(K) sigma(S/m)\n2.981500000000000000e+02 3.100000000000000000e-02\n3.131500000000000000e+02 5.600000000000000000e-02\n3.281500000000000000e+02 9.500000000000000000e-02\n',
    {
      gives: pellet,
    },
  ),
  plot('python, two lists', 'T_C = [25, 40, 55]\nsigma_S_cm = [3.1e-4, 5.6e-4, 9.5e-4]\n', {
    gives: pellet,
  }),
  plot(
    'python, a dictionary as JSON',
    '{"T (°C)": [25, 40, 55], "σ (mS/cm)": [0.31, 0.56, 0.95]}',
    {
      gives: pellet,
    },
  ),
  plot(
    'JSON, records',
    '[{"T (K)":298.15,"sigma (S/m)":0.031},{"T (K)":313.15,"sigma (S/m)":0.056},{"T (K)":328.15,"sigma (S/m)":0.095}]',
    {
      gives: pellet,
    },
  ),
  plot('R, write.csv', '"","T.C","sigma.mS.cm"\n"1",25,0.31\n"2",40,0.56\n"3",55,0.95\n', {
    gives: pellet,
  }),
  plot(
    'R, write.table',
    '"T_K" "sigma_S_m"\n"1" 298.15 0.031\n"2" 313.15 0.056\n"3" 328.15 0.095\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'R, a tibble',
    '# A tibble: 3 × 2\n  `T (°C)` `sigma (mS/cm)`\n     <dbl>           <dbl>\n1       25            0.31\n2       40            0.56\n3       55            0.95\n',
    {
      gives: pellet,
    },
  ),
  plot('R, vectors', 'T_C <- c(25, 40, 55)\nsigma_mS_cm <- c(0.31, 0.56, 0.95)\n', {
    gives: pellet,
  }),
  plot(
    'MATLAB, a matrix with remarks',
    '% T (degC)  sigma (mS/cm)\ndata = [25 0.31; 40 0.56; 55 0.95];\n',
    {
      gives: pellet,
    },
  ),
  plot('MATLAB, writetable', 'T_K,sigma_Sm\n298.15,0.031\n313.15,0.056\n328.15,0.095\n', {
    gives: pellet,
  }),
  plot(
    'MATLAB, printed',
    '     T_C      sigma_mS_cm\n    _____    ___________\n\n     25         0.31\n     40         0.56\n     55         0.95\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'MATLAB or Fortran exponents',
    'T (K) sigma (S/m)\n0.29815D+03 0.31D-01\n0.31315D+03 0.56D-01\n0.32815D+03 0.95D-01\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'gnuplot, blocks of remarks',
    '# pellet 3\n# T[C]  sigma[S/cm]\n25 3.1e-4\n40 5.6e-4\n55 9.5e-4\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'gnuplot, two samples in blocks',
    '# A: T[C] sigma[S/cm]\n25 3.1e-4\n40 5.6e-4\n\n\n# B: T[C] sigma[S/cm]\n25 6.2e-4\n40 1.12e-3\n',
    {
      asks: /several blocks|one table/,
    },
  ),
  plot(
    'LaTeX, a tabular with \\SI',
    '\\begin{tabular}{cc}\n\\toprule\n$T$ / \\si{\\celsius} & $\\sigma$ / \\si{\\milli\\siemens\\per\\centi\\metre} \\\\\n\\midrule\n25 & 0.31 \\\\\n40 & 0.56 \\\\\n55 & 0.95 \\\\\n\\bottomrule\n\\end{tabular}\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'LaTeX, units in brackets',
    '\\hline\n$T$ ($^\\circ$C) & $\\sigma$ (mS\\,cm$^{-1}$) \\\\ \\hline\n25 & 0.31 \\\\\n40 & 0.56 \\\\\n55 & 0.95 \\\\ \\hline\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'LaTeX, powers of ten',
    '$T$ (K) & $\\sigma$ (S cm$^{-1}$) \\\\\n298.15 & $3.1\\times10^{-4}$ \\\\\n313.15 & $5.6\\times10^{-4}$ \\\\\n328.15 & $9.5\\times10^{-4}$ \\\\\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'Markdown',
    '| T (°C) | σ (mS/cm) |\n|:--|--:|\n| 25 | 0.31 |\n| 40 | 0.56 |\n| 55 | 0.95 |\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'Markdown without outer bars, with ±',
    'T (°C) | σ (mS/cm)\n--- | ---\n25 | 0.31 ± 0.01\n40 | 0.56 ± 0.02\n55 | 0.95 ± 0.03\n',
    {
      gives: weighed,
      within: 1e-12,
    },
  ),
  plot(
    'HTML, a table',
    '<table><thead><tr><th>T (&deg;C)</th><th>&sigma; (mS cm<sup>&minus;1</sup>)</th></tr></thead><tbody><tr><td>25</td><td>0.31</td></tr><tr><td>40</td><td>0.56</td></tr><tr><td>55</td><td>0.95</td></tr></tbody></table>',
    {
      gives: pellet,
    },
  ),
  plot(
    'HTML, powers of ten',
    '<table><tr><th>T (K)</th><th>σ (S/cm)</th></tr><tr><td>298.15</td><td>3.1 × 10<sup>−4</sup></td></tr><tr><td>313.15</td><td>5.6 × 10<sup>−4</sup></td></tr><tr><td>328.15</td><td>9.5 × 10<sup>−4</sup></td></tr></table>',
    {
      gives: pellet,
    },
  ),
  plot(
    'MediaWiki',
    '{| class="wikitable"\n! T (°C) !! σ (mS/cm)\n|-\n| 25 || 0.31\n|-\n| 40 || 0.56\n|-\n| 55 || 0.95\n|}\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'reStructuredText',
    '====== =========\nT (°C) σ (mS/cm)\n====== =========\n25     0.31\n40     0.56\n55     0.95\n====== =========\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'a grid of psql',
    ' T (°C) | σ (mS/cm) \n--------+-----------\n     25 |      0.31\n     40 |      0.56\n     55 |      0.95\n(3 rows)\n',
    {
      gives: pellet,
    },
  ),
  plot(
    'EC-Lab .mpt with a long preamble',
    `EC-Lab ASCII FILE\r\nNb header lines : 44\r\n\r\n${mpt}\r\nT/°C\tcond/mS.cm-1\t\r\n2,500E+001\t3,100E-001\t\r\n4,000E+001\t5,600E-001\t\r\n5,500E+001\t9,500E-001\t\r\n`,
    {
      gives: pellet,
    },
  ),
  plot(
    'ZView: a spectrum without names',
    '"Freq(Hz)","Ampl","Bias","Time(Sec)","Z\'(a)","Z\'\'(b)","GD","Err","Range"\n1e6,0,0,1,100,-5,0,0,0\n1e5,0,0,2,120,-30,0,0,0\n',
    {
      refuses: /spectrum/,
    },
  ),
  plot(
    'Gamry .DTA: a spectrum',
    'EXPLAIN\nTAG\tEISPOT\nZCURVE\tTABLE\n\tPt\tTime\tFreq\tZreal\tZimag\tZsig\tZmod\tZphz\n\t#\ts\tHz\tohm\tohm\tV\tohm\t°\n\t0\t3\t1000000\t100\t-5\t1\t100.1\t-2.9\n\t1\t4\t100000\t120\t-30\t1\t123.7\t-14\n',
    {
      refuses: /spectrum/,
    },
  ),
  plot(
    'a list of properties, line by line',
    'T = 25 °C, σ = 0.31 mS/cm\nT = 40 °C, σ = 0.56 mS/cm\nT = 55 °C, σ = 0.95 mS/cm\n',
    {
      asks: /unit|Which column/,
    },
  ),
  plot(
    'Arrhenius coordinates of a plot',
    '1000/T (K^-1)\tlog10(sigma [S/cm])\n3.354016434680530\t-3.508638306165727\n3.193357815743254\t-3.251811972993800\n3.0473868657626086\t-3.022276394711152\n',
    {
      gives: pellet,
      within: 1e-9,
    },
  ),
  plot(
    'ln(σT), as many fit it',
    '1000/T (1/K),ln(σT) (S K/cm)\n3.354016434680530,-2.381342\n3.193357815743254,-1.740891\n3.0473868657626086,-1.165578\n',
    {
      gives: pellet,
      within: 1e-6,
    },
  ),
  plot('a digitiser: x and y alone', 'x, y\n3.354, -3.509\n3.193, -3.252\n3.047, -3.022\n', {
    asks: /Which column/,
  }),
  plot(
    'log σ, which logarithm is not said',
    'T (°C),logarithm of conductivity (S/cm)\n25,-3.508638306165727\n40,-3.251811972993800\n55,-3.022276394711152\n',
    {
      gives: pellet,
      within: 1e-12,
    },
  ),
];
