import { pellet, plot, shared, weighed, type File } from './file.ts';

/** What numpy, pandas, R and gnuplot write. */
export const pythonAndR: File[] = [
  plot('numpy.savetxt with a header', '# T (degC), sigma (mS/cm)\n25,0.310\n40,0.560\n55,0.950\n', {
    gives: pellet,
    says: /mS.cm⁻¹ \(from the header\)/,
  }),
  plot(
    'numpy.savetxt, numbers in full length',
    '# T/K sigma/(S/m)\n2.981500000000000000e+02 3.100000000000000000e-02\n3.131500000000000000e+02 5.600000000000000000e-02\n3.281500000000000000e+02 9.500000000000000000e-02\n',
    { gives: pellet },
  ),
  plot(
    'numpy.savetxt, two lines of remarks',
    '# pellet 3, 2 t\n# measured in argon\n# Temperature [K]; conductivity [mS/cm]\n298.15 0.31\n313.15 0.56\n328.15 0.95\n',
    { gives: pellet },
  ),
  plot('numpy.savetxt, a header without units', '# T sigma\n25 0.31\n40 0.56\n55 0.95\n', {
    asks: /“sigma” it is not clear which unit/,
  }),
  plot(
    'pandas.to_csv with its index',
    ',T (K),sigma (S/cm)\n0,298.15,0.00031\n1,313.15,0.00056\n2,328.15,0.00095\n',
    { gives: pellet },
  ),
  plot(
    'pandas.to_csv with an index that has a name',
    'index,T_C,sigma_mS_cm\n0,25,0.31\n1,40,0.56\n2,55,0.95\n',
    { gives: pellet },
  ),
  plot(
    'pandas.to_csv of an older file',
    'Unnamed: 0,temp_K,cond_S_per_cm\n0,298.15,0.00031\n1,313.15,0.00056\n2,328.15,0.00095\n',
    { gives: pellet },
  ),
  plot('pandas.to_csv without names', ',0,1\n0,25.0,0.00031\n1,40.0,0.00056\n2,55.0,0.00095\n', {
    asks: /3 columns of numbers without names/,
  }),
  plot(
    'pandas.to_string',
    '   T (K)  sigma (S/cm)\n0  298.15       0.00031\n1  313.15       0.00056\n2  328.15       0.00095\n',
    { gives: pellet },
  ),
  plot(
    'pandas.to_csv with names only',
    ',temperature,conductivity\n0,298.15,0.00031\n1,313.15,0.00056\n',
    { asks: /“temperature” it is not clear which unit it has/ },
  ),
  plot(
    'pandas with an uncertainty',
    'T_C,sigma_mS_cm,std_err\n25,0.31,0.01\n40,0.56,0.02\n55,0.95,0.03\n',
    { gives: weighed, says: /as its values from “std_err”/ },
  ),
  plot('pandas with NaN', 'T_C,sigma_mS_cm\n25,0.31\n30,NaN\n40,0.56\n55,0.95\n', {
    gives: pellet,
    says: /1 row without conductivity/,
  }),
  plot(
    'pandas.to_json of records',
    '[{"T (K)":298.15,"sigma (mS/cm)":0.31},{"T (K)":313.15,"sigma (mS/cm)":0.56},{"T (K)":328.15,"sigma (mS/cm)":0.95}]',
    { gives: pellet },
  ),
  plot(
    'pandas.to_json of columns',
    '{"T (K)":{"0":298.15,"1":313.15,"2":328.15},"sigma (mS/cm)":{"0":0.31,"1":0.56,"2":0.95}}',
    { gives: pellet },
  ),
  plot(
    'pandas.to_json split',
    '{"columns":["T (K)","sigma (mS/cm)"],"index":[0,1,2],"data":[[298.15,0.31],[313.15,0.56],[328.15,0.95]]}',
    { gives: pellet },
  ),
  plot(
    'pandas.to_markdown',
    '|    |   T (°C) |   σ (mS/cm) |\n|---:|---------:|------------:|\n|  0 |       25 |        0.31 |\n|  1 |       40 |        0.56 |\n|  2 |       55 |        0.95 |\n',
    { gives: pellet },
  ),
  plot(
    'pandas.to_latex',
    '\\begin{tabular}{lrr}\n\\toprule\n & T (K) & σ (mS/cm) \\\\\n\\midrule\n0 & 298.15 & 0.31 \\\\\n1 & 313.15 & 0.56 \\\\\n2 & 328.15 & 0.95 \\\\\n\\bottomrule\n\\end{tabular}\n',
    { gives: pellet },
  ),
  plot(
    'lists of Python with remarks',
    'T = [25, 40, 55]  # °C\nsigma = [0.31, 0.56, 0.95]  # mS/cm\n',
    { gives: pellet },
  ),
  plot(
    'arrays of numpy',
    'import numpy as np\nT_K = np.array([298.15, 313.15, 328.15])\nsigma_mS_cm = np.array([0.31, 0.56, 0.95])\n',
    { gives: pellet },
  ),
  plot('lists of Python of unequal length', 'T = [25, 40, 55]\nsigma = [0.31, 0.56]\n', {
    refuses: /no lists of the same length/,
  }),
  plot('write.csv of R', '"","T...C.","sigma..mS.cm."\n"1",25,0.31\n"2",40,0.56\n"3",55,0.95\n', {
    gives: pellet,
  }),
  plot(
    'write.csv of R with names kept',
    '"","T (°C)","sigma (mS/cm)","err (%)"\n"1",25,0.31,2\n"2",40,0.56,3\n"3",55,0.95,4\n',
    { gives: shared },
  ),
  plot(
    'write.table of R, one name less than columns',
    '"T_K" "sigma_mS_cm"\n"1" 298.15 0.31\n"2" 313.15 0.56\n"3" 328.15 0.95\n',
    { gives: pellet },
  ),
  plot('write.csv2 of R', '"";"T_C";"sigma_mS_cm"\n"1";25;0,31\n"2";40;0,56\n"3";55;0,95\n', {
    gives: pellet,
  }),
  plot('vectors of R', 'T_K <- c(298.15, 313.15, 328.15)\nsigma_mS_cm <- c(0.31, 0.56, 0.95)\n', {
    gives: pellet,
  }),
  plot('NA of R', '"T_C","sigma_mS_cm"\n25,0.31\n40,0.56\nNA,0.7\n55,0.95\n', {
    gives: pellet,
    says: /1 row without temperature/,
  }),
  plot('gnuplot with a commented header', '#T[C]\tsigma[mS/cm]\n25\t0.31\n40\t0.56\n55\t0.95\n', {
    gives: pellet,
  }),
  plot(
    'gnuplot, two samples',
    '# T[C] sigma[mS/cm]\n# pellet A\n25 0.31\n40 0.56\n\n\n# pellet B\n25 0.2\n40 0.4\n',
    {
      gives: [
        { temperature: 298.15, conductivity: 0.031, series: 'pellet A' },
        { temperature: 313.15, conductivity: 0.056, series: 'pellet A' },
        { temperature: 298.15, conductivity: 0.02, series: 'pellet B' },
        { temperature: 313.15, conductivity: 0.04, series: 'pellet B' },
      ],
    },
  ),
  plot('JSON that is no table', '{"name":"pellet","mass":0.2}', {
    refuses: /JSON, but no list of rows/,
  }),
  plot('JSON cut off', '[{"T (K)":298.15,"sigma (mS/cm)":0.31},{"T (K)"', {
    refuses: /not complete/,
  }),
];
