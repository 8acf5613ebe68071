import { growing, growth, pellet, plot, weighed, type File } from './file.ts';

const settings = Array.from(
  { length: 30 },
  (_, at) => `Ns${at}               ${at}                   1,000               ${at * 2}`,
).join('\n');

/** Exports of Origin and of instruments. */
export const instruments: File[] = [
  plot(
    'Origin: long names, units, comments',
    'Temperature\tConductivity\tyEr±\n°C\tmS/cm\tmS/cm\n\tpellet A\tpellet A\n25\t0.31\t0.01\n40\t0.56\t0.02\n55\t0.95\t0.03\n',
    { gives: weighed },
  ),
  plot(
    'Origin: with the names of its rows',
    'Long Name\tTemperature\tConductivity\nUnits\tK\tmS/cm\nComments\t\trun 2\n1\t298.15\t0.31\n2\t313.15\t0.56\n3\t328.15\t0.95\n',
    { gives: pellet },
  ),
  plot(
    'Origin: units before names',
    '°C\tmS/cm\nTemperature\tConductivity\n25\t0.31\n40\t0.56\n55\t0.95\n',
    { gives: pellet },
  ),
  plot(
    'Origin: short names below',
    'Temperature\tConductivity\nK\tS/cm\nA(X)\tB(Y)\n298.15\t3.1E-4\n313.15\t5.6E-4\n328.15\t9.5E-4\n',
    { gives: pellet },
  ),
  plot('Origin: TeX in its headings', 'T (\\+(o)C)\tσ (mS/cm)\n25\t0.31\n40\t0.56\n', {
    gives: pellet.slice(0, 2),
  }),
  plot(
    'Origin: a remark that says log',
    'Temperature\tConductivity\n°C\tS/cm\n\tlog10\n25\t3.5\n40\t3.2\n',
    { asks: /“log10” says of its numbers/ },
  ),
  plot(
    'EC-Lab: Nb header lines',
    `EC-Lab ASCII FILE\r\nNb header lines : 35\r\n\r\n${settings}\r\nDevice : SP-150\r\nT/°C\tσ/(mS/cm)\t\r\n25,000\t0,3100000\t\r\n40,000\t0,5600000\t\r\n55,000\t0,9500000\t\r\n`,
    { gives: pellet },
  ),
  plot(
    'EC-Lab: a spectrum',
    'EC-Lab ASCII FILE\nNb header lines : 3\nfreq/Hz\tRe(Z)/Ohm\t-Im(Z)/Ohm\t|Z|/Ohm\tPhase(Z)/deg\n1.0E+6\t100\t5\t100.1\t-2.8\n1.0E+5\t120\t30\t123\t-14\n',
    { refuses: /spectrum/ },
  ),
  plot(
    'Novocontrol: a spectrum',
    "Freq. [Hz]\tZs'[Ohms]\tZs''[Ohms]\tTemp. [°C]\n1E6\t100\t-5\t25\n1E5\t120\t-30\t25\n",
    { refuses: /spectrum/ },
  ),
  plot(
    'a spectrum with magnitude and phase',
    'frequency (Hz),|Z| (Ohm),phase (deg)\n1e6,100,-3\n1e5,123,-14\n',
    { refuses: /spectrum/ },
  ),
  plot("a spectrum, Z' and Z''", "f (Hz),Z' (Ohm),Z'' (Ohm)\n1e6,100,-5\n1e5,120,-30\n", {
    refuses: /spectrum/,
  }),
  plot(
    'RelaxIS: names and units in two rows',
    'File\tTemperature\tR1\tError R1\n\t°C\tOhm\t%\nspec_25.rel\t25\t100\t1\nspec_40.rel\t40\t60\t1\nspec_55.rel\t55\t40\t1\n',
    {
      gives: [
        { temperature: 298.15, conductivity: 100, relativeUncertainty: 0.01 },
        { temperature: 313.15, conductivity: 60, relativeUncertainty: 0.01 },
        { temperature: 328.15, conductivity: 40, relativeUncertainty: 0.01 },
      ],
      choices: { measured: 'resistance' },
    },
  ),
  plot(
    'RelaxIS: several resistances',
    'Temperature [°C];R1 [Ohm];Q1 [F];R2 [Ohm]\n25;100;1e-9;300\n40;60;1e-9;200\n',
    {
      gives: [
        { temperature: 298.15, conductivity: 100, series: '1' },
        { temperature: 313.15, conductivity: 60, series: '1' },
        { temperature: 298.15, conductivity: 300, series: '2' },
        { temperature: 313.15, conductivity: 200, series: '2' },
      ],
      choices: { measured: 'resistance' },
    },
  ),
  plot(
    'a report with a list of its columns',
    'Report 2024\nColumn 1: Temperature (K)\nColumn 2: Conductivity (mS/cm)\nOperator: A. B.\n298.15 0.31\n313.15 0.56\n328.15 0.95\n',
    { gives: pellet },
  ),
  plot(
    'a report with keys and values above',
    'Instrument;X200\nUser;anna\nMass (mg);150\nThickness (mm);1,2\n\nT (°C);sigma (mS/cm)\n25;0,31\n40;0,56\n55;0,95\n',
    { gives: pellet },
  ),
  plot(
    'a report of aligned columns',
    'Temperature (C)   Conductivity (S/cm)   Error (S/cm)\n  25.0              3.1e-4                1.0e-5\n  40.0              5.6e-4                2.0e-5\n  55.0              9.5e-4                3.0e-5\n',
    { gives: weighed },
  ),
  plot(
    'headings of several words with one blank between',
    'Temperature (C) Conductivity (S/cm) Error (S/cm)\n25.0 3.1e-4 1.0e-5\n40.0 5.6e-4 2.0e-5\n55.0 9.5e-4 3.0e-5\n',
    { gives: weighed },
  ),
  plot(
    'Fortran exponents',
    'T(K)  sigma(S/cm)\n0.29815D+03  0.31D-03\n0.31315D+03  0.56D-03\n0.32815D+03  0.95D-03\n',
    { gives: pellet, within: 1e-12 },
  ),
  plot(
    'line ends of old Macs and a byte order mark',
    '\ufeffT (°C)\tσ (mS/cm)\r25\t0.31\r40\t0.56\r55\t0.95\r',
    { gives: pellet },
  ),
  plot(
    'no-break blanks',
    'T\u00a0(°C);σ\u00a0(mS\u00a0cm⁻¹)\n25\u00a0;0,31\n40\u00a0;0,56\n55\u00a0;0,95\n',
    { gives: pellet },
  ),
  plot(
    'true minus signs and raised powers',
    'T (°C)\tσ (S cm⁻¹)\n25\t3.1×10⁻⁴\n40\t5.6×10⁻⁴\n55\t9.5×10⁻⁴\n',
    { gives: pellet },
  ),
  plot(
    'a logger with remarks among its rows',
    'T (°C),σ (mS/cm)\n25,0.31\n# door opened\n40,0.56\n55,0.95\n',
    { gives: pellet },
  ),
  plot(
    'a stopped sweep',
    'T (°C),σ (mS/cm)\n25,0.31\n40,0.56\n55,0.95\n*** aborted by user ***\n',
    { gives: pellet, says: /1 line that is no row/ },
  ),
  plot('bars between the cells', 'T (°C)|σ (mS/cm)\n25|0.31\n40|0.56\n55|0.95\n', {
    gives: pellet,
  }),
  plot(
    'a table of a web page',
    '<table><thead><tr><th>T (&deg;C)</th><th>&sigma; (mS cm<sup>&minus;1</sup>)</th></tr></thead><tbody><tr><td>25</td><td>0.31</td></tr><tr><td>40</td><td>0.56</td></tr><tr><td>55</td><td>0.95</td></tr></tbody></table>',
    { gives: pellet },
  ),
  plot(
    'MATLAB with units in remarks',
    'T = [25 40 55]; % °C\nsigma = [3.1e-4 5.6e-4 9.5e-4]; % S/cm\nplot(1000./(T+273.15), log(sigma))\n',
    { gives: pellet },
  ),
  plot('MATLAB without units', 'T = [25 40 55];\nsigma = [3.1e-4 5.6e-4 9.5e-4];\n', {
    asks: /“T” it is not clear which unit/,
  }),
  plot('MATLAB, a matrix', 'data = [25 3.1e-4; 40 5.6e-4; 55 9.5e-4];\n', {
    gives: pellet,
    says: /the text names none/,
  }),
  plot(
    'LaTeX by hand',
    '$T$ / $^\\circ$C & $\\sigma$ / mS\\,cm$^{-1}$ \\\\\n\\hline\n25 & 0.31 \\\\\n40 & 0.56 \\\\\n55 & 0.95 \\\\\n',
    { gives: pellet },
  ),
  growth(
    'dates and times of a potentiostat',
    'Date/Time,ASR (Ohm cm2)\n2024-03-01 12:00:00,20\n2024-03-01 13:00:00,25\n2024-03-01 15:00:00,32\n',
    { gives: growing.map((row) => ({ ...row, time: Number(row.time) - 3600 })) },
  ),
];
